import type { WorkoutGetInput, WorkoutPage } from '@motriforge/shared/contracts/workouts';
import { AppError } from '@motriforge/shared/errors';
import type { Ctx } from '../context.ts';
import { blocksFrom } from './blocks.ts';
import { shownFrom, shownStatements } from './shown.ts';

/** One workout with all that is to be done in it. */
export async function getWorkout(ctx: Ctx, { slug, locale }: WorkoutGetInput): Promise<WorkoutPage> {
  const shown = shownFrom(ctx, await ctx.db.batch([...shownStatements(ctx, slug, locale)]));
  if (!shown) throw new AppError('NOT_FOUND', 'There is no such workout, or it is not for you to see.');
  const { card, description, rows } = shown;
  return { ...card, description, blocks: blocksFrom(rows).get(card.id) ?? [] };
}
