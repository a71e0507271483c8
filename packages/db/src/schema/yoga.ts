import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, real, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { differ } from './checks.ts';
import { id, instant, table } from './columns.ts';
import { exercise } from './exercises.ts';
import { user } from './identity.ts';
import { atLeast, between, notNegative, together } from './rules.ts';
import { workout } from './workouts.ts';

/** What is true of an exercise that is a yoga pose. */
export const yogaPose = table(
  'yoga_pose',
  {
    exerciseId: text('exercise_id')
      .primaryKey()
      .references(() => exercise.id, { onDelete: 'cascade' }),
    sanskritName: text('sanskrit_name', { length: 100 }),
    strengthScore: real('strength_score'),
    flexibilityScore: real('flexibility_score'),
    difficultyScore: real('difficulty_score'),
    /** How to breathe in it. */
    breath: text('breath', { length: 500 }),
    cautions: text('cautions'),
    /** How long it is held when a flow does not say. */
    holdSeconds: integer('hold_seconds'),
  },
  (t) => [
    between('yoga_pose_strength_ck', t.strengthScore, 0, 10),
    between('yoga_pose_flexibility_ck', t.flexibilityScore, 0, 10),
    between('yoga_pose_difficulty_ck', t.difficultyScore, 0, 10),
    between('yoga_pose_hold_ck', t.holdSeconds, 1, 3600),
  ],
);

/** A pose that undoes what another does to the body. */
export const yogaCounterPose = table(
  'yoga_counter_pose',
  {
    exerciseId: text('exercise_id')
      .notNull()
      .references(() => yogaPose.exerciseId, { onDelete: 'cascade' }),
    counterExerciseId: text('counter_exercise_id')
      .notNull()
      .references(() => yogaPose.exerciseId, { onDelete: 'cascade' }),
  },
  (t) => [
    primaryKey({ columns: [t.exerciseId, t.counterExerciseId] }),
    index('yoga_counter_pose_counter_idx').on(t.counterExerciseId),
    differ('yoga_counter_pose_self_ck', t.exerciseId, t.counterExerciseId),
  ],
);

/** What is true of a workout that is a yoga flow. */
export const yogaFlow = table(
  'yoga_flow',
  {
    workoutId: text('workout_id')
      .primaryKey()
      .references(() => workout.id, { onDelete: 'cascade' }),
    flowType: text('flow_type', { length: 50 }),
    poseCount: integer('pose_count'),
    averageStrength: real('average_strength'),
    averageFlexibility: real('average_flexibility'),
    averageDifficulty: real('average_difficulty'),
    /** What a generated flow was made from: the same version makes the same flow of it again. */
    seed: integer('seed'),
    generatorVersion: integer('generator_version'),
  },
  (t) => [
    notNegative('yoga_flow_pose_count_ck', t.poseCount),
    between('yoga_flow_strength_ck', t.averageStrength, 0, 10),
    between('yoga_flow_flexibility_ck', t.averageFlexibility, 0, 10),
    between('yoga_flow_difficulty_ck', t.averageDifficulty, 0, 10),
    together('yoga_flow_generated_ck', t.seed, t.generatorVersion),
    atLeast('yoga_flow_generator_version_ck', t.generatorVersion, 1),
  ],
);

/** How a person has done in an exercise or pose so far. */
export const exercisePerformance = table(
  'exercise_performance',
  {
    id: id(),
    userId: text('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    exerciseId: text('exercise_id')
      .notNull()
      .references(() => exercise.id, { onDelete: 'cascade' }),
    attempts: integer('attempts').notNull().default(0),
    successRate: real('success_rate'),
    difficultyRating: integer('difficulty_rating'),
    lastAttemptedAt: instant('last_attempted_at'),
  },
  (t) => [
    uniqueIndex('exercise_performance_user_exercise_uq').on(t.userId, t.exerciseId),
    index('exercise_performance_exercise_idx').on(t.exerciseId),
    notNegative('exercise_performance_attempts_ck', t.attempts),
    between('exercise_performance_success_rate_ck', t.successRate, 0, 100),
    between('exercise_performance_difficulty_rating_ck', t.difficultyRating, 1, 10),
    check('exercise_performance_untried_ck', sql`${t.attempts} > 0 or ${t.lastAttemptedAt} is null`),
  ],
);
