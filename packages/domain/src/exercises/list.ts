import { prepared } from '@motriforge/db/prepared';
import { exercise, exerciseTranslation } from '@motriforge/db/schema/exercises';
import type { Locale } from '@motriforge/shared/contracts/common';
import type { ExerciseList, ExerciseListInput } from '@motriforge/shared/contracts/exercises';
import { and, asc, desc, type Placeholder, type SQL, sql } from 'drizzle-orm';
import * as v from 'valibot';
import type { Actor, Ctx } from '../context.ts';
import { readCursor, writeCursor } from '../cursor.ts';
import { matching } from './filters.ts';
import { type CardRow, cardColumns, toCard, translationIn, visibleTo } from './internal.ts';
import { leftOutCount } from './left-out.ts';
import { searchExercises } from './search.ts';

const NamePlace = v.tuple([v.string(), v.string()]);
const UsePlace = v.tuple([v.pipe(v.number(), v.integer()), v.string(), v.string()]);

/** A page of the library: in order of name or use, or of relevance where words are searched for. One trip. */
export async function listExercises(ctx: Ctx, input: ExerciseListInput): Promise<ExerciseList> {
  if (input.query) return searchExercises(ctx, input, input.query);
  const filters = matching(ctx, input).filter((condition) => condition !== undefined);
  const isPlain = filters.length === 0 && input.order === undefined;
  const [rows, [leftOut]] = await (input.cursor === undefined && isPlain && ctx.actor.kind === 'visitor'
    ? Promise.all([firstPage(ctx.db, { locale: input.locale, limit: input.limit + 1 }), []])
    : readPage(ctx, input, filters));
  const page = rows.slice(0, input.limit);
  const last = rows.length > input.limit ? page.at(-1) : undefined;
  return {
    items: page.map(toCard),
    nextCursor: last ? writeCursor(input.order ? [last.uses, last.ownName, last.id] : [last.ownName, last.id]) : null,
    understoodAs: null,
    leftOutCount: leftOut?.count ?? 0,
  };
}

function readPage(ctx: Ctx, input: ExerciseListInput, filters: readonly SQL[]) {
  const page = pageOf(ctx.db, ctx.actor, input.locale, input.order, [after(input), ...filters]).limit(input.limit + 1);
  return input.spare && input.cursor === undefined
    ? ctx.db.batch([page, leftOutCount(ctx, input)])
    : Promise.all([page, []]);
}

const pageOf = (
  db: Pick<Ctx['db'], 'select'>,
  actor: Actor,
  locale: Locale | Placeholder,
  order: ExerciseListInput['order'],
  conditions: readonly (SQL | undefined)[] = [],
) =>
  db
    .select({ ...cardColumns, uses: exercise.usageCount })
    .from(exercise)
    .leftJoin(exerciseTranslation, translationIn(locale))
    .where(and(visibleTo(actor), ...conditions))
    .orderBy(...(order ? [desc(exercise.usageCount)] : []), asc(exercise.name), asc(exercise.id));

/** What most people ask for first. */
const firstPage = prepared<{ locale: Locale; limit: number }, (CardRow & { uses: number })[]>((db) =>
  pageOf(db, { kind: 'visitor' }, sql.placeholder('locale'), undefined).limit(sql.placeholder('limit')),
);

function after({ cursor, order }: ExerciseListInput): SQL | undefined {
  if (cursor === undefined) return undefined;
  if (order) {
    const [uses, name, id] = readCursor(UsePlace, cursor);
    return sql`(-${exercise.usageCount}, ${exercise.name}, ${exercise.id}) > (${-uses}, ${name}, ${id})`;
  }
  const [name, id] = readCursor(NamePlace, cursor);
  return sql`(${exercise.name}, ${exercise.id}) > (${name}, ${id})`;
}
