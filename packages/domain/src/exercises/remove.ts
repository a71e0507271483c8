import { exercise } from '@motriforge/db/schema/exercises';
import { AppError } from '@motriforge/shared/errors';
import { and, eq } from 'drizzle-orm';
import { commit } from '../commit.ts';
import type { UserCtx } from '../context.ts';

/** Deletes an exercise of the caller's own. What was logged with it stays, under the name it had. */
export async function removeExercise(ctx: UserCtx, id: string): Promise<void> {
  const own = and(eq(exercise.id, id), eq(exercise.createdBy, ctx.actor.userId));
  const [{ rowsAffected }] = await commit(ctx, [ctx.db.delete(exercise).where(own)], {
    audit: { action: 'DELETE', entity: 'exercise', id },
  });
  if (rowsAffected === 0) throw new AppError('NOT_FOUND', 'There is no such exercise of yours.');
}
