import { exerciseDocument } from '@motriforge/db/schema/exercise-search';
import { exercise, exerciseTranslation } from '@motriforge/db/schema/exercises';
import type { ExerciseList, ExerciseListInput } from '@motriforge/shared/contracts/exercises';
import { and, eq, type SQL, sql } from 'drizzle-orm';
import * as v from 'valibot';
import type { Ctx } from '../context.ts';
import { readCursor, writeCursor } from '../cursor.ts';
import { matching } from './filters.ts';
import { cardColumns, toCard, translationIn, visibleTo } from './internal.ts';
import { slips, words } from './words.ts';

const RankPlace = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2_000));
const maxTerms = 6;

/** A page of what is found by some words, best first, forgiving one slip of the finger in each. One trip. */
export async function searchExercises(ctx: Ctx, input: ExerciseListInput, query: string): Promise<ExerciseList> {
  const terms = words(query).slice(0, maxTerms);
  if (terms.length === 0) return { items: [], nextCursor: null, understoodAs: null };
  const skip = input.cursor === undefined ? 0 : readCursor(RankPlace, input.cursor);
  const filters = matching(ctx, input).filter((condition) => condition !== undefined);
  // Where nothing is filtered, the page is cut before anything is looked up: what is looked up does not grow with the library.
  const cut = filters.length === 0 ? skip + input.limit + 1 : undefined;
  const rows = await ctx.db
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
    .orderBy(sql`hit.score`, sql`hit.document_id`)
    .limit(input.limit + 1)
    .offset(skip);
  const page = rows.slice(0, input.limit);
  const understood = page[0]?.understood;
  return {
    items: page.map(toCard),
    nextCursor: rows.length > input.limit ? writeCursor(skip + input.limit) : null,
    understoodAs: understood === undefined || understood === terms.join(' ') ? null : understood,
  };
}

/**
 * Documents whose words match every term, scored: a match in the name weighs most. Only the open library has documents.
 * Cross joins keep the planner from beginning with the exercises and searching once for each.
 */
function hits(terms: readonly string[], cut: number | undefined): SQL {
  const all = (parts: SQL[], between: SQL) => sql.join(parts, between);
  return sql`select exercise_search.rowid as document_id, reading.understood,
      bm25(exercise_search, 10.0, 8.0, 6.0, 1.0) as score
    from (select ${all(terms.map(asMatch), sql` || ' AND ' || `)} as expression,
      ${all(terms.map(asUnderstood), sql` || ' ' || `)} as understood) as reading
    cross join exercise_search
    where exercise_search match reading.expression
    ${cut === undefined ? undefined : sql`order by score, document_id limit ${cut}`}`;
}

const isBeginning = (term: string): SQL =>
  sql`exists (select 1 from exercise_word where word >= ${term} and word < ${`${term}\u{10FFFF}`})`;

const nearest = (term: string): SQL => {
  const spellings = slips(term).map((slip) => sql`${slip}`);
  return sql`select word from exercise_word_slip where slip in (${sql.join(spellings, sql`, `)})
    group by word order by count(*) desc, abs(length(word) - ${term.length}), word limit 3`;
};

// Full text refuses an empty expression; this one is a word that no text contains.
const nothing = '"\u{F8FF}"';

/** A term as part of a full-text expression: the beginning of a known word, else the words one slip away. */
const asMatch = (term: string): SQL =>
  sql`case when ${isBeginning(term)} then ${`"${term}"*`}
    else coalesce((select '(' || group_concat('"' || word || '"', ' OR ') || ')' from (${nearest(term)})), ${nothing}) end`;

const asUnderstood = (term: string): SQL =>
  sql`case when ${isBeginning(term)} then ${term} else (select word from (${nearest(term)}) limit 1) end`;
