import { sessionTypes, setTypes } from '@motriforge/shared/log/words';
import { bodySides } from '@motriforge/shared/onboarding';
import type { SessionSummary } from '@motriforge/shared/training/session-summary';
import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, real, text } from 'drizzle-orm/sqlite-core';
import { coachingSession } from './appointments.ts';
import { differ } from './checks.ts';
import { createdAt, day, flag, id, instant, json, table, updatedAt } from './columns.ts';
import { status } from './enums.ts';
import { exercise } from './exercises.ts';
import { user } from './identity.ts';
import { userProgram } from './program-assignments.ts';
import { scheduleWorkout } from './program-schedules.ts';
import { atLeast, between, filled, notNegative, scores, together } from './rules.ts';
import { merged } from './sync.ts';
import { distanceUnits, massUnits } from './words.ts';
import { exerciseInstruction, workout } from './workouts.ts';

/** Where a person stands with a workout, over all the times they did it. */
export const userWorkoutProgress = table(
  'user_workout_progress',
  {
    userId: text('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    workoutId: text('workout_id')
      .notNull()
      .references(() => workout.id, { onDelete: 'cascade' }),
    completionStatus: text('completion_status')
      .notNull()
      .references(() => status.id, { onDelete: 'restrict' }),
    lastCompletedDate: day('last_completed_date'),
    progressNotes: text('progress_notes'),
    sorenessPostWorkout: integer('soreness_post_workout'),
    updatedAt: updatedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.workoutId] }),
    index('user_workout_progress_workout_idx').on(t.workoutId),
    between('user_workout_progress_soreness_range_ck', t.sorenessPostWorkout, 0, 10),
  ],
);

