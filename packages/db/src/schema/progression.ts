import type { ProgressionRule } from '@motriforge/shared/training/progression-rules';
import type { Reason } from '@motriforge/shared/training/reasons';
import { sql } from 'drizzle-orm';
import { check, index, integer, real, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { createdAt, day, id, instant, json, table, updatedAt } from './columns.ts';
import { exercise } from './exercises.ts';
import { user } from './identity.ts';
import { userProgram } from './program-assignments.ts';
import { scheduleWorkout } from './program-schedules.ts';
import { program } from './programs.ts';
import { atLeast, between, notNegative, together } from './rules.ts';
import { exerciseSetLog, workoutSession } from './training.ts';
import { massUnits } from './words.ts';

/** The load a person's percentages of an exercise are taken from, from a day until the next such row. */
export const trainingMax = table(
  'training_max',
  {
    id: id(),
    userId: text('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    exerciseId: text('exercise_id')
      .notNull()
      .references(() => exercise.id, { onDelete: 'cascade' }),
    effectiveFrom: day('effective_from').notNull(),
    valueKg: real('value_kg').notNull(),
    enteredValue: real('entered_value'),
    enteredUnit: text('entered_unit', { enum: massUnits }),
    origin: text('origin', { enum: ['ENTERED', 'TESTED', 'ESTIMATED', 'PROGRESSION', 'IMPORTED'] }).notNull(),
    /** The set it was tested with or estimated from. */
    exerciseSetLogId: text('exercise_set_log_id').references(() => exerciseSetLog.id, { onDelete: 'set null' }),
    setBy: text('set_by').references(() => user.id, { onDelete: 'set null' }),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex('training_max_uq').on(t.userId, t.exerciseId, t.effectiveFrom),
    index('training_max_exercise_idx').on(t.exerciseId),
    index('training_max_set_idx').on(t.exerciseSetLogId),
    index('training_max_set_by_idx').on(t.setBy),
    check('training_max_value_range_ck', sql`${t.valueKg} > 0 and ${t.valueKg} <= 5000`),
    together('training_max_entered_pair_ck', t.enteredValue, t.enteredUnit),
  ],
);

/** How the targets of an exercise of a program grow. Of several rules the first that applies decides. */
export const progressionRule = table(
  'progression_rule',
  {
    id: id(),
    programId: text('program_id')
      .notNull()
      .references(() => program.id, { onDelete: 'cascade' }),
    exerciseId: text('exercise_id')
      .notNull()
      .references(() => exercise.id, { onDelete: 'cascade' }),
    /** The one day it holds for; all days of the program when there is none. */
    scheduleWorkoutId: text('schedule_workout_id').references(() => scheduleWorkout.id, { onDelete: 'cascade' }),
    orderIndex: integer('order_index').notNull().default(0),
    kind: text('kind', { enum: ['LINEAR', 'DOUBLE', 'PERCENTAGE_WAVE', 'DELOAD'] }).notNull(),
    parameters: json<ProgressionRule['parameters']>('parameters').notNull(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    uniqueIndex('progression_rule_uq')
      .on(t.programId, t.exerciseId, t.orderIndex)
      .where(sql`${t.scheduleWorkoutId} is null`),
    uniqueIndex('progression_rule_day_uq').on(t.programId, t.exerciseId, t.scheduleWorkoutId, t.orderIndex),
    index('progression_rule_exercise_idx').on(t.exerciseId),
    index('progression_rule_schedule_workout_idx').on(t.scheduleWorkoutId),
    atLeast('progression_rule_order_range_ck', t.orderIndex, 0),
    check(
      'progression_rule_fits_ck',
      sql`coalesce(case ${t.kind}
        when 'LINEAR' then ${t.parameters} ->> 'step' > 0
          and ${t.parameters} ->> 'stepUnit' in ('KG', 'REPS', 'SECONDS', 'METERS')
          and ${t.parameters} ->> 'afterSuccesses' >= 1 and ${t.parameters} ->> 'afterFailures' >= 1
          and ${t.parameters} ->> 'decreasePercent' between 0 and 100
        when 'DOUBLE' then ${t.parameters} ->> 'minReps' >= 1
          and ${t.parameters} ->> 'maxReps' >= ${t.parameters} ->> 'minReps' and ${t.parameters} ->> 'incrementKg' > 0
        when 'PERCENTAGE_WAVE' then json_array_length(${t.parameters}, '$.weeks') >= 1
          and ${t.parameters} ->> 'trainingMaxIncrementKg' >= 0 and ${t.parameters} ->> 'roundToKg' > 0
        when 'DELOAD' then ${t.parameters} ->> 'loadPercent' between 1 and 100
          and ${t.parameters} ->> 'setsPercent' between 1 and 100 and ${t.parameters} ->> 'days' >= 1
          and coalesce(${t.parameters} ->> 'everyWeeks', ${t.parameters} ->> 'afterStalls') >= 1
      end, 0)`,
    ),
  ],
);

/** What a person is to do next of an exercise in their run of a program, and why. */
export const progressionTarget = table(
  'progression_target',
  {
    id: id(),
    userProgramId: text('user_program_id')
      .notNull()
      .references(() => userProgram.id, { onDelete: 'cascade' }),
    exerciseId: text('exercise_id')
      .notNull()
      .references(() => exercise.id, { onDelete: 'cascade' }),
    scheduleWorkoutId: text('schedule_workout_id').references(() => scheduleWorkout.id, { onDelete: 'cascade' }),
    progressionRuleId: text('progression_rule_id').references(() => progressionRule.id, { onDelete: 'set null' }),
    /** The session that decided it. */
    workoutSessionId: text('workout_session_id').references(() => workoutSession.id, { onDelete: 'set null' }),
    sets: integer('sets').notNull(),
    minReps: integer('min_reps'),
    maxReps: integer('max_reps'),
    weightKg: real('weight_kg'),
    durationSeconds: integer('duration_seconds'),
    distanceM: real('distance_m'),
    successes: integer('successes').notNull().default(0),
    failures: integer('failures').notNull().default(0),
    reason: json<Reason>('reason').notNull(),
    decidedAt: instant('decided_at').notNull().$defaultFn(Date.now),
  },
  (t) => [
    uniqueIndex('progression_target_uq').on(t.userProgramId, t.exerciseId).where(sql`${t.scheduleWorkoutId} is null`),
    uniqueIndex('progression_target_day_uq').on(t.userProgramId, t.exerciseId, t.scheduleWorkoutId),
    index('progression_target_exercise_idx').on(t.exerciseId),
    index('progression_target_schedule_workout_idx').on(t.scheduleWorkoutId),
    index('progression_target_rule_idx').on(t.progressionRuleId),
    index('progression_target_session_idx').on(t.workoutSessionId),
    between('progression_target_sets_range_ck', t.sets, 1, 100),
    check(
      'progression_target_reps_ck',
      sql`${t.minReps} is null or (${t.minReps} >= 0 and ${t.maxReps} >= ${t.minReps})`,
    ),
    together('progression_target_reps_pair_ck', t.minReps, t.maxReps),
    between('progression_target_weight_range_ck', t.weightKg, -1000, 5000),
    notNegative('progression_target_amounts_ck', t.durationSeconds, t.distanceM, t.successes, t.failures),
  ],
);
