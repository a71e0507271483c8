import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { createdAt, flag, id, instant, json, table, updatedAt } from './columns.ts';
import { tag, visibility } from './enums.ts';
import { user } from './identity.ts';
import { between, filled, lists, notNegative, together } from './rules.ts';

export const mediaTypeNames = ['IMAGE', 'VIDEO', 'AUDIO', 'DOCUMENT'] as const;
export type MediaTypeName = (typeof mediaTypeNames)[number];

/** A kind of file. */
export const mediaType = table('media_type', {
  id: id(),
  name: text('name', { enum: mediaTypeNames }).notNull().unique(),
  description: text('description'),
});

/** A place files lie in, and what it takes. */
export const storageBucket = table(
  'storage_bucket',
  {
    id: id(),
    name: text('name', { length: 50 }).notNull().unique(),
    isPublic: flag('is_public').notNull(),
    sizeLimitBytes: integer('size_limit_bytes'),
    /** Content types, the part after the slash may be `*`; null takes all. */
    allowedTypes: json<string[]>('allowed_types'),
    pathLayout: text('path_layout', { length: 255 }),
  },
  (t) => [
    check('storage_bucket_name_form_ck', sql`${t.name} <> '' and ${t.name} not glob '*[^a-z0-9_-]*'`),
    check('storage_bucket_size_limit_ck', sql`${t.sizeLimitBytes} > 0`),
    lists('storage_bucket_allowed_types_list_ck', t.allowedTypes),
  ],
);

/** How far a file has come: announced, stored as sent, ready with its variants, or turned away. */
export const uploadStates = ['EXPECTED', 'STORED', 'READY', 'REJECTED'] as const;

/** A file people see, hear or read. */
export const media = table(
  'media',
  {
    id: id(),
    ownerId: text('owner_id').references(() => user.id, { onDelete: 'cascade' }),
    mediaTypeId: text('media_type_id')
      .notNull()
      .references(() => mediaType.id, { onDelete: 'restrict' }),
    visibilityId: text('visibility_id')
      .notNull()
      .references(() => visibility.id, { onDelete: 'restrict' }),
    filename: text('filename', { length: 255 }).notNull(),
    url: text('url').notNull().unique(),
    /** What it shows, for those who cannot see it. */
    altText: text('alt_text', { length: 500 }),
    bucketId: text('bucket_id').references(() => storageBucket.id, { onDelete: 'restrict' }),
    /** Its name in the bucket; null for what lies elsewhere. */
    storageKey: text('storage_key', { length: 1024 }),
    /** Sniffed from the bytes, not believed. */
    contentType: text('content_type', { length: 100 }),
    /** SHA-256 of the bytes. */
    checksum: text('checksum', { length: 64 }),
    sizeBytes: integer('size_bytes'),
    widthPx: integer('width_px'),
    heightPx: integer('height_px'),
    durationSeconds: integer('duration_seconds'),
    /** A few bytes that draw a blurred picture until the real one is there. */
    placeholder: text('placeholder', { length: 200 }),
    uploadState: text('upload_state', { enum: uploadStates }).notNull().default('READY'),
    rejectionReason: text('rejection_reason', { length: 500 }),
    isActive: flag('is_active').notNull().default(true),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    uploadedAt: instant('uploaded_at'),
  },
  (t) => [
    index('media_owner_idx').on(t.ownerId, t.createdAt),
    index('media_unfinished_idx').on(t.createdAt).where(sql`${t.uploadState} in ('EXPECTED', 'STORED')`),
    uniqueIndex('media_storage_key_uq').on(t.bucketId, t.storageKey),
    filled('media_filename_given_ck', t.filename),
    filled('media_url_given_ck', t.url),
    check(
      'media_content_type_form_ck',
      sql`${t.contentType} glob '?*/?*' and ${t.contentType} = lower(${t.contentType})`,
    ),
    check('media_checksum_form_ck', sql`length(${t.checksum}) = 64 and ${t.checksum} not glob '*[^0-9a-f]*'`),
    notNegative('media_size_ck', t.sizeBytes, t.durationSeconds),
    together('media_width_height_ck', t.widthPx, t.heightPx),
    check('media_extent_ck', sql`${t.widthPx} > 0 and ${t.heightPx} > 0`),
    check('media_bucket_ck', sql`${t.storageKey} is null or ${t.bucketId} is not null`),
    check('media_rejected_ck', sql`(${t.uploadState} = 'REJECTED') = (${t.rejectionReason} is not null)`),
    check('media_expected_ck', sql`${t.uploadState} <> 'EXPECTED' or ${t.uploadedAt} is null`),
  ],
);

/** An image made smaller, for screens that need no more. */
export const mediaVariant = table(
  'media_variant',
  {
    mediaId: text('media_id')
      .notNull()
      .references(() => media.id, { onDelete: 'cascade' }),
    widthPx: integer('width_px').notNull(),
    contentType: text('content_type', { enum: ['image/avif', 'image/webp', 'image/jpeg', 'image/png'] }).notNull(),
    heightPx: integer('height_px').notNull(),
    url: text('url').notNull().unique(),
    storageKey: text('storage_key', { length: 1024 }).notNull(),
    sizeBytes: integer('size_bytes').notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.mediaId, t.widthPx, t.contentType] }),
    filled('media_variant_url_given_ck', t.url),
    between('media_variant_width_ck', t.widthPx, 1, 16_384),
    between('media_variant_height_ck', t.heightPx, 1, 16_384),
    check('media_variant_size_ck', sql`${t.sizeBytes} > 0`),
  ],
);

/** A tag on a file. */
export const mediaTag = table(
  'media_tag',
  {
    mediaId: text('media_id')
      .notNull()
      .references(() => media.id, { onDelete: 'cascade' }),
    tagId: text('tag_id')
      .notNull()
      .references(() => tag.id, { onDelete: 'cascade' }),
  },
  (t) => [primaryKey({ columns: [t.mediaId, t.tagId] }), index('media_tag_tag_idx').on(t.tagId, t.mediaId)],
);

/** What else a file says of itself, without the place it was taken at. */
export interface MediaMetadata {
  originalFilename?: string;
  takenAt?: number;
  pageCount?: number;
  codec?: string;
  framesPerSecond?: number;
  transcript?: string;
  /** Where it came from, and on what terms, when it is not our own. */
  source?: { url?: string; author?: string; license?: string };
}

/** What a file says of itself. */
export const mediaMetadata = table(
  'media_metadata',
  {
    mediaId: text('media_id')
      .primaryKey()
      .references(() => media.id, { onDelete: 'cascade' }),
    metadata: json<MediaMetadata>('metadata').notNull(),
  },
  (t) => [check('media_metadata_object_ck', sql`json_type(${t.metadata}) = 'object'`)],
);
