import { freshId } from '@motriforge/db/fresh-id';
import type { activityDigest } from '@motriforge/db/schema/activity-history';
import { addDays, type Day, endOfDay, startOfDay, weekStart } from '@motriforge/shared/dates';
import { sql } from 'drizzle-orm';
import type { Ctx } from '../context.ts';
import { forNextPeople } from '../shards.ts';

type Period = (typeof activityDigest.$inferSelect)['digestPeriod'];

/** The first and the last day of the period a day is in. */
export function periodOf(period: Period, day: Day): { first: Day; last: Day } {
  if (period === 'DAILY') return { first: day, last: day };
  if (period === 'WEEKLY') return { first: weekStart(day), last: addDays(weekStart(day), 6) };
  const first = `${day.slice(0, 8)}01`;
  return { first, last: addDays(`${addDays(first, 31).slice(0, 8)}01`, -1) };
}

const halfDay = 12 * 3_600_000;

/**
 * Writes what each of the next people in line did in the period a day is in. What was sent stays as it was sent;
 * who did nothing gets nothing.
 */
export function writeDigests(ctx: Ctx, period: Period, day: Day, count = 500): Promise<{ isDone: boolean }> {
  const { first, last } = periodOf(period, day);
  // Wherever a person is, their days lie within these moments.
  const [from, until] = [startOfDay(first, 'UTC') - 2 * halfDay, endOfDay(last, 'UTC') + halfDay];
  return forNextPeople(ctx, `digests-${period}-${first}`, count, (people) =>
    ctx.db.run(sql`insert into activity_digest
        (id, user_id, digest_period, digest_date, total_activities, activity_summary, achievements, calculated_at)
      with told as materialized (
        select activity.user_id, type.name, activity.title, activity.resource_id
        from activity join activity_type as type on type.id = activity.activity_type_id
        where activity.user_id in (${people}) and activity.occurred_at between ${from} and ${until}
          and activity.occurred_on between ${first} and ${last}),
      counted as (select user_id, name, count(*) as times from told group by user_id, name),
      done as (
        select user_id, sum(times) as total, json_group_object(name, times) as summary from counted group by user_id),
      achieved as (
        select user_id, json_group_array(json_object('kind', iif(name = 'RECORD_SET', 'RECORD', 'MILESTONE'),
          'title', title, 'resourceId', resource_id)) as list
        from told where name in ('RECORD_SET', 'GOAL_ACHIEVED', 'PROGRAM_COMPLETED') group by user_id)
      select ${freshId(ctx.now())}, user_id, ${period}, ${first}, total, summary, coalesce(list, '[]'), ${ctx.now()}
      from done left join achieved using (user_id) where true
      on conflict (user_id, digest_period, digest_date) do update set total_activities = excluded.total_activities,
        activity_summary = excluded.activity_summary, achievements = excluded.achievements,
        calculated_at = excluded.calculated_at
      where activity_digest.sent_at is null`),
  );
}
