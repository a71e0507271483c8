import { freshId } from '@motriforge/db/fresh-id';
import { addDays, type Day, endOfDay, startOfDay } from '@motriforge/shared/dates';
import { sql } from 'drizzle-orm';
import type { Ctx } from '../context.ts';

/** How many days a favorite makes what it is of trend. */
const windowDays = 14;

/**
 * Writes how many people favor each resource at the end of a day, what the day changed, and how much it trends: a
 * favorite of today counts one, of yesterday a half, of the day before a third. Only resources with something new in
 * the window have a row. Safe to repeat.
 */
export async function trendFavorites(ctx: Ctx, day: Day): Promise<void> {
  const [start, end] = [startOfDay(day, 'UTC'), endOfDay(day, 'UTC')];
  const since = startOfDay(addDays(day, 1 - windowDays), 'UTC');
  const oneDay = 86_400_000;
  await ctx.db.run(sql`insert into favorite_trend (id, resource_id, resource_type, trend_date, favorite_count,
      daily_favorites_added, daily_favorites_removed, trending_score, calculated_at)
    with moved as (
      select resource_type, resource_id from favorite where favorited_at >= ${since} and favorited_at < ${end}
      union select resource_type, resource_id from favorite where removed_at >= ${start} and removed_at < ${end}),
    kept as (
      select resource_type, resource_id, favorited_at, removed_at >= ${start} and removed_at < ${end} as is_removed,
        removed_at is null or removed_at >= ${end} as is_kept
      from moved cross join favorite using (resource_type, resource_id) where favorited_at < ${end})
    select ${freshId(ctx.now())}, resource_id, resource_type, ${day}, sum(is_kept),
      sum(favorited_at >= ${start}), coalesce(sum(is_removed), 0),
      coalesce(sum(case when is_kept and favorited_at >= ${since}
        then 1.0 / (1 + cast((${end} - 1 - favorited_at) / ${oneDay} as integer)) end), 0.0), ${ctx.now()}
    from kept group by resource_type, resource_id
    on conflict (resource_type, resource_id, trend_date) do update set favorite_count = excluded.favorite_count,
      daily_favorites_added = excluded.daily_favorites_added,
      daily_favorites_removed = excluded.daily_favorites_removed,
      trending_score = excluded.trending_score, calculated_at = excluded.calculated_at`);
}
