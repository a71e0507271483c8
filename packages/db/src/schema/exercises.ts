import { exerciseTypes } from '@motriforge/shared/contracts/exercises';
import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { differ, isFlag, oneOf } from './checks.ts';
import { createdAt, flag, id, instant, json, updatedAt } from './columns.ts';
import { difficultyLevel, visibility } from './enums.ts';
import { equipment } from './equipment.ts';
import { muscle } from './muscles.ts';

/** What a set of an exercise starts from when nobody has said otherwise. */
export interface ExerciseDefaults {
  sets: number;
  reps?: number;
  seconds?: number;
  meters?: number;
  restSeconds: number;
}

/** A movement people train. One without a creator belongs to the library the product ships. */
export const exercise = sqliteTable(
  'exercise',
  {
    id: id(),
    /** The address of a library exercise; a person's own has none. */
    slug: text('slug').unique(),
    name: text('name').notNull(),
    description: text('description').notNull().default(''),
    instructions: text('instructions').notNull().default(''),
    notes: text('notes'),
    exerciseType: text('exercise_type', { enum: exerciseTypes }).notNull(),
    metadata: json<ExerciseDefaults>('metadata'),
    usageCount: integer('usage_count').notNull().default(0),
    difficultyLevelId: text('difficulty_level_id').references(() => difficultyLevel.id, { onDelete: 'restrict' }),
    createdBy: text('created_by'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    isActive: flag('is_active').notNull().default(true),
    visibilityId: text('visibility_id')
      .notNull()
      .references(() => visibility.id, { onDelete: 'restrict' }),
  },
  (t) => [
    uniqueIndex('exercise_library_name_uq').on(t.name).where(sql`${t.createdBy} is null`),
    uniqueIndex('exercise_own_name_uq').on(t.createdBy, t.name).where(sql`${t.createdBy} is not null`),
    index('exercise_listed_idx').on(t.visibilityId, t.isActive, t.name, t.id),
    index('exercise_difficulty_idx').on(t.difficultyLevelId),
    oneOf('exercise_type_ck', t.exerciseType, exerciseTypes),
    isFlag('exercise_is_active_ck', t.isActive),
    check('exercise_name_ck', sql`length(${t.name}) between 1 and 255`),
    check('exercise_usage_count_ck', sql`${t.usageCount} >= 0`),
  ],
);

/** An exercise's name and summary in another language. */
export const exerciseTranslation = sqliteTable(
  'exercise_translation',
  {
    exerciseId: exerciseId(),
    locale: text('locale').notNull(),
    name: text('name').notNull(),
    description: text('description').notNull(),
  },
  (t) => [primaryKey({ columns: [t.exerciseId, t.locale] })],
);

/** A muscle an exercise works, as the main one or as a helper. */
export const exerciseMuscle = sqliteTable(
  'exercise_muscle',
  {
    exerciseId: exerciseId(),
    muscleId: text('muscle_id')
      .notNull()
      .references(() => muscle.id, { onDelete: 'restrict' }),
    isPrimary: flag('is_primary').notNull().default(true),
  },
  (t) => [
    primaryKey({ columns: [t.exerciseId, t.muscleId] }),
    index('exercise_muscle_muscle_idx').on(t.muscleId, t.isPrimary, t.exerciseId),
    isFlag('exercise_muscle_is_primary_ck', t.isPrimary),
  ],
);

/** A piece of equipment an exercise needs. */
export const exerciseEquipment = sqliteTable(
  'exercise_equipment',
  {
    id: id(),
    exerciseId: exerciseId(),
    equipmentId: text('equipment_id')
      .notNull()
      .references(() => equipment.id, { onDelete: 'restrict' }),
    addedAt: instant('added_at').notNull().$defaultFn(Date.now),
  },
  (t) => [
    uniqueIndex('exercise_equipment_uq').on(t.exerciseId, t.equipmentId),
    index('exercise_equipment_equipment_idx').on(t.equipmentId, t.exerciseId),
  ],
);

export const guidanceKinds = ['step', 'tip', 'warning'] as const;

/** One step, tip or warning, in order. */
export const exerciseGuidance = sqliteTable(
  'exercise_guidance',
  {
    id: id(),
    exerciseId: exerciseId(),
    kind: text('kind', { enum: guidanceKinds }).notNull(),
    orderIndex: integer('order_index').notNull(),
    body: text('body').notNull(),
  },
  (t) => [
    uniqueIndex('exercise_guidance_uq').on(t.exerciseId, t.kind, t.orderIndex),
    oneOf('exercise_guidance_kind_ck', t.kind, guidanceKinds),
  ],
);

/** A harder or easier way to do an exercise. */
export const exerciseVariant = sqliteTable(
  'exercise_variant',
  {
    id: id(),
    exerciseId: exerciseId(),
    variantExerciseId: text('variant_exercise_id')
      .notNull()
      .references(() => exercise.id, { onDelete: 'cascade' }),
    orderIndex: integer('order_index').notNull(),
    difficultyDelta: integer('difficulty_delta').notNull(),
  },
  (t) => [
    uniqueIndex('exercise_variant_uq').on(t.exerciseId, t.variantExerciseId),
    index('exercise_variant_variant_idx').on(t.variantExerciseId),
    differ('exercise_variant_self_ck', t.exerciseId, t.variantExerciseId),
    check('exercise_variant_delta_ck', sql`${t.difficultyDelta} between -5 and 5 and ${t.difficultyDelta} <> 0`),
  ],
);

/** What to do instead of an exercise, and the reason it helps. */
export const exerciseAccessibility = sqliteTable(
  'exercise_accessibility',
  {
    id: id(),
    exerciseId: exerciseId(),
    alternativeExerciseId: text('alternative_exercise_id')
      .notNull()
      .references(() => exercise.id, { onDelete: 'cascade' }),
    orderIndex: integer('order_index').notNull(),
    note: text('note'),
  },
  (t) => [
    uniqueIndex('exercise_accessibility_uq').on(t.exerciseId, t.alternativeExerciseId),
    index('exercise_accessibility_alternative_idx').on(t.alternativeExerciseId),
    differ('exercise_accessibility_self_ck', t.exerciseId, t.alternativeExerciseId),
  ],
);

/** The words an exercise is found by. The full-text index `exercise_search` reads this table. */
export const exerciseDocument = sqliteTable('exercise_document', {
  id: integer('id').primaryKey({ autoIncrement: true }),
  exerciseId: exerciseId().unique(),
  name: text('name').notNull(),
  translations: text('translations').notNull(),
  aliases: text('aliases').notNull(),
  context: text('context').notNull(),
});

/** A word some exercise is found by. */
export const exerciseWord = sqliteTable('exercise_word', { word: text('word').primaryKey() });

/** A word with one letter left out: two words that share such a spelling are one slip of the finger apart. */
export const exerciseWordSlip = sqliteTable(
  'exercise_word_slip',
  {
    slip: text('slip').notNull(),
    word: text('word')
      .notNull()
      .references(() => exerciseWord.word, { onDelete: 'cascade' }),
  },
  (t) => [primaryKey({ columns: [t.slip, t.word] }), index('exercise_word_slip_word_idx').on(t.word)],
);

function exerciseId() {
  return text('exercise_id')
    .notNull()
    .references(() => exercise.id, { onDelete: 'cascade' });
}
