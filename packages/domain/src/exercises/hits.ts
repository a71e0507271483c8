import { exerciseDocument } from '@motriforge/db/schema/exercise-search';
import { type SQL, sql } from 'drizzle-orm';
import { slips, words } from './words.ts';

const maxTerms = 6;

/** What is searched for, as the words that count. */
export const termsOf = (query: string): string[] => words(query).slice(0, maxTerms);

/** The exercises of the library that are found by some words, as a list of ids. */
export function foundBy(query: string): SQL {
  const terms = termsOf(query);
  if (terms.length === 0) return sql`(select null)`;
  return sql`(select ${exerciseDocument.exerciseId} from (${hits(terms, undefined)}) as hit
    cross join ${exerciseDocument} on ${exerciseDocument.id} = hit.document_id)`;
}

/** Full-text expressions, best first, of `every` term and `some` of them. What matches one matches no other. */
const tiers = [
  sql`'{name translations} : ' || every`,
  sql`'({name translations aliases} : ' || every || ') NOT ({name translations} : ' || every || ')'`,
  sql`'(' || every || ' AND {name translations aliases} : ' || some || ') NOT ({name translations aliases} : ' || every || ')'`,
  sql`every || ' NOT ({name translations aliases} : ' || some || ')'`,
];

/**
 * Documents whose words match every term, tier by tier, and in each tier in the order of documents, which is the order
 * in which full text comes upon them: it looks no further than the cut. Only the open library has documents.
 */
export function hits(terms: readonly string[], cut: number | undefined): SQL {
  const matches = terms.map((_, place) => sql.raw(`match_${place}`));
  const between = (word: 'AND' | 'OR') => sql.join(matches, sql.raw(` || ' ${word} ' || `));
  return sql`with term as materialized (select ${sql.join(terms.map(asUnderstood), sql` || ' ' || `)} as understood,
      ${list(terms.map((term, place) => sql`${asMatch(term)} as ${matches[place]}`))}),
    reading as materialized (select '(' || ${between('AND')} || ')' as every, '(' || ${between('OR')} || ')' as some from term),
    ${list(tiers.map((_, tier) => hitsOf(tier, cut)))}
    select document_id, tier, (select understood from term) as understood
    from (${sql.raw(tiers.map((_, tier) => `select * from tier_${tier}`).join(' union all '))})`;
}

/** The hits of one tier, as many as better tiers left room for. */
function hitsOf(tier: number, cut: number | undefined): SQL {
  const taken = tiers.slice(0, tier).map((_, better) => ` - (select count(*) from tier_${better})`);
  const room = cut === undefined ? undefined : sql`limit ${cut}${sql.raw(taken.join(''))}`;
  return sql`${sql.raw(`tier_${tier}`)} as materialized (
    select rowid as document_id, ${sql.raw(`${tier}`)} as tier from exercise_search
    where exercise_search match (select ${tiers[tier]} from reading) order by rowid ${room})`;
}

const list = (parts: SQL[]): SQL => sql.join(parts, sql`, `);

const isBeginning = (term: string): SQL =>
  sql`exists (select 1 from exercise_word where word >= ${term} and word < ${`${term}\u{10FFFF}`})`;

const nearest = (term: string): SQL => {
  const spellings = slips(term).map((slip) => sql`${slip}`);
  return sql`select word from exercise_word_slip where slip in (${list(spellings)})
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
