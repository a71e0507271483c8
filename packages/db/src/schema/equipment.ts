import { locales } from '@motriforge/shared/contracts/common';
import { sql } from 'drizzle-orm';
import { check, index, primaryKey, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { createdAt, flag, id, instant, table, updatedAt } from './columns.ts';
import { category, tag, visibility } from './enums.ts';
import { media } from './media.ts';
import { filled } from './rules.ts';

/** Something to train with, on or in. */
export const equipment = table(
  'equipment',
  {
    id: id(),
    slug: text('slug', { length: 80 }).notNull().unique(),
    name: text('name', { length: 100 }).notNull().unique(),
    description: text('description'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    isActive: flag('is_active').notNull().default(true),
    visibilityId: text('visibility_id')
      .notNull()
      .references(() => visibility.id, { onDelete: 'restrict' }),
  },
  (t) => [
    index('equipment_visibility_idx').on(t.visibilityId, t.name),
    check('equipment_slug_form_ck', sql`${t.slug} <> '' and ${t.slug} not glob '*[^a-z0-9-]*'`),
    filled('equipment_name_given_ck', t.name),
  ],
);

/** A piece of equipment's name in another language. */
export const equipmentTranslation = table(
  'equipment_translation',
  {
    equipmentId: equipmentId(),
    locale: text('locale', { enum: locales }).notNull(),
    name: text('name', { length: 100 }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.equipmentId, t.locale] }), filled('equipment_translation_name_given_ck', t.name)],
);

/** A category a piece of equipment is in. */
export const equipmentCategory = table(
  'equipment_category',
  {
    equipmentId: equipmentId(),
    categoryId: text('category_id')
      .notNull()
      .references(() => category.id, { onDelete: 'cascade' }),
  },
  (t) => [
    primaryKey({ columns: [t.equipmentId, t.categoryId] }),
    index('equipment_category_category_idx').on(t.categoryId, t.equipmentId),
  ],
);

/** A tag on a piece of equipment. */
export const equipmentTag = table(
  'equipment_tag',
  {
    equipmentId: equipmentId(),
    tagId: text('tag_id')
      .notNull()
      .references(() => tag.id, { onDelete: 'cascade' }),
  },
  (t) => [primaryKey({ columns: [t.equipmentId, t.tagId] }), index('equipment_tag_tag_idx').on(t.tagId, t.equipmentId)],
);

/** A picture or film of a piece of equipment. */
export const equipmentMedia = table(
  'equipment_media',
  {
    id: id(),
    equipmentId: equipmentId(),
    mediaId: text('media_id')
      .notNull()
      .references(() => media.id, { onDelete: 'cascade' }),
    addedAt: instant('added_at').notNull().$defaultFn(Date.now),
  },
  (t) => [
    uniqueIndex('equipment_media_uq').on(t.equipmentId, t.mediaId),
    index('equipment_media_media_idx').on(t.mediaId),
  ],
);

function equipmentId() {
  return text('equipment_id')
    .notNull()
    .references(() => equipment.id, { onDelete: 'cascade' });
}
