import { equipment } from '@motriforge/db/schema/equipment';
import { goal } from '@motriforge/db/schema/goals';
import { gym, gymEquipment } from '@motriforge/db/schema/gyms';
import { user } from '@motriforge/db/schema/identity';
import { onboardingAnswer, userProfile } from '@motriforge/db/schema/profiles';
import type { ProfileView, Reason } from '@motriforge/shared/contracts/profile';
import { AppError } from '@motriforge/shared/errors';
import { reasons } from '@motriforge/shared/onboarding';
import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import type { BatchResponse } from 'drizzle-orm/batch';
import type { UserCtx } from '../context.ts';
import { preferencesIn, settingLayers, toSettingViews } from '../settings/index.ts';

/** All that the caller has told of themselves. One trip. */
export async function readProfile(ctx: UserCtx): Promise<ProfileView> {
  return toView(await ctx.db.batch(profileStatements(ctx)));
}

/** What `toView` takes, to be read alone or beside what a verb reads anyway. */
export function profileStatements(ctx: UserCtx) {
  const { db, actor } = ctx;
  return [
    db
      .select({ user, profile: userProfile, gymId: gym.id })
      .from(user)
      .leftJoin(userProfile, eq(userProfile.userId, user.id))
      .leftJoin(gym, and(eq(gym.userId, user.id), eq(gym.isDefault, true)))
      .where(eq(user.id, actor.userId)),
    db
      .select({ slug: equipment.slug })
      .from(gym)
      .innerJoin(gymEquipment, eq(gymEquipment.gymId, gym.id))
      .innerJoin(equipment, eq(equipment.id, gymEquipment.equipmentId))
      .where(and(eq(gym.userId, actor.userId), eq(gym.isDefault, true)))
      .orderBy(asc(equipment.slug)),
    db
      .select({ id: goal.id, title: goal.title })
      .from(goal)
      .where(and(eq(goal.userId, actor.userId), isNull(goal.assignedBy), sql`${goal.title} is not null`))
      .orderBy(asc(goal.createdAt), asc(goal.id))
      .limit(1),
    db
      .select({ step: onboardingAnswer.step, id: onboardingAnswer.answerId })
      .from(onboardingAnswer)
      .where(eq(onboardingAnswer.userId, actor.userId)),
    settingLayers(ctx, actor.userId),
  ] as const;
}

type Rows = BatchResponse<ReturnType<typeof profileStatements>>;

export function toView([[found], atHand, [firstGoal], answers, settings]: Rows): ProfileView {
  if (!found) throw new AppError('NOT_FOUND', 'There is no such account.');
  const { user, profile, gymId } = found;
  return {
    email: user.email,
    name: profile?.displayName ?? null,
    username: user.username,
    bio: profile?.bio ?? null,
    bornOn: user.dateOfBirth,
    heightCm: profile?.heightCm ?? null,
    avatarId: profile?.avatarMediaId ?? null,
    reasons: (profile?.statedGoals ?? []).filter(isReason),
    goal: firstGoal?.title ? { id: firstGoal.id, title: firstGoal.title } : null,
    levels: {
      fitness: profile?.fitnessLevel ?? null,
      strength: profile?.strengthLevel ?? null,
      flexibility: profile?.flexibilityLevel ?? null,
    },
    injuries: profile?.injuries ?? [],
    equipment: gymId === null ? null : atHand.map(({ slug }) => slug),
    preferences: preferencesIn(toSettingViews(settings)),
    steps: Object.fromEntries(answers.map(({ step, id }) => [step, id])),
    isOnboarded: profile?.onboardedAt != null,
  };
}

/** People write down other reasons elsewhere; those are not offered here. */
export const isReason = (text: string): text is Reason => reasons.some((reason) => reason === text);
