import { sql } from 'drizzle-orm';
import { check, index, integer, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { flag, id, instant, table } from './columns.ts';
import { user } from './identity.ts';
import { rating } from './ratings.ts';
import { filled, notNegative } from './rules.ts';

/** Why a rating can be reported. */
export const reportReason = table(
  'report_reason',
  {
    id: id(),
    name: text('name', { enum: ['SPAM', 'INAPPROPRIATE', 'FAKE', 'OFFENSIVE'] })
      .notNull()
      .unique(),
    description: text('description').notNull(),
  },
  (t) => [filled('report_reason_description_filled_ck', t.description)],
);

/** Where a report stands. */
export const reportStatus = table('report_status', {
  id: id(),
  name: text('name', { enum: ['PENDING', 'REVIEWED', 'RESOLVED', 'DISMISSED'] })
    .notNull()
    .unique(),
  description: text('description'),
});

/** One person's complaint about one rating. It goes when the person goes. */
export const ratingReport = table(
  'rating_report',
  {
    id: id(),
    ratingId: ratingId(),
    reportedBy: text('reported_by')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    reportReasonId: text('report_reason_id')
      .notNull()
      .references(() => reportReason.id, { onDelete: 'restrict' }),
    additionalDetails: text('additional_details'),
    reportStatusId: text('report_status_id')
      .notNull()
      .references(() => reportStatus.id, { onDelete: 'restrict' }),
    resolvedBy: text('resolved_by').references(() => user.id, { onDelete: 'set null' }),
    resolutionNote: text('resolution_note'),
    reportedAt: instant('reported_at').notNull().$defaultFn(Date.now),
    resolvedAt: instant('resolved_at'),
  },
  (t) => [
    uniqueIndex('rating_report_uq').on(t.ratingId, t.reportedBy),
    index('rating_report_status_idx').on(t.reportStatusId, t.reportedAt),
    index('rating_report_reported_by_idx').on(t.reportedBy, t.reportedAt),
    index('rating_report_resolved_by_idx').on(t.resolvedBy),
    check(
      'rating_report_resolved_ck',
      sql`${t.resolvedAt} is not null or (${t.resolvedBy} is null and ${t.resolutionNote} is null)`,
    ),
    check('rating_report_order_ck', sql`${t.resolvedAt} >= ${t.reportedAt}`),
  ],
);

/** A rating staff show first, for a while. */
export const featuredRating = table(
  'featured_rating',
  {
    id: id(),
    ratingId: ratingId(),
    featuredBy: text('featured_by')
      .notNull()
      .references(() => user.id, { onDelete: 'restrict' }),
    featureReason: text('feature_reason'),
    displayOrder: integer('display_order').notNull().default(0),
    isActive: flag('is_active').notNull().default(true),
    featuredAt: instant('featured_at').notNull().$defaultFn(Date.now),
    expiresAt: instant('expires_at'),
  },
  (t) => [
    uniqueIndex('featured_rating_live_uq').on(t.ratingId).where(sql`${t.isActive} = 1`),
    index('featured_rating_rating_idx').on(t.ratingId),
    index('featured_rating_order_idx').on(t.displayOrder, t.featuredAt).where(sql`${t.isActive} = 1`),
    index('featured_rating_expires_idx').on(t.expiresAt).where(sql`${t.isActive} = 1`),
    index('featured_rating_featured_by_idx').on(t.featuredBy),
    notNegative('featured_rating_display_order_ck', t.displayOrder),
    check('featured_rating_expiry_ck', sql`${t.expiresAt} > ${t.featuredAt}`),
  ],
);

function ratingId() {
  return text('rating_id')
    .notNull()
    .references(() => rating.id, { onDelete: 'cascade' });
}
