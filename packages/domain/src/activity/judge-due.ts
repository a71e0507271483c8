import { localDay } from '@motriforge/shared/dates';
import { sql } from 'drizzle-orm';
import type { Ctx } from '../context.ts';
import { judgeStreaks } from './streaks.ts';

/**
 * Judges running streaks for which a new day has begun where their owner is, those first that have waited longest.
 * Says whether there are more. For a cron; safe to repeat.
 */
export async function judgeDueStreaks(ctx: Ctx, count = 1_000): Promise<{ isDone: boolean }> {
  const zones = await ctx.db.all<{ timeZone: string }>(
    sql`select distinct time_zone as timeZone from activity_streak where is_active = 1`,
  );
  const todays = Object.fromEntries(zones.map(({ timeZone }) => [timeZone, localDay(ctx.now(), timeZone)]));
  const today = sql`(select value from json_each(${JSON.stringify(todays)}) where key = activity_streak.time_zone)`;
  const due = sql`activity_streak.id in (select id from activity_streak
    where is_active = 1 and coalesce(evaluated_on, '') < ${today} order by evaluated_on limit ${count})`;
  const [{ rowsAffected }] = await ctx.db.batch([judgeStreaks(ctx, due, today)]);
  return { isDone: rowsAffected < count };
}
