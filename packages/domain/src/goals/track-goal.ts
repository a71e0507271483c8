import { statusId } from '@motriforge/db/lookups/statuses';
import { goal, metricGoal, subgoal } from '@motriforge/db/schema/goals';
import { userMetric } from '@motriforge/db/schema/health';
import { AppError } from '@motriforge/shared/errors';
import { newId } from '@motriforge/shared/ids';
import { and, eq } from 'drizzle-orm';
import { commit } from '../commit.ts';
import type { UserCtx } from '../context.ts';
import { completion, isOpen } from './internal.ts';
import { progressOf } from './progress.ts';

export interface TrackGoalInput {
  goalId: string;
  subgoalId: string;
  metricId: string;
  value: number;
}

/** Takes down where a figure of the caller's goal stands now. The goal follows, and is reached when all figures are. */
export async function trackGoal(ctx: UserCtx, input: TrackGoalInput): Promise<{ progressPercentage: number }> {
  const { goalId, subgoalId, metricId, value } = input;
  const metrics = await ctx.db
    .select({
      subgoalId: metricGoal.subgoalId,
      metricId: metricGoal.metricId,
      startValue: metricGoal.startValue,
      currentValue: metricGoal.currentValue,
      targetValue: metricGoal.targetValue,
    })
    .from(metricGoal)
    .innerJoin(subgoal, eq(subgoal.id, metricGoal.subgoalId))
    .innerJoin(goal, eq(goal.id, subgoal.goalId))
    .where(isOpen(ctx, goalId));
  const isMeant = (metric: { subgoalId: string; metricId: string }) =>
    metric.subgoalId === subgoalId && metric.metricId === metricId;
  if (!metrics.some(isMeant)) throw new AppError('NOT_FOUND', 'There is no such goal, or it is not open.');
  const progressPercentage =
    progressOf(metrics.map((metric) => (isMeant(metric) ? { ...metric, currentValue: value } : metric))) ?? 0;
  const measure = ctx.db.insert(userMetric).values({
    id: newId(),
    userId: ctx.actor.userId,
    metricId,
    value,
    metadata: { goalId },
    createdAt: ctx.now(),
    updatedAt: ctx.now(),
  });
  const stand = ctx.db
    .update(metricGoal)
    .set({ currentValue: value })
    .where(and(eq(metricGoal.subgoalId, subgoalId), eq(metricGoal.metricId, metricId)));
  const follow = ctx.db
    .update(goal)
    .set(
      progressPercentage === 100
        ? completion(ctx)
        : { progressPercentage, statusId: statusId('COMPLETION', 'ACTIVE'), updatedAt: ctx.now() },
    )
    .where(isOpen(ctx, goalId));
  await commit(ctx, [measure, stand, follow], {
    audit: { action: 'UPDATE', entity: 'goal', id: goalId, after: { progressPercentage } },
  });
  return { progressPercentage };
}
