import { locales } from '@motriforge/shared/contracts/common';
import { type ExerciseType, exerciseTypes, loadKinds } from '@motriforge/shared/contracts/exercises';
import { injuryAreas } from '@motriforge/shared/injuries';
import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { differ } from './checks.ts';
import { createdAt, flag, id, instant, json, table, updatedAt } from './columns.ts';
import { difficultyLevel, visibility } from './enums.ts';
import { equipment } from './equipment.ts';
import { user } from './identity.ts';
import { muscle } from './muscles.ts';
import { atLeast, filled, notNegative } from './rules.ts';

/** What a set of an exercise starts from when nobody has said otherwise. */
export interface ExerciseDefaults {
  sets: number;
  reps?: number;
  seconds?: number;
  meters?: number;
  restSeconds: number;
  targetHeartRate?: number;
  caloriesPerMinute?: number;
  breathingPattern?: string;
}

export const mechanics = ['COMPOUND', 'ISOLATION', 'NONE'] as const;

/** A movement people train. One with a slug belongs to the library the product ships and has no creator. */
export const exercise = table(
  'exercise',
  {
    id: id(),
    /** The address of a library exercise; a person's own has none. */
    slug: text('slug', { length: 80 }).unique(),
    createdBy: text('created_by').references(() => user.id, { onDelete: 'set null' }),
    name: text('name', { length: 255 }).notNull(),
    description: text('description').notNull().default(''),
    instructions: text('instructions').notNull().default(''),
    notes: text('notes'),
    // Poses are exercises too. The contract of the library does not list them.
    exerciseType: text('exercise_type', { enum: [...exerciseTypes, 'yoga_pose'] })
      .$type<ExerciseType>()
      .notNull(),
    /** What it is a kind of, such as squat or hinge: what can stand in for it moves alike. */
    movementPattern: text('movement_pattern', { length: 40 }),
    mechanic: text('mechanic', { enum: mechanics }),
    loadKind: text('load_kind', { enum: loadKinds }),
    /** Whether sides take turns, each with sets and repetitions of its own. */
    isUnilateral: flag('is_unilateral'),
    /** What its sets start from; of a person's own, the library's exercise it is the same as. */
    metadata: json<ExerciseDefaults & { sameAs?: string }>('metadata'),
    usageCount: integer('usage_count').notNull().default(0),
    difficultyLevelId: text('difficulty_level_id').references(() => difficultyLevel.id, { onDelete: 'restrict' }),
    isActive: flag('is_active').notNull().default(true),
    visibilityId: text('visibility_id')
      .notNull()
      .references(() => visibility.id, { onDelete: 'restrict' }),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    uniqueIndex('exercise_library_name_uq').on(t.name).where(sql`${t.slug} is not null`),
    uniqueIndex('exercise_own_name_uq')
      .on(t.createdBy, t.name)
      .where(sql`${t.createdBy} is not null and ${t.isActive} = 1`),
    index('exercise_listed_idx').on(t.visibilityId, t.isActive, t.name, t.id),
    index('exercise_used_idx').on(t.visibilityId, t.isActive, t.usageCount),
    index('exercise_difficulty_idx').on(t.difficultyLevelId),
    index('exercise_created_by_idx').on(t.createdBy),
    check('exercise_library_ck', sql`${t.slug} is null or ${t.createdBy} is null`),
    check('exercise_slug_form_ck', sql`${t.slug} <> '' and ${t.slug} not glob '*[^a-z0-9-]*'`),
    filled('exercise_name_given_ck', t.name),
    check('exercise_metadata_object_ck', sql`${t.metadata} is null or json_type(${t.metadata}) = 'object'`),
    notNegative('exercise_usage_count_ck', t.usageCount),
  ],
);

/** An exercise's name and summary in another language. */
export const exerciseTranslation = table(
  'exercise_translation',
  {
    exerciseId: exerciseId(),
    locale: text('locale', { enum: locales }).notNull(),
    name: text('name', { length: 255 }).notNull(),
    description: text('description').notNull(),
  },
  (t) => [primaryKey({ columns: [t.exerciseId, t.locale] }), filled('exercise_translation_name_given_ck', t.name)],
);

/** A muscle an exercise works, as the main one or as a helper. */
export const exerciseMuscle = table(
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
  ],
);

/** A piece of equipment an exercise needs. */
export const exerciseEquipment = table(
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

/** A place of the body an exercise loads, so that those who are injured there can leave it out. */
export const exerciseInjury = table(
  'exercise_injury',
  {
    exerciseId: exerciseId(),
    area: text('area', { enum: injuryAreas }).notNull(),
    load: text('load', { enum: ['LOW', 'MODERATE', 'HIGH'] }).notNull(),
    note: text('note', { length: 500 }),
  },
  (t) => [
    primaryKey({ columns: [t.exerciseId, t.area] }),
    index('exercise_injury_area_idx').on(t.area, t.load, t.exerciseId),
  ],
);

export const guidanceKinds = ['step', 'tip', 'warning'] as const;

/** One step, tip or warning, in order. */
export const exerciseGuidance = table(
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
    atLeast('exercise_guidance_order_ck', t.orderIndex, 0),
    filled('exercise_guidance_body_ck', t.body),
  ],
);

/** A harder or easier way to do an exercise. */
export const exerciseVariant = table(
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
    atLeast('exercise_variant_order_ck', t.orderIndex, 0),
    check('exercise_variant_delta_ck', sql`${t.difficultyDelta} between -5 and 5 and ${t.difficultyDelta} <> 0`),
  ],
);

/** What to do instead of an exercise, and the reason it helps. */
export const exerciseAccessibility = table(
  'exercise_accessibility',
  {
    id: id(),
    exerciseId: exerciseId(),
    alternativeExerciseId: text('alternative_exercise_id')
      .notNull()
      .references(() => exercise.id, { onDelete: 'cascade' }),
    /** The injury it spares, where it is about one. */
    injuryArea: text('injury_area', { enum: injuryAreas }),
    orderIndex: integer('order_index').notNull(),
    note: text('note'),
  },
  (t) => [
    uniqueIndex('exercise_accessibility_uq').on(t.exerciseId, t.alternativeExerciseId),
    index('exercise_accessibility_alternative_idx').on(t.alternativeExerciseId),
    differ('exercise_accessibility_self_ck', t.exerciseId, t.alternativeExerciseId),
    atLeast('exercise_accessibility_order_ck', t.orderIndex, 0),
  ],
);

function exerciseId() {
  return text('exercise_id')
    .notNull()
    .references(() => exercise.id, { onDelete: 'cascade' });
}