/** A workout as somebody did it, or is doing it while it has no end. */
export const workoutSession = table(
  'workout_session',
  {
    id: id(),
    userId: text('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    coachId: text('coach_id').references(() => user.id, { onDelete: 'set null' }),
    workoutId: text('workout_id').references(() => workout.id, { onDelete: 'set null' }),
    coachingSessionId: text('coaching_session_id').references(() => coachingSession.id, { onDelete: 'set null' }),
    userProgramId: text('user_program_id').references(() => userProgram.id, { onDelete: 'set null' }),
    /** The planned workout it fulfils. */
    scheduleWorkoutId: text('schedule_workout_id').references(() => scheduleWorkout.id, { onDelete: 'set null' }),
    title: text('title', { length: 255 }),
    sessionType: text('session_type', { enum: sessionTypes }),
    /** The day it counts for, in the time zone it was done in. */
    sessionDate: day('session_date').notNull(),
    timeZone: text('time_zone', { length: 64 }),
    startedAt: instant('started_at'),
    completedAt: instant('completed_at'),
    durationSeconds: integer('duration_seconds'),
    programPhase: text('program_phase', { length: 50 }),
    weekNumber: integer('week_number'),
    dayNumber: integer('day_number'),
    bodyWeightKg: real('body_weight_kg'),
    intensity: integer('intensity'),
    fatigue: integer('fatigue'),
    soreness: integer('soreness'),
    mood: text('mood', { length: 50 }),
    rating: integer('rating'),
    feedback: text('feedback'),
    notes: text('notes'),
    coachNotes: text('coach_notes'),
    summary: json<SessionSummary>('summary'),
    ...merged(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    index('workout_session_user_idx').on(t.userId, t.sessionDate),
    index('workout_session_open_idx').on(t.userId, t.startedAt).where(sql`${t.completedAt} is null`),
    index('workout_session_changed_idx').on(t.userId, t.revision),
    index('workout_session_coach_idx').on(t.coachId, t.sessionDate),
    index('workout_session_workout_idx').on(t.workoutId, t.userId, t.sessionDate),
    index('workout_session_coaching_session_idx').on(t.coachingSessionId),
    index('workout_session_user_program_idx').on(t.userProgramId, t.sessionDate),
    index('workout_session_schedule_workout_idx').on(t.scheduleWorkoutId),
    differ('workout_session_self_ck', t.coachId, t.userId),
    atLeast('workout_session_duration_range_ck', t.durationSeconds, 0),
    check('workout_session_week_ck', sql`${t.weekNumber} >= 1`),
    check('workout_session_day_number_ck', sql`${t.dayNumber} >= 1`),
    between('workout_session_body_weight_range_ck', t.bodyWeightKg, 1, 700),
    scores('workout_session_scores_ck', t.intensity, t.fatigue),
    between('workout_session_soreness_range_ck', t.soreness, 0, 10),
    between('workout_session_rating_range_ck', t.rating, 1, 5),
    atLeast('workout_session_revision_range_ck', t.revision, 0),
  ],
);

/** An exercise somebody did in a session. Its name stays when the exercise goes. */
export const exerciseLog = table(
  'exercise_log',
  {
    id: id(),
    workoutSessionId: text('workout_session_id')
      .notNull()
      .references(() => workoutSession.id, { onDelete: 'cascade' }),
    exerciseId: text('exercise_id').references(() => exercise.id, { onDelete: 'set null' }),
    /** The line of the workout it fulfils, with another exercise when it was swapped. */
    exerciseInstructionId: text('exercise_instruction_id').references(() => exerciseInstruction.id, {
      onDelete: 'set null',
    }),
    exerciseName: text('exercise_name', { length: 255 }).notNull(),
    exerciseType: text('exercise_type', { enum: exercise.exerciseType.enumValues }),
    isBodyweight: flag('is_bodyweight').notNull().default(false),
    orderIndex: integer('order_index').notNull(),
    /** Exercises of a session with the same number are one superset. */
    supersetNumber: integer('superset_number'),
    setCount: integer('set_count'),
    formQuality: integer('form_quality'),
    rpe: integer('rpe'),
    notes: text('notes'),
    ...merged(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    // Two devices may give two exercises the same place; who came first by id stands first.
    index('exercise_log_session_idx').on(t.workoutSessionId, t.orderIndex),
    index('exercise_log_exercise_idx').on(t.exerciseId, t.workoutSessionId),
    index('exercise_log_instruction_idx').on(t.exerciseInstructionId),
    filled('exercise_log_name_filled_ck', t.exerciseName),
    notNegative('exercise_log_counts_ck', t.orderIndex, t.setCount, t.supersetNumber, t.revision),
    scores('exercise_log_scores_ck', t.formQuality, t.rpe),
  ],
);

/** A set somebody did. A negative load is help: a band or a counterweight. */
export const exerciseSetLog = table(
  'exercise_set_log',
  {
    id: id(),
    exerciseLogId: text('exercise_log_id')
      .notNull()
      .references(() => exerciseLog.id, { onDelete: 'cascade' }),
    setNumber: integer('set_number').notNull(),
    setType: text('set_type', { enum: setTypes }).notNull().default('WORKING'),
    side: text('side', { enum: bodySides }).notNull().default('BOTH'),
    reps: integer('reps'),
    weightKg: real('weight_kg'),
    enteredWeight: real('entered_weight'),
    enteredWeightUnit: text('entered_weight_unit', { enum: massUnits }),
    restSeconds: integer('rest_seconds'),
    durationSeconds: integer('duration_seconds'),
    distanceM: real('distance_m'),
    enteredDistance: real('entered_distance'),
    enteredDistanceUnit: text('entered_distance_unit', { enum: distanceUnits }),
    paceSecondsPerKm: real('pace_seconds_per_km'),
    calories: real('calories'),
    holdSeconds: integer('hold_seconds'),
    averageHeartRate: integer('average_heart_rate'),
    maxHeartRate: integer('max_heart_rate'),
    elevationGainM: real('elevation_gain_m'),
    rpe: real('rpe'),
    /** What the plan asked for. */
    targetReps: integer('target_reps'),
    targetWeightKg: real('target_weight_kg'),
    notes: text('notes'),
    completedAt: instant('completed_at'),
    ...merged(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    index('exercise_set_log_exercise_idx').on(t.exerciseLogId, t.setNumber),
    atLeast('exercise_set_log_number_range_ck', t.setNumber, 1),
    between('exercise_set_log_reps_range_ck', t.reps, 0, 100_000),
    between('exercise_set_log_weight_range_ck', t.weightKg, -1000, 5000),
    together('exercise_set_log_entered_weight_pair_ck', t.enteredWeight, t.enteredWeightUnit),
    check('exercise_set_log_entered_weight_of_ck', sql`${t.enteredWeight} is null or ${t.weightKg} is not null`),
    together('exercise_set_log_entered_distance_pair_ck', t.enteredDistance, t.enteredDistanceUnit),
    check('exercise_set_log_entered_distance_of_ck', sql`${t.enteredDistance} is null or ${t.distanceM} is not null`),
    notNegative(
      'exercise_set_log_amounts_ck',
      t.restSeconds,
      t.durationSeconds,
      t.distanceM,
      t.enteredDistance,
      t.paceSecondsPerKm,
      t.calories,
      t.holdSeconds,
      t.elevationGainM,
      t.targetReps,
      t.revision,
    ),
    between('exercise_set_log_average_heart_rate_range_ck', t.averageHeartRate, 20, 300),
    between('exercise_set_log_max_heart_rate_range_ck', t.maxHeartRate, 20, 300),
    check('exercise_set_log_heart_rates_ck', sql`${t.maxHeartRate} >= ${t.averageHeartRate}`),
    between('exercise_set_log_rpe_range_ck', t.rpe, 1, 10),
  ],
);
