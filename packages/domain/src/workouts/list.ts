import { categoryId } from '@motriforge/db/lookups/categories';
import { difficultyId } from '@motriforge/db/lookups/difficulty';
import { workoutTranslation } from '@motriforge/db/schema/plan-words';
import { workout } from '@motriforge/db/schema/workouts';
import type { WorkoutList, WorkoutListInput } from '@motriforge/shared/contracts/workouts';
import { and, asc, eq, sql } from 'drizzle-orm';
import * as v from 'valibot';
import type { Ctx } from '../context.ts';
import { readCursor, writeCursor } from '../cursor.ts';
import { cardColumns, toCard, visibleTo, wordsIn } from './internal.ts';

const Place = v.tuple([v.string(), v.string()]);

/** A page of the workouts the caller may do, in order of name. */
export async function listWorkouts(ctx: Ctx, input: WorkoutListInput): Promise<WorkoutList> {
  const { category, difficulty, cursor, limit } = input;
  const [afterName, afterId] = cursor === undefined ? [] : readCursor(Place, cursor);
  const rows = await ctx.db
    .select(cardColumns)
    .from(workout)
    .leftJoin(workoutTranslation, wordsIn(input.locale))
    .where(
      and(
        visibleTo(ctx.actor),
        category && eq(workout.workoutCategoryId, categoryId('WORKOUT', category)),
        difficulty && eq(workout.difficultyLevelId, difficultyId(difficulty)),
        afterId === undefined ? undefined : sql`(${workout.name}, ${workout.id}) > (${afterName}, ${afterId})`,
      ),
    )
    .orderBy(asc(workout.name), asc(workout.id))
    .limit(limit + 1);
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return { items: page.map(toCard), nextCursor: last ? writeCursor([last.ownName, last.id]) : null };
}
