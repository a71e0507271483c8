import { ratingStatusId } from '@motriforge/db/lookups/ratings';
import type { EventData } from '@motriforge/shared/events';
import { sql } from 'drizzle-orm';
import type { JobCtx } from '../context.ts';
import type { Reaction } from '../reaction.ts';

/** Counts the ratings of a resource that everybody may read, and what they come to. Safe to repeat. */
export async function summarizeRatings(ctx: JobCtx, resource: EventData<'rating.changed'>): Promise<Reaction> {
  const { resourceId, resourceType } = resource;
  const summary = ctx.db.run(sql`insert into rating_summary (resource_id, resource_type, average_rating,
      bayesian_average, total_ratings, five_star_count, four_star_count, three_star_count, two_star_count,
      one_star_count, verified_ratings_count, verified_average, last_updated)
    select ${resourceId}, ${resourceType}, coalesce(avg(stars), 0),
      (prior.mean * prior.weight + coalesce(sum(stars), 0)) / (prior.weight + count(stars)), count(stars),
      count(*) filter (where stars = 5), count(*) filter (where stars = 4), count(*) filter (where stars = 3),
      count(*) filter (where stars = 2), count(*) filter (where stars = 1),
      count(*) filter (where is_verified), coalesce(avg(stars) filter (where is_verified), 0), ${ctx.now()}
    from rating_prior as prior left join (
      select rating_value as stars, is_verified from rating
      where resource_type = ${resourceType} and resource_id = ${resourceId} and rating_status_id in ${readable})
    where prior.resource_type = ${resourceType}
    on conflict (resource_id, resource_type) do update set average_rating = excluded.average_rating,
      bayesian_average = excluded.bayesian_average, total_ratings = excluded.total_ratings,
      five_star_count = excluded.five_star_count, four_star_count = excluded.four_star_count,
      three_star_count = excluded.three_star_count, two_star_count = excluded.two_star_count,
      one_star_count = excluded.one_star_count, verified_ratings_count = excluded.verified_ratings_count,
      verified_average = excluded.verified_average, last_updated = excluded.last_updated`);
  return { statements: [summary] };
}

/** What is flagged is read on while a moderator looks at it. */
export const readable = [ratingStatusId('APPROVED'), ratingStatusId('FLAGGED')];
