import { ratingStatusId } from '@motriforge/db/lookups/ratings';
import { visibilityId } from '@motriforge/db/lookups/visibility';
import { favorite, userFavorite } from '@motriforge/db/schema/favorites';
import { rating } from '@motriforge/db/schema/ratings';
import type { Person, Writer } from './person.ts';
import { plans } from './plans.ts';
import { reviewsOf } from './words.ts';

const known = [...new Set(plans.flatMap(({ moves }) => moves.map(({ exerciseId }) => exerciseId)))];

/** Exercises somebody keeps at hand, of those they train with. */
export function writeFavorites({ rows, random, ids, calendar }: Writer, person: Person, count: number, days: number) {
  for (const resourceId of random.some(known, count)) {
    const favoritedAt = calendar.at(-random.whole(2, days), 1_080);
    const favoriteId = ids.next();
    rows.add(favorite, {
      id: favoriteId,
      userId: person.id,
      resourceId,
      resourceType: 'EXERCISE',
      visibilityId: visibilityId('FAVORITE', 'PRIVATE'),
      accessCount: random.whole(1, 20),
      favoritedAt,
      lastAccessedAt: calendar.at(-1, 1_080),
    });
    rows.add(userFavorite, { userId: person.id, favoriteId, createdAt: favoritedAt });
  }
}

/** Exercises somebody rated after training with them, some of them in words. */
export function writeRatings({ rows, random, ids, calendar }: Writer, person: Person, count: number, days: number) {
  for (const resourceId of random.some(known, count)) {
    const createdAt = calendar.at(-random.whole(2, days), 1_170);
    rows.add(rating, {
      id: ids.next(),
      userId: person.id,
      resourceId,
      resourceType: 'EXERCISE',
      ratingValue: random.whole(3, 5),
      reviewText: random.chance(0.5) ? random.pick(reviewsOf[person.locale]) : null,
      isVerified: true,
      visibilityId: visibilityId('RATING', 'PUBLIC'),
      ratingStatusId: ratingStatusId('APPROVED'),
      createdAt,
      updatedAt: createdAt,
    });
  }
}

/** What all approved ratings come to, by resource; five ratings of 3.5 stars are assumed before the first. */
export const summarizeRatings = {
  sql: `insert into rating_summary (resource_id, resource_type, average_rating, bayesian_average, total_ratings,
      five_star_count, four_star_count, three_star_count, two_star_count, one_star_count,
      verified_ratings_count, verified_average, last_updated)
    select resource_id, resource_type, avg(rating_value), (prior.mean * prior.weight + sum(rating_value)) / (prior.weight + count(*)),
      count(*), sum(rating_value = 5), sum(rating_value = 4), sum(rating_value = 3), sum(rating_value = 2),
      sum(rating_value = 1), sum(is_verified), coalesce(avg(rating_value) filter (where is_verified), 0), max(rating.updated_at)
    from rating join rating_prior prior using (resource_type) where rating_status_id = ? group by resource_id, resource_type
    on conflict do update set average_rating = excluded.average_rating, bayesian_average = excluded.bayesian_average,
      total_ratings = excluded.total_ratings, five_star_count = excluded.five_star_count,
      four_star_count = excluded.four_star_count, three_star_count = excluded.three_star_count,
      two_star_count = excluded.two_star_count, one_star_count = excluded.one_star_count,
      verified_ratings_count = excluded.verified_ratings_count, verified_average = excluded.verified_average,
      last_updated = excluded.last_updated`,
  args: [ratingStatusId('APPROVED')],
};
