import { type MetricName, metricId } from '@motriforge/db/lookups/metrics';
import { statusId } from '@motriforge/db/lookups/statuses';
import { visibilityId } from '@motriforge/db/lookups/visibility';
import { goal } from '@motriforge/db/schema/goals';
import { userMetric } from '@motriforge/db/schema/health';
import { userProfile } from '@motriforge/db/schema/profiles';
import type { OnboardInput } from '@motriforge/shared/contracts/goals';
import { newId } from '@motriforge/shared/ids';
import { and, eq, exists, isNull, sql } from 'drizzle-orm';
import { commit, insertWhere } from '../commit.ts';
import type { UserCtx } from '../context.ts';

/** Takes down what somebody tells of themselves at the beginning, their first goal if any, and progress from nought. Once. */
export async function onboard(ctx: UserCtx, { profile, firstGoal }: OnboardInput): Promise<void> {
  const { userId } = ctx.actor;
  const now = ctx.now();
  const born = { createdAt: now, updatedAt: now };
  const isNew = and(eq(userProfile.userId, userId), isNull(userProfile.onboardedAt));
  const ifNew = exists(ctx.db.select({ one: sql`1` }).from(userProfile).where(isNew));
  const fromNought = (name: MetricName) =>
    insertWhere(userMetric, { id: newId(), userId, metricId: metricId(name), value: 0, ...born }, ifNew);
  await commit(
    ctx,
    [
      // What everybody's progress is told in from the first day on.
      fromNought('SESSIONS_COMPLETED'),
      fromNought('CONVERSATIONS_PRACTISED'),
      fromNought('JOURNAL_ENTRIES'),
      ...(firstGoal ? [insertWhere(goal, goalRow(ctx, firstGoal), ifNew)] : []),
      // Last, because it decides: for somebody who is not new, the others find nothing to do.
      ctx.db
        .update(userProfile)
        .set({ ...profile, onboardedAt: now })
        .where(isNew),
    ],
    { audit: { action: 'UPDATE', entity: 'user_profile', id: userId, after: { onboardedAt: now } } },
  );
}

const goalRow = (ctx: UserCtx, firstGoal: NonNullable<OnboardInput['firstGoal']>) => ({
  ...firstGoal,
  userId: ctx.actor.userId,
  statusId: statusId('COMPLETION', 'ACTIVE'),
  visibilityId: visibilityId('GOAL', 'PRIVATE'),
  progressPercentage: 0,
  createdAt: ctx.now(),
  updatedAt: ctx.now(),
});
