import { sql } from 'drizzle-orm';
import { check, index, integer, real, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { day, flag, id, instant, json, table } from './columns.ts';
import { favorite, favoriteCollection, favoriteResources } from './favorites.ts';
import { user, userSession } from './identity.ts';
import { isHash, notNegative } from './rules.ts';
import { exportFormats } from './words.ts';

/** Something a person may like, how sure we are, and why. */
export const favoriteRecommendation = table(
  'favorite_recommendation',
  {
    id: id(),
    userId: userId(),
    resourceId: text('resource_id').notNull(),
    resourceType: text('resource_type', { enum: favoriteResources }).notNull(),
    recommendationScore: real('recommendation_score').notNull(),
    recommendationReason: text('recommendation_reason'),
    isDismissed: flag('is_dismissed').notNull().default(false),
    recommendedAt: instant('recommended_at').notNull().$defaultFn(Date.now),
    dismissedAt: instant('dismissed_at'),
  },
  (t) => [
    uniqueIndex('favorite_recommendation_uq').on(t.userId, t.resourceType, t.resourceId),
    index('favorite_recommendation_user_idx').on(t.userId, t.recommendationScore).where(sql`${t.isDismissed} = 0`),
    index('favorite_recommendation_resource_idx').on(t.resourceType, t.resourceId),
    check('favorite_recommendation_score_ck', sql`${t.recommendationScore} between 0.0 and 1.0`),
    check('favorite_recommendation_dismissed_ck', sql`${t.isDismissed} = (${t.dismissedAt} is not null)`),
  ],
);

export interface FavoriteUseContext {
  source?: string;
  collectionId?: string;
  workoutSessionId?: string;
  programId?: string;
}

/** One time somebody opened, used, shared, copied or changed a favorite. */
export const favoriteUsageLog = table(
  'favorite_usage_log',
  {
    id: id(),
    favoriteId: text('favorite_id')
      .notNull()
      .references(() => favorite.id, { onDelete: 'cascade' }),
    userId: userId(),
    sessionId: text('session_id').references(() => userSession.id, { onDelete: 'set null' }),
    actionType: text('action_type', { enum: ['VIEWED', 'USED', 'SHARED', 'COPIED', 'MODIFIED'] }).notNull(),
    actionContext: json<FavoriteUseContext>('action_context'),
    actionAt: instant('action_at').notNull().$defaultFn(Date.now),
  },
  (t) => [
    index('favorite_usage_log_favorite_idx').on(t.favoriteId, t.actionAt),
    index('favorite_usage_log_user_idx').on(t.userId, t.actionAt),
    index('favorite_usage_log_session_idx').on(t.sessionId),
  ],
);

/** How many people favored a resource at the end of a day, and what the day changed. */
export const favoriteTrend = table(
  'favorite_trend',
  {
    id: id(),
    resourceId: text('resource_id').notNull(),
    resourceType: text('resource_type', { enum: favoriteResources }).notNull(),
    trendDate: day('trend_date').notNull(),
    favoriteCount: integer('favorite_count').notNull(),
    dailyFavoritesAdded: integer('daily_favorites_added').notNull(),
    dailyFavoritesRemoved: integer('daily_favorites_removed').notNull(),
    trendingScore: real('trending_score').notNull(),
    calculatedAt: instant('calculated_at').notNull().$defaultFn(Date.now),
  },
  (t) => [
    uniqueIndex('favorite_trend_uq').on(t.resourceType, t.resourceId, t.trendDate),
    index('favorite_trend_day_idx').on(t.trendDate, t.resourceType, t.trendingScore),
    notNegative('favorite_trend_counts_ck', t.favoriteCount, t.dailyFavoritesAdded, t.dailyFavoritesRemoved),
    check(
      'favorite_trend_balance_ck',
      sql`${t.favoriteCount} >= ${t.dailyFavoritesAdded} - ${t.dailyFavoritesRemoved}`,
    ),
  ],
);

export interface FavoriteFilters {
  resourceTypes?: (typeof favoriteResources)[number][];
  categoryIds?: string[];
  tagIds?: string[];
  text?: string;
  from?: string;
  to?: string;
}

/** A file of a person's favorites, behind a link that works once and for a while. */
export const favoriteExport = table(
  'favorite_export',
  {
    id: id(),
    userId: userId(),
    collectionId: text('collection_id').references(() => favoriteCollection.id, { onDelete: 'set null' }),
    exportFormat: text('export_format', { enum: exportFormats }).notNull(),
    exportScope: text('export_scope', { enum: ['ALL_FAVORITES', 'COLLECTION', 'FILTERED'] }).notNull(),
    exportFilters: json<FavoriteFilters>('export_filters'),
    /** Where the file lies. */
    exportUrl: text('export_url'),
    /** The SHA-256 hash of the token in the link. */
    tokenHash: text('token_hash').unique(),
    isCompleted: flag('is_completed').notNull().default(false),
    failureReason: text('failure_reason'),
    requestedAt: instant('requested_at').notNull().$defaultFn(Date.now),
    completedAt: instant('completed_at'),
    failedAt: instant('failed_at'),
    expiresAt: instant('expires_at'),
    downloadedAt: instant('downloaded_at'),
  },
  (t) => [
    index('favorite_export_user_idx').on(t.userId, t.requestedAt),
    index('favorite_export_collection_idx').on(t.collectionId),
    index('favorite_export_expires_idx').on(t.expiresAt).where(sql`${t.exportUrl} is not null`),
    isHash('favorite_export_token_hash_ck', t.tokenHash),
    check('favorite_export_collection_ck', sql`${t.collectionId} is null or ${t.exportScope} = 'COLLECTION'`),
    check('favorite_export_filtered_ck', sql`${t.exportScope} <> 'FILTERED' or ${t.exportFilters} is not null`),
    check('favorite_export_completed_ck', sql`${t.isCompleted} = (${t.completedAt} is not null)`),
    check('favorite_export_failed_ck', sql`${t.failedAt} is null or ${t.isCompleted} = 0`),
    check('favorite_export_failure_ck', sql`${t.failureReason} is null or ${t.failedAt} is not null`),
    check('favorite_export_file_ck', sql`${t.exportUrl} is null or ${t.isCompleted} = 1`),
    check(
      'favorite_export_link_ck',
      sql`${t.tokenHash} is null or (${t.isCompleted} = 1 and ${t.expiresAt} is not null)`,
    ),
    check('favorite_export_download_ck', sql`${t.downloadedAt} is null or ${t.isCompleted} = 1`),
    check('favorite_export_order_ck', sql`${t.completedAt} >= ${t.requestedAt}`),
    check('favorite_export_expiry_ck', sql`${t.expiresAt} > ${t.requestedAt}`),
  ],
);

function userId() {
  return text('user_id')
    .notNull()
    .references(() => user.id, { onDelete: 'cascade' });
}
