import { ratedResources } from '@motriforge/shared/contracts/ratings';
import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { createdAt, flag, id, instant, table, updatedAt } from './columns.ts';
import { category, tag, visibility } from './enums.ts';
import { user } from './identity.ts';
import { filled, notNegative } from './rules.ts';

/** Where a rating stands with the moderators. */
export const ratingStatus = table('rating_status', {
  id: id(),
  name: text('name', { enum: ['PENDING', 'APPROVED', 'REJECTED', 'FLAGGED'] })
    .notNull()
    .unique(),
  description: text('description'),
});

/** What one person thinks of one resource, in stars and perhaps in words. */
export const rating = table(
  'rating',
  {
    id: id(),
    userId: userId(),
    resourceId: text('resource_id').notNull(),
    resourceType: text('resource_type', { enum: ratedResources }).notNull(),
    ratingValue: integer('rating_value').notNull(),
    reviewText: text('review_text'),
    isVerified: flag('is_verified').notNull().default(false),
    isFeatured: flag('is_featured').notNull().default(false),
    helpfulCount: integer('helpful_count').notNull().default(0),
    notHelpfulCount: integer('not_helpful_count').notNull().default(0),
    visibilityId: text('visibility_id')
      .notNull()
      .references(() => visibility.id, { onDelete: 'restrict' }),
    ratingStatusId: text('rating_status_id')
      .notNull()
      .references(() => ratingStatus.id, { onDelete: 'restrict' }),
    moderatedBy: text('moderated_by').references(() => user.id, { onDelete: 'set null' }),
    moderationReason: text('moderation_reason'),
    moderatedAt: instant('moderated_at'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    uniqueIndex('rating_uq').on(t.userId, t.resourceType, t.resourceId),
    index('rating_user_idx').on(t.userId, t.createdAt),
    index('rating_resource_idx').on(t.resourceType, t.resourceId, t.ratingStatusId, t.createdAt),
    index('rating_status_idx').on(t.ratingStatusId, t.createdAt),
    index('rating_created_idx').on(t.createdAt),
    index('rating_moderated_by_idx').on(t.moderatedBy),
    check('rating_value_ck', sql`${t.ratingValue} in (1, 2, 3, 4, 5)`),
    filled('rating_review_filled_ck', t.reviewText),
    notNegative('rating_helpful_counts_ck', t.helpfulCount, t.notHelpfulCount),
    check(
      'rating_moderated_ck',
      sql`${t.moderatedAt} is not null or (${t.moderatedBy} is null and ${t.moderationReason} is null)`,
    ),
  ],
);

/** A category a review belongs to. */
export const ratingCategory = table(
  'rating_category',
  {
    ratingId: ratingId(),
    categoryId: text('category_id')
      .notNull()
      .references(() => category.id, { onDelete: 'cascade' }),
  },
  (t) => [primaryKey({ columns: [t.ratingId, t.categoryId] })],
);

/** A tag a review carries. */
export const ratingTag = table(
  'rating_tag',
  {
    ratingId: ratingId(),
    tagId: text('tag_id')
      .notNull()
      .references(() => tag.id, { onDelete: 'cascade' }),
  },
  (t) => [primaryKey({ columns: [t.ratingId, t.tagId] })],
);

/** What a resource is judged by. The list is open: a new word is a new row, not a new table. */
export const criteriaTypeNames = [
  'DIFFICULTY',
  'EFFECTIVENESS',
  'CLARITY',
  'ENJOYMENT',
  'DURABILITY',
  'VALUE',
] as const;
export type CriteriaTypeName = (typeof criteriaTypeNames)[number];

/** A question a rating can answer besides the stars, and for which resources. */
export const criteriaType = table(
  'criteria_type',
  {
    id: id(),
    name: text('name').$type<CriteriaTypeName>().notNull().unique(),
    description: text('description').notNull(),
    applicableTo: text('applicable_to', { enum: [...ratedResources, 'ALL'] }).notNull(),
    isActive: flag('is_active').notNull().default(true),
  },
  (t) => [
    check('criteria_type_name_ck', sql`${t.name} glob '[A-Z]*' and ${t.name} not glob '*[^A-Z0-9_]*'`),
    filled('criteria_type_description_filled_ck', t.description),
  ],
);

/** A rating's score for one criterion. */
export const ratingCriteria = table(
  'rating_criteria',
  {
    id: id(),
    ratingId: ratingId(),
    criteriaTypeId: text('criteria_type_id')
      .notNull()
      .references(() => criteriaType.id, { onDelete: 'restrict' }),
    score: integer('score').notNull(),
    notes: text('notes'),
  },
  (t) => [
    uniqueIndex('rating_criteria_uq').on(t.ratingId, t.criteriaTypeId),
    check('rating_criteria_score_ck', sql`${t.score} in (1, 2, 3, 4, 5)`),
  ],
);

/** A reader's vote on whether a review helped. */
export const ratingHelpful = table(
  'rating_helpful',
  {
    id: id(),
    ratingId: ratingId(),
    userId: userId(),
    isHelpful: flag('is_helpful').notNull(),
    createdAt: createdAt(),
  },
  (t) => [uniqueIndex('rating_helpful_uq').on(t.ratingId, t.userId), index('rating_helpful_user_idx').on(t.userId)],
);

function userId() {
  return text('user_id')
    .notNull()
    .references(() => user.id, { onDelete: 'cascade' });
}

function ratingId() {
  return text('rating_id')
    .notNull()
    .references(() => rating.id, { onDelete: 'cascade' });
}
