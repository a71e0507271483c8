import { sql } from 'drizzle-orm';
import { check, foreignKey, index, integer, primaryKey, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { differ } from './checks.ts';
import { createdAt, flag, id, instant, table, updatedAt } from './columns.ts';
import { category, tag, visibility } from './enums.ts';
import { user } from './identity.ts';
import { institution } from './institutions.ts';
import { filled, isHash, notNegative } from './rules.ts';

/** What can be a favorite. */
export const favoriteResources = ['WORKOUT', 'EXERCISE', 'PROGRAM', 'EQUIPMENT', 'MEDIA', 'INSTITUTION'] as const;

/** Something a person keeps at hand. Removing it keeps the row, so that it can come back with its notes. */
export const favorite = table(
  'favorite',
  {
    id: id(),
    userId: userId(),
    resourceId: text('resource_id').notNull(),
    resourceType: text('resource_type', { enum: favoriteResources }).notNull(),
    notes: text('notes'),
    visibilityId: visibilityId(),
    isActive: flag('is_active').notNull().default(true),
    accessCount: integer('access_count').notNull().default(0),
    favoritedAt: instant('favorited_at').notNull().$defaultFn(Date.now),
    lastAccessedAt: instant('last_accessed_at'),
    removedAt: instant('removed_at'),
  },
  (t) => [
    uniqueIndex('favorite_uq').on(t.userId, t.resourceType, t.resourceId),
    // Tables that must stay with one owner refer to both.
    uniqueIndex('favorite_owner_uq').on(t.userId, t.id),
    index('favorite_user_idx').on(t.userId, t.favoritedAt).where(sql`${t.isActive} = 1`),
    index('favorite_resource_idx').on(t.resourceType, t.resourceId, t.isActive),
    index('favorite_favorited_idx').on(t.favoritedAt),
    index('favorite_removed_idx').on(t.removedAt).where(sql`${t.removedAt} is not null`),
    check('favorite_removed_ck', sql`${t.isActive} = (${t.removedAt} is null)`),
    check(
      'favorite_access_ck',
      sql`${t.accessCount} >= 0 and (${t.accessCount} > 0) = (${t.lastAccessedAt} is not null)`,
    ),
  ],
);

/** A category its owner filed a favorite under. */
export const favoriteCategory = table(
  'favorite_category',
  {
    favoriteId: favoriteId(),
    categoryId: text('category_id')
      .notNull()
      .references(() => category.id, { onDelete: 'cascade' }),
  },
  (t) => [primaryKey({ columns: [t.favoriteId, t.categoryId] })],
);

/** A tag its owner put on a favorite. */
export const favoriteTag = table(
  'favorite_tag',
  {
    favoriteId: favoriteId(),
    tagId: text('tag_id')
      .notNull()
      .references(() => tag.id, { onDelete: 'cascade' }),
  },
  (t) => [primaryKey({ columns: [t.favoriteId, t.tagId] })],
);

/** A person's favorite, as the person's side of it. */
export const userFavorite = table(
  'user_favorite',
  {
    userId: userId(),
    favoriteId: text('favorite_id').notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.favoriteId] }),
    index('user_favorite_favorite_idx').on(t.favoriteId),
    foreignKey({
      name: 'user_favorite_owner_fk',
      columns: [t.userId, t.favoriteId],
      foreignColumns: [favorite.userId, favorite.id],
    }).onDelete('cascade'),
  ],
);

