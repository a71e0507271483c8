import { exercise } from '@motriforge/db/schema/exercises';
import { and, eq } from 'drizzle-orm';
import { commit } from '../commit.ts';
import type { UserCtx } from '../context.ts';
import { madeBy } from './internal.ts';
import { notYours } from './read-own.ts';

/**
 * Takes an exercise of the caller's own out of every list. What was logged with it stays as it is, and saving it again
 * brings it back.
 */
export async function removeExercise(ctx: UserCtx, id: string): Promise<void> {
  const remove = ctx.db
    .update(exercise)
    .set({ isActive: false, updatedAt: ctx.now() })
    .where(and(eq(exercise.id, id), madeBy(ctx.actor)));
  const [{ rowsAffected }] = await commit(ctx, [remove], { audit: { action: 'DELETE', entity: 'exercise', id } });
  if (rowsAffected === 0) throw notYours();
}
