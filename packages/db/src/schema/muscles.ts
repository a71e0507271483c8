import { index, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { id } from './columns.ts';

/** An area of the body; the areas the body map draws and the joints between them. */
export const muscleZone = sqliteTable('muscle_zone', { id: id(), name: text('name').notNull().unique() });

/** What a part of the body is made of. */
export const tissueType = sqliteTable('tissue_type', { id: id(), name: text('name').notNull().unique() });

/** How well known a muscle is outside anatomy books. */
export const muscleLevel = sqliteTable('muscle_level', { id: id(), name: text('name').notNull().unique() });

/** A muscle, tendon, ligament or fascia that training works. */
export const muscle = sqliteTable(
  'muscle',
  {
    id: id(),
    name: text('name').notNull().unique(),
    latin: text('latin').notNull().unique(),
    conventionalName: text('conventional_name').notNull().unique(),
    zoneId: text('zone_id')
      .notNull()
      .references(() => muscleZone.id, { onDelete: 'restrict' }),
    tissueTypeId: text('tissue_type_id')
      .notNull()
      .references(() => tissueType.id, { onDelete: 'restrict' }),
    levelId: text('level_id')
      .notNull()
      .references(() => muscleLevel.id, { onDelete: 'restrict' }),
  },
  (t) => [
    index('muscle_zone_idx').on(t.zoneId),
    index('muscle_tissue_type_idx').on(t.tissueTypeId),
    index('muscle_level_idx').on(t.levelId),
  ],
);

/** A muscle's everyday name in another language. */
export const muscleTranslation = sqliteTable(
  'muscle_translation',
  {
    muscleId: text('muscle_id')
      .notNull()
      .references(() => muscle.id, { onDelete: 'cascade' }),
    locale: text('locale').notNull(),
    conventionalName: text('conventional_name').notNull(),
  },
  (t) => [primaryKey({ columns: [t.muscleId, t.locale] })],
);
