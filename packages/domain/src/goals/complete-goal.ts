import { goal } from '@motriforge/db/schema/goals';
import { commit } from '../commit.ts';
import type { UserCtx } from '../context.ts';
import { completion, isOpen } from './internal.ts';

/** Marks the caller's goal as reached, once. Says whether it was this call that did. */
export async function completeGoal(ctx: UserCtx, goalId: string): Promise<boolean> {
  const after = completion(ctx);
  const reach = ctx.db.update(goal).set(after).where(isOpen(ctx, goalId));
  const [{ rowsAffected }] = await commit(ctx, [reach], {
    audit: { action: 'UPDATE', entity: 'goal', id: goalId, after },
  });
  return rowsAffected === 1;
}
