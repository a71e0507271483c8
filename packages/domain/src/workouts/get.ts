import { workoutTranslation } from '@motriforge/db/schema/plan-words';
import { workout } from '@motriforge/db/schema/workouts';
import type { WorkoutGetInput, WorkoutPage } from '@motriforge/shared/contracts/workouts';
import { AppError } from '@motriforge/shared/errors';
import { and, eq, or, sql } from 'drizzle-orm';
import type { Ctx } from '../context.ts';
import { blockStatement, blocksFrom } from './blocks.ts';
import { cardColumns, toCard, visibleTo, wordsIn } from './internal.ts';

/** One workout with all that is to be done in it. */
export async function getWorkout(ctx: Ctx, { slug, locale }: WorkoutGetInput): Promise<WorkoutPage> {
  const isAsked = or(eq(workout.slug, slug), eq(workout.id, slug));
  const [[found], rows] = await ctx.db.batch([
    ctx.db
      .select({ ...cardColumns, ownDescription: workout.description, description: workoutTranslation.description })
      .from(workout)
      .leftJoin(workoutTranslation, wordsIn(locale))
      .where(and(isAsked, visibleTo(ctx.actor))),
    blockStatement(ctx, sql`(select id from workout where slug = ${slug} or id = ${slug})`, locale),
  ]);
  if (!found) throw new AppError('NOT_FOUND', 'There is no such workout, or it is not for you to see.');
  return {
    ...toCard(found),
    description: found.description ?? found.ownDescription,
    blocks: blocksFrom(rows).get(found.id) ?? [],
  };
}
