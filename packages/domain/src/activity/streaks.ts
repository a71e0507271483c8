import { type SQL, sql } from 'drizzle-orm';
import type { Statement } from '../commit.ts';
import type { Ctx } from '../context.ts';

/** Days since the first Monday of 1970, so that a weekday is what is left after weeks: Monday is 0. */
const dayNumber = (day: SQL): SQL => sql`cast(julianday(${day}) - 2440591.5 as integer)`;

const isRestWeekday = (weekday: SQL): SQL => sql`((rest_weekdays >> (${weekday})) & 1)`;

/**
 * The place of a day among those that ask for something: the days of rest taken out, neighbours differ by one. Where
 * a week is what counts, all its days have the place of the week.
 */
function placeOf(day: SQL): SQL {
  const number = dayNumber(day);
  // Written out, not bound: a bound number divides with fractions.
  const due = ['0', '1', '2', '3', '4', '5', '6'].map((text) => {
    const weekday = sql.raw(text);
    return sql`(1 - ${isRestWeekday(weekday)}) * ((${number} - ${weekday} + 7) / 7)`;
  });
  return sql`case cadence when 'DAILY' then ${sql.join(due, sql` + `)} - (
      select count(*) from activity_streak_rest where activity_streak_id = streak.id and rest_date <= ${day}
        and not ${isRestWeekday(sql`${dayNumber(sql`rest_date`)} % 7`)})
    else ${number} / 7 end`;
}

const isRest = (day: SQL): SQL => sql`(cadence = 'DAILY' and (${isRestWeekday(sql`${dayNumber(day)} % 7`)}
  or exists (select 1 from activity_streak_rest where activity_streak_id = streak.id and rest_date = ${day})))`;

/**
 * Counts streaks anew from what was done. A streak goes on from one day that asks for something to the next; days of
 * rest neither add nor break; the day it is may still be done. What follows a schedule, or is done by the week, goes on
 * from week to week. `today` is the day it is for the owner of the `activity_streak` at hand.
 */
export function judgeStreaks(ctx: Ctx, which: SQL, today: SQL): Statement {
  const now = sql`streak.today`;
  return ctx.db.run(sql`with streak as materialized (
      select activity_streak.*, activity_type.streak_cadence as cadence, ${today} as today from activity_streak
      join activity_type on activity_type.id = activity_streak.activity_type_id where ${which}),
    done as (
      select streak.id, ${placeOf(sql`occurred_on`)} as place, min(occurred_on) as first, max(occurred_on) as last
      from streak cross join activity
        on activity.user_id = streak.user_id and activity.activity_type_id = streak.activity_type_id
      where not ${isRest(sql`occurred_on`)} group by streak.id, place),
    run as (
      select id, count(*) as length, min(first) as started, max(last) as last, max(place) as place
      from (select *, place - row_number() over (partition by id order by place) as run from done) group by id, run),
    latest as (
      select *, max(length) over (partition by id) as best, row_number() over (partition by id order by place desc) as age
      from run),
    verdict as (
      select streak.id, streak.today, latest.last, latest.best,
        latest.place >= ${placeOf(now)} - (not ${isRest(now)}) as is_alive, latest.length, latest.started
      from streak left join latest on latest.id = streak.id and latest.age = 1)
    update activity_streak set evaluated_on = verdict.today,
      current_count = iif(is_alive, verdict.length, 0), streak_started_date = iif(is_alive, started, null),
      is_active = coalesce(is_alive, 0), best_count = max(best_count, coalesce(best, 0)),
      last_activity_date = coalesce(last, last_activity_date)
    from verdict where verdict.id = activity_streak.id`);
}
