import { statusId } from '@motriforge/db/lookups/statuses';
import { visibilityId } from '@motriforge/db/lookups/visibility';
import { goal, metricGoal, subgoal } from '@motriforge/db/schema/goals';
import { newId } from '@motriforge/shared/ids';
import { commit } from '../commit.ts';
import type { UserCtx } from '../context.ts';

export interface SetGoalInput {
  id: string;
  title: string;
  targetDate?: string;
  /** The figures that say when it is reached. */
  metrics?: readonly { metricId: string; startValue: number; targetValue: number }[];
}

/** Sets the caller a goal of their own, seen by nobody else. */
export async function setGoal(ctx: UserCtx, { id, title, targetDate, metrics = [] }: SetGoalInput): Promise<void> {
  const steps = metrics.map((metric, orderIndex) => ({ ...metric, orderIndex, subgoalId: newId() }));
  const follow =
    steps.length === 0
      ? []
      : [
          ctx.db
            .insert(subgoal)
            .values(steps.map((step) => ({ id: step.subgoalId, goalId: id, orderIndex: step.orderIndex }))),
          ctx.db.insert(metricGoal).values(steps.map((step) => ({ ...step, currentValue: step.startValue }))),
        ];
  const start = ctx.db.insert(goal).values({
    id,
    userId: ctx.actor.userId,
    title,
    targetDate,
    statusId: statusId('COMPLETION', 'ACTIVE'),
    visibilityId: visibilityId('GOAL', 'PRIVATE'),
    progressPercentage: 0,
    createdAt: ctx.now(),
    updatedAt: ctx.now(),
  });
  await commit(ctx, [start, ...follow], { audit: { action: 'CREATE', entity: 'goal', id } });
}
