import { exerciseDocument } from '@motriforge/db/schema/exercise-search';
import { exercise, exerciseTranslation } from '@motriforge/db/schema/exercises';
import type { ExerciseList, ExerciseListInput } from '@motriforge/shared/contracts/exercises';
import { and, desc, eq, sql } from 'drizzle-orm';
import * as v from 'valibot';
import type { Ctx } from '../context.ts';
import { readCursor, writeCursor } from '../cursor.ts';
import { matching } from './filters.ts';
import { hits, termsOf } from './hits.ts';
import { cardColumns, toCard, translationIn, visibleTo } from './internal.ts';
import { leftOutCount } from './left-out.ts';
import { isCalled, ownExercises } from './own.ts';

const RankPlace = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2_000));

/** A page of what is found by some words, best first, forgiving one slip of the finger in each. One trip. */
export async function searchExercises(ctx: Ctx, input: ExerciseListInput, query: string): Promise<ExerciseList> {
  const terms = termsOf(query);
  if (terms.length === 0) return { items: [], nextCursor: null, understoodAs: null, leftOutCount: 0 };
  const skip = input.cursor === undefined ? 0 : readCursor(RankPlace, input.cursor);
  const filters = matching(ctx, input).filter((condition) => condition !== undefined);
  // Where nothing is filtered, the page is cut before anything is looked up: neither grows with the library.
  const cut = filters.length === 0 && !input.order ? skip + input.limit + 1 : undefined;
  const page = ctx.db
    .select({ ...cardColumns, understood: sql<string>`hit.understood` })
    .from(sql`(${hits(terms, cut)}) as hit`)
    .crossJoin(exerciseDocument)
    .crossJoin(exercise)
    .leftJoin(exerciseTranslation, translationIn(input.locale))
    .where(
      and(
        eq(exerciseDocument.id, sql`hit.document_id`),
        eq(exercise.id, exerciseDocument.exerciseId),
        visibleTo(ctx.actor),
        ...filters,
      ),
    )
    .orderBy(...(input.order ? [desc(exercise.usageCount)] : []), sql`hit.tier`, sql`hit.document_id`)
    .limit(input.limit + 1)
    .offset(skip);
  const [rows, own, [leftOut]] = await (skip === 0 && (input.spare || ctx.actor.kind === 'person')
    ? ctx.db.batch([page, ownExercises(ctx, input), leftOutCount(ctx, input)])
    : Promise.all([page, [], []]));
  const items = rows.slice(0, input.limit);
  const understood = items[0]?.understood;
  return {
    // What is one's own comes first, and only there: its words are in no index that others search.
    items: [...own.map(toCard).filter(({ name }) => isCalled(name, terms)), ...items.map(toCard)],
    nextCursor: rows.length > input.limit ? writeCursor(skip + input.limit) : null,
    understoodAs: understood === undefined || understood === terms.join(' ') ? null : understood,
    leftOutCount: leftOut?.count ?? 0,
  };
}
