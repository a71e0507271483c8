import { prepared } from '@motriforge/db/prepared';
import { exercise, exerciseTranslation } from '@motriforge/db/schema/exercises';
import type { Locale } from '@motriforge/shared/contracts/common';
import type { ExerciseList, ExerciseListInput } from '@motriforge/shared/contracts/exercises';
import { and, asc, type Placeholder, type SQL, sql } from 'drizzle-orm';
import * as v from 'valibot';
import type { Actor, Ctx } from '../context.ts';
import { readCursor, writeCursor } from '../cursor.ts';
import { matching } from './filters.ts';
import { type CardRow, cardColumns, toCard, translationIn, visibleTo } from './internal.ts';
import { searchExercises } from './search.ts';

const NamePlace = v.tuple([v.string(), v.string()]);

/** A page of the library: in order of name, or of relevance where words are searched for. */
export async function listExercises(ctx: Ctx, input: ExerciseListInput): Promise<ExerciseList> {
  if (input.query) return searchExercises(ctx, input, input.query);
  const filters = matching(ctx, input).filter((condition) => condition !== undefined);
  const isFirstPage = input.cursor === undefined && filters.length === 0 && ctx.actor.kind === 'visitor';
  const rows = isFirstPage
    ? await firstPage(ctx.db, { locale: input.locale, limit: input.limit + 1 })
    : await pageOf(ctx.db, ctx.actor, input.locale, [after(input.cursor), ...filters]).limit(input.limit + 1);
  const page = rows.slice(0, input.limit);
  const last = rows.length > input.limit ? page.at(-1) : undefined;
  return {
    items: page.map(toCard),
    nextCursor: last ? writeCursor([last.ownName, last.id]) : null,
    understoodAs: null,
  };
}

const pageOf = (
  db: Pick<Ctx['db'], 'select'>,
  actor: Actor,
  locale: Locale | Placeholder,
  conditions: readonly (SQL | undefined)[] = [],
) =>
  db
    .select(cardColumns)
    .from(exercise)
    .leftJoin(exerciseTranslation, translationIn(locale))
    .where(and(visibleTo(actor), ...conditions))
    .orderBy(asc(exercise.name), asc(exercise.id));

/** What most people ask for first. */
const firstPage = prepared<{ locale: Locale; limit: number }, CardRow[]>((db) =>
  pageOf(db, { kind: 'visitor' }, sql.placeholder('locale')).limit(sql.placeholder('limit')),
);

function after(cursor: string | undefined): SQL | undefined {
  if (cursor === undefined) return undefined;
  const [name, id] = readCursor(NamePlace, cursor);
  return sql`(${exercise.name}, ${exercise.id}) > (${name}, ${id})`;
}
