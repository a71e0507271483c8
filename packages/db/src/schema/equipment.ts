import { index, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { isFlag } from './checks.ts';
import { createdAt, flag, id, updatedAt } from './columns.ts';
import { visibility } from './enums.ts';

/** Something to train with, on or in. */
export const equipment = sqliteTable(
  'equipment',
  {
    id: id(),
    slug: text('slug').notNull().unique(),
    name: text('name').notNull().unique(),
    description: text('description'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    isActive: flag('is_active').notNull().default(true),
    visibilityId: text('visibility_id')
      .notNull()
      .references(() => visibility.id, { onDelete: 'restrict' }),
  },
  (t) => [isFlag('equipment_is_active_ck', t.isActive), index('equipment_visibility_idx').on(t.visibilityId, t.name)],
);

/** A piece of equipment's name in another language. */
export const equipmentTranslation = sqliteTable(
  'equipment_translation',
  {
    equipmentId: text('equipment_id')
      .notNull()
      .references(() => equipment.id, { onDelete: 'cascade' }),
    locale: text('locale').notNull(),
    name: text('name').notNull(),
  },
  (t) => [primaryKey({ columns: [t.equipmentId, t.locale] })],
);
