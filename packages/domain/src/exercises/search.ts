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
  const rows = await ctx.db
    .select({ ...cardColumns, understood: sql<string>`hit.understood` })
    .from(sql`(${hits(terms)}) as hit`)
    .crossJoin(exercise)
    .leftJoin(exerciseTranslation, translationIn(input.locale))
    .where(and(eq(exercise.id, sql`hit.exercise_id`), visibleTo(ctx.actor), ...matching(ctx, input)))
    .orderBy(sql`hit.score`, exercise.name)
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
 * Exercises whose words match every term, scored: a match in the name weighs most. Cross joins keep the planner from
 * beginning with the exercises and searching once for each.
 */
function hits(terms: readonly string[]): SQL {
  const all = (parts: SQL[], between: SQL) => sql.join(parts, between);
  return sql`select document.exercise_id, reading.understood,
      bm25(exercise_search, 10.0, 8.0, 6.0, 1.0) as score
    from (select ${all(terms.map(asMatch), sql` || ' AND ' || `)} as expression,
      ${all(terms.map(asUnderstood), sql` || ' ' || `)} as understood) as reading
    cross join exercise_search
    cross join exercise_document as document
    where exercise_search match reading.expression and document.id = exercise_search.rowid`;
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
