import { setKinds } from '@motriforge/shared/workout-words';
import { sql } from 'drizzle-orm';
import {
  type AnySQLiteColumn,
  check,
  foreignKey,
  index,
  integer,
  real,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';
import { differ } from './checks.ts';
import { createdAt, flag, id, table, updatedAt } from './columns.ts';
import { category, difficultyLevel, status, visibility } from './enums.ts';
import { exercise } from './exercises.ts';
import { user } from './identity.ts';
import { muscle } from './muscles.ts';
import { atLeast, between, filled, notNegative, sameMass, together } from './rules.ts';
import { massUnits } from './words.ts';

/** A plan for one training session. One with a slug belongs to the library the product ships and has no creator. */
export const workout = table(
  'workout',
  {
    id: id(),
    /** The address of a library workout; a person's own has none. */
    slug: text('slug', { length: 80 }).unique(),
    createdBy: text('created_by').references(() => user.id, { onDelete: 'set null' }),
    name: text('name', { length: 255 }).notNull().default('UNNAMED'),
    /** A short summary; the long text is the description. */
    notes: text('notes', { length: 255 }),
    description: text('description'),
    workoutCategoryId: text('workout_category_id')
      .notNull()
      .references(() => category.id, { onDelete: 'restrict' }),
    difficultyLevelId: text('difficulty_level_id').references(() => difficultyLevel.id, { onDelete: 'restrict' }),
    estimatedDurationSeconds: integer('estimated_duration_seconds').notNull(),
    usageCount: integer('usage_count').notNull().default(0),
    workoutStatusId: text('workout_status_id')
      .notNull()
      .references(() => status.id, { onDelete: 'restrict' }),
    visibilityId: text('visibility_id')
      .notNull()
      .references(() => visibility.id, { onDelete: 'restrict' }),
    isActive: flag('is_active').notNull().default(true),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    uniqueIndex('workout_library_name_uq').on(t.name).where(sql`${t.slug} is not null`),
    uniqueIndex('workout_creator_name_uq')
      .on(t.createdBy, t.name)
      .where(sql`${t.createdBy} is not null and ${t.name} <> 'UNNAMED' and ${t.isActive} = 1`),
    index('workout_created_by_idx').on(t.createdBy, t.updatedAt),
    index('workout_listed_idx').on(t.visibilityId, t.isActive, t.usageCount, t.id),
    index('workout_category_idx').on(t.workoutCategoryId, t.visibilityId),
    check('workout_library_ck', sql`${t.slug} is null or ${t.createdBy} is null`),
    check('workout_slug_form_ck', sql`${t.slug} <> '' and ${t.slug} not glob '*[^a-z0-9-]*'`),
    filled('workout_name_given_ck', t.name),
    between('workout_estimated_duration_seconds_ck', t.estimatedDurationSeconds, 0, 64_800),
    notNegative('workout_usage_count_ck', t.usageCount),
  ],
);

export type SetKind = (typeof setKinds)[number];

/** A block of a workout: exercises done together, one or more times over. */
export const workoutSet = table(
  'workout_set',
  {
    id: id(),
    workoutId: text('workout_id')
      .notNull()
      .references(() => workout.id, { onDelete: 'cascade' }),
    orderIndex: integer('order_index').notNull(),
    name: text('name', { length: 50 }).notNull(),
    kind: text('kind', { enum: setKinds }).notNull().default('STRAIGHT'),
    setCategoryId: text('set_category_id')
      .notNull()
      .references(() => category.id, { onDelete: 'restrict' }),
    targetMuscleId: text('target_muscle_id').references(() => muscle.id, { onDelete: 'restrict' }),
    /** How often all of it is done. */
    rounds: integer('rounds').notNull().default(1),
    restBetweenRoundsSeconds: integer('rest_between_rounds_seconds').notNull().default(0),
    restAfterSeconds: integer('rest_after_seconds').notNull(),
    /** When it ends, done or not. */
    timeCapSeconds: integer('time_cap_seconds'),
    /** How often a round of an EMOM starts: every minute is 60. */
    intervalSeconds: integer('interval_seconds'),
    /** The alternative offered first. */
    workoutSetAccessibilityId: text('workout_set_accessibility_id').references(
      (): AnySQLiteColumn => workoutSetAccessibility.id,
      { onDelete: 'set null' },
    ),
    /** The variant offered first. */
    workoutSetDifficultyVariantId: text('workout_set_difficulty_variant_id').references(
      (): AnySQLiteColumn => workoutSetDifficultyVariant.id,
      { onDelete: 'set null' },
    ),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    uniqueIndex('workout_set_order_uq').on(t.workoutId, t.orderIndex),
    uniqueIndex('workout_set_of_workout_uq').on(t.id, t.workoutId),
    index('workout_set_target_muscle_idx').on(t.targetMuscleId),
    index('workout_set_accessibility_idx').on(t.workoutSetAccessibilityId),
    index('workout_set_difficulty_variant_idx').on(t.workoutSetDifficultyVariantId),
    atLeast('workout_set_order_ck', t.orderIndex, 0),
    filled('workout_set_name_given_ck', t.name),
    between('workout_set_rounds_ck', t.rounds, 1, 100),
    between('workout_set_rest_between_rounds_ck', t.restBetweenRoundsSeconds, 0, 3600),
    between('workout_set_rest_after_ck', t.restAfterSeconds, 0, 3600),
    between('workout_set_time_cap_range_ck', t.timeCapSeconds, 1, 64_800),
    between('workout_set_interval_range_ck', t.intervalSeconds, 1, 3600),
    check('workout_set_timed_ck', sql`${t.kind} <> 'TIMED' or ${t.timeCapSeconds} is not null`),
    check('workout_set_emom_ck', sql`(${t.kind} = 'EMOM') = (${t.intervalSeconds} is not null)`),
  ],
);

/** What to do of one exercise in a set: how much, how heavy, with what rest. */
export const exerciseInstruction = table(
  'exercise_instruction',
  {
    id: id(),
    workoutSetId: text('workout_set_id')
      .notNull()
      .references(() => workoutSet.id, { onDelete: 'cascade' }),
    orderIndex: integer('order_index').notNull(),
    exerciseId: text('exercise_id')
      .notNull()
      .references(() => exercise.id, { onDelete: 'restrict' }),
    targetSets: integer('target_sets'),
    /** The repetitions, or the fewest of a range. */
    targetReps: integer('target_reps'),
    targetRepsMax: integer('target_reps_max'),
    targetDurationSeconds: integer('target_duration_seconds'),
    targetDistanceM: real('target_distance_m'),
    /** The load in kilograms, negative where it takes weight off the body, or else a share of the training max. */
    targetWeightKg: real('target_weight_kg'),
    enteredWeight: real('entered_weight'),
    enteredUnit: text('entered_unit', { enum: massUnits }),
    targetTrainingMaxPercent: real('target_training_max_percent'),
    /** How hard it may feel, or else how many repetitions stay in reserve. */
    targetRpe: real('target_rpe'),
    targetRir: integer('target_rir'),
    restBetweenSeconds: integer('rest_between_seconds').notNull(),
    note: text('note', { length: 500 }),
  },
  (t) => [
    uniqueIndex('exercise_instruction_order_uq').on(t.workoutSetId, t.orderIndex),
    index('exercise_instruction_exercise_idx').on(t.exerciseId),
    atLeast('exercise_instruction_order_ck', t.orderIndex, 0),
    between('exercise_instruction_sets_ck', t.targetSets, 1, 100),
    between('exercise_instruction_reps_ck', t.targetReps, 1, 1000),
    check(
      'exercise_instruction_reps_range_ck',
      sql`${t.targetRepsMax} is null or (${t.targetReps} is not null and ${t.targetRepsMax} between ${t.targetReps} and 1000)`,
    ),
    between('exercise_instruction_duration_ck', t.targetDurationSeconds, 1, 86_400),
    check('exercise_instruction_distance_ck', sql`${t.targetDistanceM} > 0 and ${t.targetDistanceM} <= 1000000`),
    between('exercise_instruction_weight_ck', t.targetWeightKg, -500, 1500),
    together('exercise_instruction_entered_pair_ck', t.enteredWeight, t.enteredUnit),
    check('exercise_instruction_entered_of_ck', sql`${t.enteredWeight} is null or ${t.targetWeightKg} is not null`),
    sameMass('exercise_instruction_entered_ck', t.targetWeightKg, t.enteredWeight, t.enteredUnit),
    check(
      'exercise_instruction_percent_ck',
      sql`${t.targetTrainingMaxPercent} > 0 and ${t.targetTrainingMaxPercent} <= 200`,
    ),
    check('exercise_instruction_load_ck', sql`${t.targetWeightKg} is null or ${t.targetTrainingMaxPercent} is null`),
    between('exercise_instruction_rpe_ck', t.targetRpe, 1, 10),
    between('exercise_instruction_rir_ck', t.targetRir, 0, 10),
    check('exercise_instruction_effort_ck', sql`${t.targetRpe} is null or ${t.targetRir} is null`),
    between('exercise_instruction_rest_ck', t.restBetweenSeconds, 0, 3600),
  ],
);

/** A harder or easier set to do in place of one. */
export const workoutSetDifficultyVariant = table(
  'workout_set_difficulty_variant',
  {
    id: id(),
    workoutId: text('workout_id').notNull(),
    workoutSetId: text('workout_set_id').notNull(),
    variantSetId: text('variant_set_id'),
    orderIndex: integer('order_index').notNull(),
    difficultyDelta: integer('difficulty_delta').notNull(),
  },
  (t) => [
    foreignKey({
      name: 'workout_set_difficulty_variant_set_fk',
      columns: [t.workoutSetId, t.workoutId],
      foreignColumns: [workoutSet.id, workoutSet.workoutId],
    }).onDelete('cascade'),
    foreignKey({
      name: 'workout_set_difficulty_variant_variant_fk',
      columns: [t.variantSetId, t.workoutId],
      foreignColumns: [workoutSet.id, workoutSet.workoutId],
    }).onDelete('cascade'),
    uniqueIndex('workout_set_difficulty_variant_order_uq').on(t.workoutSetId, t.orderIndex),
    uniqueIndex('workout_set_difficulty_variant_uq').on(t.workoutSetId, t.variantSetId),
    index('workout_set_difficulty_variant_workout_idx').on(t.workoutId),
    index('workout_set_difficulty_variant_variant_idx').on(t.variantSetId),
    differ('workout_set_difficulty_variant_self_ck', t.workoutSetId, t.variantSetId),
    atLeast('workout_set_difficulty_variant_order_ck', t.orderIndex, 0),
    check(
      'workout_set_difficulty_variant_delta_ck',
      sql`${t.difficultyDelta} between -5 and 5 and ${t.difficultyDelta} <> 0`,
    ),
  ],
);

/** A set to do in place of one that something stands in the way of. */
export const workoutSetAccessibility = table(
  'workout_set_accessibility',
  {
    id: id(),
    workoutId: text('workout_id').notNull(),
    workoutSetId: text('workout_set_id').notNull(),
    alternativeSetId: text('alternative_set_id'),
    orderIndex: integer('order_index').notNull(),
    note: text('note', { length: 500 }),
  },
  (t) => [
    foreignKey({
      name: 'workout_set_accessibility_set_fk',
      columns: [t.workoutSetId, t.workoutId],
      foreignColumns: [workoutSet.id, workoutSet.workoutId],
    }).onDelete('cascade'),
    foreignKey({
      name: 'workout_set_accessibility_alternative_fk',
      columns: [t.alternativeSetId, t.workoutId],
      foreignColumns: [workoutSet.id, workoutSet.workoutId],
    }).onDelete('cascade'),
    uniqueIndex('workout_set_accessibility_order_uq').on(t.workoutSetId, t.orderIndex),
    uniqueIndex('workout_set_accessibility_uq').on(t.workoutSetId, t.alternativeSetId),
    index('workout_set_accessibility_workout_idx').on(t.workoutId),
    index('workout_set_accessibility_alternative_idx').on(t.alternativeSetId),
    differ('workout_set_accessibility_self_ck', t.workoutSetId, t.alternativeSetId),
    atLeast('workout_set_accessibility_order_ck', t.orderIndex, 0),
  ],
);
