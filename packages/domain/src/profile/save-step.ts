import { goal } from '@motriforge/db/schema/goals';
import { onboardingAnswer } from '@motriforge/db/schema/profiles';
import type { ProfileView, SaveStepInput } from '@motriforge/shared/contracts/profile';
import { AppError } from '@motriforge/shared/errors';
import { and, eq, gte, lt, notExists } from 'drizzle-orm';
import { commit } from '../commit.ts';
import type { UserCtx } from '../context.ts';
import { answers, type Before } from './answers.ts';
import { profileIfMissing } from './internal.ts';
import { profileStatements, toView } from './read.ts';

/**
 * Takes an answer to a step of the beginning, or that it was passed over. Devices send again what they are not sure of:
 * an answer that comes twice, or after a later one, changes nothing. Answers with the profile as it is then.
 */
export async function saveStep(ctx: UserCtx, input: SaveStepInput): Promise<ProfileView> {
  const { id, step } = input;
  const { userId } = ctx.actor;
  const before = await load(ctx, input);
  const { statements, after } = changeBy(ctx, input, before);
  const mark = { answerId: id, answeredAt: ctx.now() };
  const last = ctx.db
    .insert(onboardingAnswer)
    .values({ userId, step, ...mark })
    // It decides, and so it comes last.
    .onConflictDoUpdate({
      target: [onboardingAnswer.userId, onboardingAnswer.step],
      set: mark,
      setWhere: lt(onboardingAnswer.answerId, id),
    });
  const results = await commit(ctx, [profileIfMissing(ctx), ...statements, last], auditOf(ctx, before.view, after));
  const marked = results[statements.length + 1] as { rowsAffected: number };
  if (marked.rowsAffected === 0) return before.view;
  return { ...before.view, ...after, steps: { ...before.view.steps, [step]: id } };
}

async function load(ctx: UserCtx, input: SaveStepInput): Promise<Before> {
  const { userId } = ctx.actor;
  const goalId = (input.step === 'introduction' && input.answer?.goal?.id) || '';
  const [owners, ...rows] = await ctx.db.batch([
    ctx.db.select({ userId: goal.userId }).from(goal).where(eq(goal.id, goalId)),
    ...profileStatements(ctx),
  ]);
  if (owners.some((owner) => owner.userId !== userId)) {
    throw new AppError('CONFLICT', 'This goal cannot be kept. Write it again.');
  }
  const [[found]] = rows;
  return {
    view: toView(rows),
    statedGoals: found?.profile?.statedGoals ?? [],
    injuries: found?.profile?.injuries ?? [],
    gymId: found?.gymId ?? null,
    isNewer: notExists(
      ctx.db
        .select({ step: onboardingAnswer.step })
        .from(onboardingAnswer)
        .where(
          and(
            eq(onboardingAnswer.userId, userId),
            eq(onboardingAnswer.step, input.step),
            gte(onboardingAnswer.answerId, input.id),
          ),
        ),
    ),
  };
}

function changeBy(ctx: UserCtx, input: SaveStepInput, before: Before) {
  if (input.answer === undefined) return { statements: [], after: {} };
  switch (input.step) {
    case 'introduction':
      return answers.introduction(ctx, input.answer, before);
    case 'region':
      return answers.region(ctx, input.answer, before);
    case 'levels':
      return answers.levels(ctx, input.answer, before);
    case 'injuries':
      return answers.injuries(ctx, input.answer, before);
    case 'equipment':
      return answers.equipment(ctx, input.answer, before);
  }
}

function auditOf(ctx: UserCtx, view: ProfileView, after: Partial<ProfileView>) {
  const keys = Object.keys(after) as (keyof ProfileView)[];
  if (keys.length === 0) return {};
  const before = Object.fromEntries(keys.map((key) => [key, view[key]]));
  return { audit: { action: 'UPDATE' as const, entity: 'user_profile', id: ctx.actor.userId, before, after } };
}
