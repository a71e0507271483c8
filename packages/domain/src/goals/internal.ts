import { statusId } from '@motriforge/db/lookups/statuses';
import { goal } from '@motriforge/db/schema/goals';
import { and, eq, isNull } from 'drizzle-orm';
import type { UserCtx } from '../context.ts';

/** The caller's goal, while it is not reached. */
export const isOpen = (ctx: UserCtx, goalId: string) =>
  and(eq(goal.id, goalId), eq(goal.userId, ctx.actor.userId), isNull(goal.completedAt));

/** What becomes of a goal that is reached. */
export const completion = (ctx: UserCtx) => ({
  completedAt: ctx.now(),
  statusId: statusId('COMPLETION', 'COMPLETED'),
  progressPercentage: 100,
  updatedAt: ctx.now(),
});
