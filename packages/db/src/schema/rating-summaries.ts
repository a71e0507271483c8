import { ratedResources } from '@motriforge/shared/contracts/ratings';
import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, real, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { day, id, instant, table } from './columns.ts';
import { criteriaType } from './ratings.ts';
import { notNegative } from './rules.ts';

/** What all ratings of a resource come to. Averages of nothing are 0. */
export const ratingSummary = table(
  'rating_summary',
  {
    resourceId: text('resource_id').notNull(),
    resourceType: text('resource_type', { enum: ratedResources }).notNull(),
    averageRating: real('average_rating').notNull(),
    /** What lists sort by: the average after as many assumed ratings as the prior weighs. */
    bayesianAverage: real('bayesian_average').notNull(),
    totalRatings: integer('total_ratings').notNull(),
    fiveStarCount: integer('five_star_count').notNull(),
    fourStarCount: integer('four_star_count').notNull(),
    threeStarCount: integer('three_star_count').notNull(),
    twoStarCount: integer('two_star_count').notNull(),
    oneStarCount: integer('one_star_count').notNull(),
    verifiedRatingsCount: integer('verified_ratings_count').notNull(),
    verifiedAverage: real('verified_average').notNull(),
    lastUpdated: instant('last_updated').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.resourceId, t.resourceType] }),
    index('rating_summary_rank_idx').on(t.resourceType, t.bayesianAverage),
    notNegative(
      'rating_summary_counts_ck',
      t.fiveStarCount,
      t.fourStarCount,
      t.threeStarCount,
      t.twoStarCount,
      t.oneStarCount,
    ),
    check(
      'rating_summary_total_ck',
      sql`${t.totalRatings} = ${t.fiveStarCount} + ${t.fourStarCount} + ${t.threeStarCount} + ${t.twoStarCount} + ${t.oneStarCount}`,
    ),
    // Two decimals may have been rounded away.
    check(
      'rating_summary_average_ck',
      sql`case ${t.totalRatings} when 0 then ${t.averageRating} = 0 else abs(${t.averageRating} * ${t.totalRatings} - 5 * ${t.fiveStarCount} - 4 * ${t.fourStarCount} - 3 * ${t.threeStarCount} - 2 * ${t.twoStarCount} - ${t.oneStarCount}) <= 0.006 * ${t.totalRatings} end`,
    ),
    check('rating_summary_bayesian_ck', sql`${t.bayesianAverage} between 1 and 5`),
    check('rating_summary_verified_ck', sql`${t.verifiedRatingsCount} between 0 and ${t.totalRatings}`),
    check(
      'rating_summary_verified_average_ck',
      sql`case ${t.verifiedRatingsCount} when 0 then ${t.verifiedAverage} = 0 else ${t.verifiedAverage} between 1 and 5 end`,
    ),
  ],
);

/** What a resource of a kind is assumed to be worth before anybody rated it, and how many ratings that weighs. */
export const ratingPrior = table(
  'rating_prior',
  {
    resourceType: text('resource_type', { enum: ratedResources }).primaryKey(),
    mean: real('mean').notNull(),
    weight: real('weight').notNull(),
    calculatedAt: instant('calculated_at').notNull().$defaultFn(Date.now),
  },
  (t) => [
    check('rating_prior_mean_ck', sql`${t.mean} between 1 and 5`),
    check('rating_prior_weight_ck', sql`${t.weight} between 0.1 and 1000`),
  ],
);

/** What a resource's scores for one criterion come to. */
export const ratingCriteriaSummary = table(
  'rating_criteria_summary',
  {
    resourceId: text('resource_id').notNull(),
    resourceType: text('resource_type', { enum: ratedResources }).notNull(),
    criteriaTypeId: text('criteria_type_id')
      .notNull()
      .references(() => criteriaType.id, { onDelete: 'restrict' }),
    averageScore: real('average_score').notNull(),
    totalScores: integer('total_scores').notNull(),
    lastUpdated: instant('last_updated').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.resourceId, t.resourceType, t.criteriaTypeId] }),
    check('rating_criteria_summary_total_ck', sql`${t.totalScores} > 0`),
    check('rating_criteria_summary_average_ck', sql`${t.averageScore} between 1 and 5`),
  ],
);

/** What a day brought a resource in ratings. The average of none is 0. */
export const ratingTrend = table(
  'rating_trend',
  {
    id: id(),
    resourceId: text('resource_id').notNull(),
    resourceType: text('resource_type', { enum: ratedResources }).notNull(),
    trendDate: day('trend_date').notNull(),
    dailyAverage: real('daily_average').notNull(),
    dailyRatingCount: integer('daily_rating_count').notNull(),
    /** Stars gained or lost against the time before. */
    trendDirection: real('trend_direction').notNull(),
    calculatedAt: instant('calculated_at').notNull().$defaultFn(Date.now),
  },
  (t) => [
    uniqueIndex('rating_trend_uq').on(t.resourceType, t.resourceId, t.trendDate),
    index('rating_trend_day_idx').on(t.trendDate, t.resourceType, t.trendDirection),
    notNegative('rating_trend_count_ck', t.dailyRatingCount),
    check(
      'rating_trend_average_ck',
      sql`case ${t.dailyRatingCount} when 0 then ${t.dailyAverage} = 0 else ${t.dailyAverage} between 1 and 5 end`,
    ),
    check('rating_trend_direction_ck', sql`${t.trendDirection} between -5 and 5`),
  ],
);
