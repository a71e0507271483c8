import { addDays } from '@motriforge/shared/dates';
import type { EventData } from '@motriforge/shared/events';
import { sql } from 'drizzle-orm';
import type { JobCtx } from '../context.ts';
import type { Reaction } from '../reaction.ts';
import { rollUpDays } from './roll-up.ts';
import { rollUpRecords } from './roll-up-records.ts';

const daysAtOnce = 100;
const exercisesAtOnce = 5;

/** Adds up the next days of a stretch of history again. The rest is an event of its own: a batch stays small. */
export async function rollUpHistory(
  ctx: JobCtx,
  { userId, from, until }: EventData<'history.changed'>,
): Promise<Reaction> {
  const rows = await ctx.db.all<{ day: string }>(sql`
    select session_date as day from workout_session where user_id = ${userId} and session_date between ${from} and ${until}
    union select day from training_day where user_id = ${userId} and day between ${from} and ${until}
    order by day limit ${sql.raw(String(daysAtOnce))}`);
  const days = rows.map(({ day }) => day);
  const { statements } = await rollUpDays(ctx, { userId, days, exerciseIds: [] });
  const last = days.at(-1);
  return {
    statements,
    event:
      last !== undefined && days.length === daysAtOnce
        ? { type: 'history.changed', data: { userId, from: addDays(last, 1), until } }
        : { type: 'records.outdated', data: { userId, after: null } },
  };
}

/** Finds the bests in the next exercises a person does anew. A best is compared with all that came before it. */
export async function findRecords(ctx: JobCtx, { userId, after }: EventData<'records.outdated'>): Promise<Reaction> {
  const rows = await ctx.db.all<{ id: string }>(sql`
    select distinct exercise_id as id from exercise_day where user_id = ${userId} and exercise_id > ${after ?? ''}
    order by exercise_id limit ${sql.raw(String(exercisesAtOnce))}`);
  const ids = rows.map(({ id }) => id);
  const whose = sql`select ${userId} as user_id, value as exercise_id from json_each(${JSON.stringify(ids)})`;
  const last = ids.at(-1);
  return {
    statements: rollUpRecords(ctx, whose),
    ...(last !== undefined &&
      ids.length === exercisesAtOnce && { event: { type: 'records.outdated', data: { userId, after: last } } }),
  };
}
