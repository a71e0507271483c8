import { statusId } from '@motriforge/db/lookups/statuses';
import { metric } from '@motriforge/db/schema/enums';
import { goal } from '@motriforge/db/schema/goals';
import { userMetric } from '@motriforge/db/schema/health';
import { user } from '@motriforge/db/schema/identity';
import { userProfile } from '@motriforge/db/schema/profiles';
import { AppError } from '@motriforge/shared/errors';
import { and, asc, eq, max } from 'drizzle-orm';
import type { UserCtx } from '../context.ts';
import { settingLayers, toSettingViews } from '../settings/index.ts';

/** All the caller's own pages begin with: who they are, their settings, their progress, their active goals. One trip. */
export async function fullProfile(ctx: UserCtx) {
  const { db, actor } = ctx;
  const [[person], settings, progress, activeGoals] = await db.batch([
    db
      .select({
        email: user.email,
        username: user.username,
        firstName: user.firstName,
        lastName: user.lastName,
        displayName: userProfile.displayName,
        bio: userProfile.bio,
        heightCm: userProfile.heightCm,
        currentWeightKg: userProfile.currentWeightKg,
        onboardedAt: userProfile.onboardedAt,
      })
      .from(user)
      .leftJoin(userProfile, eq(userProfile.userId, user.id))
      .where(eq(user.id, actor.userId)),
    settingLayers(ctx, actor.userId),
    // Beside a maximum, SQLite takes the other columns from the row it stands in: the latest value of each.
    db
      .select({ name: metric.name, value: userMetric.value, at: max(userMetric.createdAt) })
      .from(userMetric)
      .innerJoin(metric, eq(metric.id, userMetric.metricId))
      .where(eq(userMetric.userId, actor.userId))
      .groupBy(userMetric.metricId)
      .orderBy(asc(metric.name)),
    db
      .select({
        id: goal.id,
        title: goal.title,
        targetDate: goal.targetDate,
        progressPercentage: goal.progressPercentage,
      })
      .from(goal)
      .where(and(eq(goal.userId, actor.userId), eq(goal.statusId, statusId('COMPLETION', 'ACTIVE'))))
      .orderBy(asc(goal.targetDate)),
  ]);
  if (!person) throw new AppError('NOT_FOUND', 'There is no such account.');
  return { ...person, settings: toSettingViews(settings), progress, activeGoals };
}
