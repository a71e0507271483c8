import { categoryId } from '@motriforge/db/lookups/categories';
import { difficultyId } from '@motriforge/db/lookups/difficulty';
import { workoutTranslation } from '@motriforge/db/schema/plan-words';
import { workoutVersion } from '@motriforge/db/schema/workout-versions';
import { workout } from '@motriforge/db/schema/workouts';
import type { WorkoutList, WorkoutListInput } from '@motriforge/shared/contracts/workouts';
import { and, asc, eq, sql } from 'drizzle-orm';
import * as v from 'valibot';
import type { Ctx } from '../context.ts';
import { readCursor, writeCursor } from '../cursor.ts';
import { cardColumns, cardOfVersion, isForeign, isShownVersion, listedFor, toCard, wordsIn } from './internal.ts';

const Place = v.tuple([v.string(), v.string()]);

/** A page of the workouts the caller may do, in order of name. */
export async function listWorkouts(ctx: Ctx, input: WorkoutListInput): Promise<WorkoutList> {
  const { category, difficulty, cursor, limit } = input;
  const [afterName, afterId] = cursor === undefined ? [] : readCursor(Place, cursor);
  const rows = await ctx.db
    .select({
      ...cardColumns,
      // What is in it is not for a list.
      snapshot: sql<string | null>`json_remove(${workoutVersion.snapshotData}, '$.sets', '$.imported')`,
    })
    .from(workout)
    .leftJoin(workoutTranslation, wordsIn(input.locale))
    .leftJoin(workoutVersion, isShownVersion)
    .where(
      and(
        listedFor(ctx, input.whose),
        category && eq(workout.workoutCategoryId, categoryId('WORKOUT', category)),
        difficulty && eq(workout.difficultyLevelId, difficultyId(difficulty)),
        afterId === undefined ? undefined : sql`(${workout.name}, ${workout.id}) > (${afterName}, ${afterId})`,
      ),
    )
    .orderBy(asc(workout.name), asc(workout.id))
    .limit(limit + 1);
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  const items = page.map((row) =>
    isForeign(ctx, row) && row.snapshot ? cardOfVersion(ctx, row, JSON.parse(row.snapshot)) : toCard(ctx, row),
  );
  return { items, nextCursor: last ? writeCursor([last.ownName, last.id]) : null };
}