/** Favorites a person put together under a name. */
export const favoriteCollection = table(
  'favorite_collection',
  {
    id: id(),
    userId: userId(),
    name: text('name', { length: 100 }).notNull(),
    /** The address under which everybody finds a public collection. */
    slug: text('slug', { length: 80 }).unique(),
    description: text('description'),
    isPublic: flag('is_public').notNull().default(false),
    isSystemGenerated: flag('is_system_generated').notNull().default(false),
    sortOrder: integer('sort_order').notNull().default(0),
    visibilityId: visibilityId(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    uniqueIndex('favorite_collection_uq').on(t.userId, t.name),
    uniqueIndex('favorite_collection_owner_uq').on(t.userId, t.id),
    index('favorite_collection_user_idx').on(t.userId, t.sortOrder),
    index('favorite_collection_public_idx').on(t.updatedAt).where(sql`${t.isPublic} = 1`),
    filled('favorite_collection_name_filled_ck', t.name),
    check('favorite_collection_slug_form_ck', sql`${t.slug} glob '[a-z0-9]*' and ${t.slug} not glob '*[^a-z0-9-]*'`),
    notNegative('favorite_collection_sort_order_ck', t.sortOrder),
  ],
);

/** A favorite in a collection of the same person. */
export const favoriteCollectionItem = table(
  'favorite_collection_item',
  {
    id: id(),
    userId: userId(),
    collectionId: text('collection_id').notNull(),
    favoriteId: text('favorite_id').notNull(),
    itemOrder: integer('item_order').notNull().default(0),
    collectionNotes: text('collection_notes'),
    addedAt: instant('added_at').notNull().$defaultFn(Date.now),
  },
  (t) => [
    uniqueIndex('favorite_collection_item_uq').on(t.collectionId, t.favoriteId),
    index('favorite_collection_item_order_idx').on(t.collectionId, t.itemOrder),
    index('favorite_collection_item_favorite_idx').on(t.favoriteId),
    index('favorite_collection_item_user_idx').on(t.userId),
    foreignKey({
      name: 'favorite_collection_item_collection_fk',
      columns: [t.userId, t.collectionId],
      foreignColumns: [favoriteCollection.userId, favoriteCollection.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'favorite_collection_item_favorite_fk',
      columns: [t.userId, t.favoriteId],
      foreignColumns: [favorite.userId, favorite.id],
    }).onDelete('cascade'),
    notNegative('favorite_collection_item_order_ck', t.itemOrder),
  ],
);

/**
 * A favorite or a collection its owner shares with a person, an institution or, when neither is named, whoever has the
 * link. A share dies with whom it was meant for: without them it would be a link for everybody.
 */
export const favoriteShare = table(
  'favorite_share',
  {
    id: id(),
    favoriteId: text('favorite_id'),
    collectionId: text('collection_id'),
    sharedBy: text('shared_by')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    sharedWith: text('shared_with').references(() => user.id, { onDelete: 'cascade' }),
    institutionId: text('institution_id').references(() => institution.id, { onDelete: 'cascade' }),
    shareMessage: text('share_message'),
    /** The SHA-256 hash of the token in the link. */
    shareToken: text('share_token').notNull().unique(),
    isActive: flag('is_active').notNull().default(true),
    sharedAt: instant('shared_at').notNull().$defaultFn(Date.now),
    expiresAt: instant('expires_at'),
  },
  (t) => [
    uniqueIndex('favorite_share_favorite_person_uq')
      .on(t.sharedWith, t.favoriteId)
      .where(sql`${t.isActive} = 1 and ${t.sharedWith} is not null and ${t.favoriteId} is not null`),
    uniqueIndex('favorite_share_collection_person_uq')
      .on(t.sharedWith, t.collectionId)
      .where(sql`${t.isActive} = 1 and ${t.sharedWith} is not null and ${t.collectionId} is not null`),
    uniqueIndex('favorite_share_favorite_institution_uq')
      .on(t.institutionId, t.favoriteId)
      .where(sql`${t.isActive} = 1 and ${t.institutionId} is not null and ${t.favoriteId} is not null`),
    uniqueIndex('favorite_share_collection_institution_uq')
      .on(t.institutionId, t.collectionId)
      .where(sql`${t.isActive} = 1 and ${t.institutionId} is not null and ${t.collectionId} is not null`),
    index('favorite_share_shared_by_idx').on(t.sharedBy, t.sharedAt),
    index('favorite_share_shared_with_idx').on(t.sharedWith, t.sharedAt),
    index('favorite_share_institution_idx').on(t.institutionId, t.sharedAt),
    index('favorite_share_favorite_idx').on(t.favoriteId),
    index('favorite_share_collection_idx').on(t.collectionId),
    foreignKey({
      name: 'favorite_share_favorite_fk',
      columns: [t.sharedBy, t.favoriteId],
      foreignColumns: [favorite.userId, favorite.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'favorite_share_collection_fk',
      columns: [t.sharedBy, t.collectionId],
      foreignColumns: [favoriteCollection.userId, favoriteCollection.id],
    }).onDelete('cascade'),
    check('favorite_share_subject_ck', sql`(${t.favoriteId} is null) <> (${t.collectionId} is null)`),
    check('favorite_share_audience_ck', sql`${t.sharedWith} is null or ${t.institutionId} is null`),
    differ('favorite_share_self_ck', t.sharedBy, t.sharedWith),
    isHash('favorite_share_token_hash_ck', t.shareToken),
    check('favorite_share_order_ck', sql`${t.expiresAt} > ${t.sharedAt}`),
  ],
);

function userId() {
  return text('user_id')
    .notNull()
    .references(() => user.id, { onDelete: 'cascade' });
}

function favoriteId() {
  return text('favorite_id')
    .notNull()
    .references(() => favorite.id, { onDelete: 'cascade' });
}

function visibilityId() {
  return text('visibility_id')
    .notNull()
    .references(() => visibility.id, { onDelete: 'restrict' });
}
