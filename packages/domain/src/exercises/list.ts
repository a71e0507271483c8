import { exercise, exerciseTranslation } from '@motriforge/db/schema/exercises';
import type { ExerciseList, ExerciseListInput } from '@motriforge/shared/contracts/exercises';
import { and, asc, type SQL, sql } from 'drizzle-orm';
import * as v from 'valibot';
import type { Ctx } from '../context.ts';
import { readCursor, writeCursor } from '../cursor.ts';
import { matching } from './filters.ts';
import { cardColumns, toCard, translationIn, visibleTo } from './internal.ts';
import { searchExercises } from './search.ts';

const NamePlace = v.tuple([v.string(), v.string()]);

/** A page of the library: in order of name, or of relevance where words are searched for. */
export async function listExercises(ctx: Ctx, input: ExerciseListInput): Promise<ExerciseList> {
  if (input.query) return searchExercises(ctx, input, input.query);
  const rows = await ctx.db
    .select(cardColumns)
    .from(exercise)
    .leftJoin(exerciseTranslation, translationIn(input.locale))
    .where(and(visibleTo(ctx.actor), after(input.cursor), ...matching(ctx, input)))
    .orderBy(asc(exercise.name), asc(exercise.id))
    .limit(input.limit + 1);
  const page = rows.slice(0, input.limit);
  const last = rows.length > input.limit ? page.at(-1) : undefined;
  return {
    items: page.map(toCard),
    nextCursor: last ? writeCursor([last.ownName, last.id]) : null,
    understoodAs: null,
  };
}

function after(cursor: string | undefined): SQL | undefined {
  if (cursor === undefined) return undefined;
  const [name, id] = readCursor(NamePlace, cursor);
  return sql`(${exercise.name}, ${exercise.id}) > (${name}, ${id})`;
}
