import { locales } from '@motriforge/shared/contracts/common';
import { index, primaryKey, text } from 'drizzle-orm/sqlite-core';
import { id, table } from './columns.ts';
import { filled } from './rules.ts';

/** An area of the body; the areas the body map draws and the joints between them. */
export const muscleZone = table(
  'muscle_zone',
  { id: id(), name: text('name', { length: 50 }).notNull().unique() },
  (t) => [filled('muscle_zone_name_given_ck', t.name)],
);

export const tissueTypes = ['MUSCLE', 'TENDON', 'LIGAMENT', 'BONE', 'FASCIA'] as const;

/** What a part of the body is made of. */
export const tissueType = table('tissue_type', {
  id: id(),
  name: text('name', { enum: tissueTypes }).notNull().unique(),
});

export const muscleLevels = ['MEDICAL', 'COMMON', 'UNCOMMON', 'ADVANCED'] as const;

/** How well known a muscle is outside anatomy books. */
export const muscleLevel = table('muscle_level', {
  id: id(),
  name: text('name', { enum: muscleLevels }).notNull().unique(),
});

/** A muscle, tendon, ligament or fascia that training works. */
export const muscle = table(
  'muscle',
  {
    id: id(),
    name: text('name', { length: 100 }).notNull().unique(),
    latin: text('latin', { length: 100 }).notNull().unique(),
    conventionalName: text('conventional_name', { length: 100 }).notNull().unique(),
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
    filled('muscle_name_given_ck', t.name),
    filled('muscle_latin_given_ck', t.latin),
    filled('muscle_conventional_name_given_ck', t.conventionalName),
  ],
);

/** A muscle's everyday name in another language. */
export const muscleTranslation = table(
  'muscle_translation',
  {
    muscleId: text('muscle_id')
      .notNull()
      .references(() => muscle.id, { onDelete: 'cascade' }),
    locale: text('locale', { enum: locales }).notNull(),
    conventionalName: text('conventional_name', { length: 100 }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.muscleId, t.locale] }),
    filled('muscle_translation_conventional_name_given_ck', t.conventionalName),
  ],
);
