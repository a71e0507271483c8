import { freshId } from '@motriforge/db/fresh-id';
import { type Day, endOfDay, startOfDay } from '@motriforge/shared/dates';
import { sql } from 'drizzle-orm';
import type { Ctx } from '../context.ts';
import { readable } from './summarize.ts';

/**
 * Writes what a day brought each resource in ratings, and whether it was rated better or worse than before: the
 * difference in stars, none where nobody rated it before. Safe to repeat.
 */
export async function trendRatings(ctx: Ctx, day: Day): Promise<void> {
  const [start, end] = [startOfDay(day, 'UTC'), endOfDay(day, 'UTC')];
  await ctx.db.run(sql`insert into rating_trend
      (id, resource_id, resource_type, trend_date, daily_average, daily_rating_count, trend_direction, calculated_at)
    with today as (
      select resource_type, resource_id, avg(rating_value) as average, count(*) as ratings from rating
      where created_at >= ${start} and created_at < ${end} and rating_status_id in ${readable}
      group by resource_type, resource_id)
    select ${freshId(ctx.now())}, resource_id, resource_type, ${day}, average, ratings,
      coalesce(average - (select avg(rating_value) from rating as earlier
        where earlier.resource_type = today.resource_type and earlier.resource_id = today.resource_id
          and earlier.rating_status_id in ${readable} and earlier.created_at < ${start}), 0), ${ctx.now()}
    from today where true
    on conflict (resource_type, resource_id, trend_date) do update set daily_average = excluded.daily_average,
      daily_rating_count = excluded.daily_rating_count, trend_direction = excluded.trend_direction,
      calculated_at = excluded.calculated_at`);
}
