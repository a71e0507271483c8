import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, real, text } from 'drizzle-orm/sqlite-core';
import { day, instant, table } from './columns.ts';
import { exercise } from './exercises.ts';
import { user } from './identity.ts';
import { muscle } from './muscles.ts';
import { notNegative } from './rules.ts';
import { exerciseSetLog } from './training.ts';

/** What a person did on a day. Like every table here it can be rebuilt from the log; a week is seven rows. */
export const trainingDay = table(
  'training_day',
  {
    userId: userId(),
    day: day('day').notNull(),
    sessions: integer('sessions').notNull().default(0),
    plannedSessions: integer('planned_sessions').notNull().default(0),
    plannedDone: integer('planned_done').notNull().default(0),
    sets: integer('sets').notNull().default(0),
    reps: integer('reps').notNull().default(0),
    volumeKg: real('volume_kg').notNull().default(0),
    distanceM: real('distance_m').notNull().default(0),
    durationSeconds: integer('duration_seconds').notNull().default(0),
    calories: real('calories').notNull().default(0),
    calculatedAt: calculatedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.day] }),
    index('training_day_day_idx').on(t.day),
    notNegative(
      'training_day_sums_ck',
      t.sessions,
      t.plannedDone,
      t.sets,
      t.reps,
      t.volumeKg,
      t.distanceM,
      t.durationSeconds,
      t.calories,
    ),
    check('training_day_planned_ck', sql`${t.plannedDone} <= ${t.plannedSessions}`),
  ],
);

/** What a person did of an exercise on a day, and the set that shows them strongest. */
export const exerciseDay = table(
  'exercise_day',
  {
    userId: userId(),
    exerciseId: text('exercise_id')
      .notNull()
      .references(() => exercise.id, { onDelete: 'cascade' }),
    day: day('day').notNull(),
    sets: integer('sets').notNull().default(0),
    reps: integer('reps').notNull().default(0),
    volumeKg: real('volume_kg').notNull().default(0),
    distanceM: real('distance_m').notNull().default(0),
    durationSeconds: integer('duration_seconds').notNull().default(0),
    topWeightKg: real('top_weight_kg'),
    e1rmKg: real('e1rm_kg'),
    e1rmSetId: text('e1rm_set_id').references(() => exerciseSetLog.id, { onDelete: 'set null' }),
    calculatedAt: calculatedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.exerciseId, t.day] }),
    index('exercise_day_exercise_idx').on(t.exerciseId),
    index('exercise_day_e1rm_set_idx').on(t.e1rmSetId),
    notNegative('exercise_day_sums_ck', t.sets, t.reps, t.volumeKg, t.distanceM, t.durationSeconds, t.e1rmKg),
    check('exercise_day_e1rm_set_ck', sql`${t.e1rmSetId} is null or ${t.e1rmKg} is not null`),
  ],
);

/** How hard a person worked a muscle on a day: a set counts one for the main muscles of its exercise, half for helpers. */
export const muscleDay = table(
  'muscle_day',
  {
    userId: userId(),
    muscleId: text('muscle_id')
      .notNull()
      .references(() => muscle.id, { onDelete: 'cascade' }),
    day: day('day').notNull(),
    hardSets: real('hard_sets').notNull().default(0),
    volumeKg: real('volume_kg').notNull().default(0),
    calculatedAt: calculatedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.day, t.muscleId] }),
    index('muscle_day_muscle_idx').on(t.muscleId),
    notNegative('muscle_day_sums_ck', t.hardSets, t.volumeKg),
    check('muscle_day_half_sets_ck', sql`${t.hardSets} * 2 = cast(${t.hardSets} * 2 as integer)`),
  ],
);

function userId() {
  return text('user_id')
    .notNull()
    .references(() => user.id, { onDelete: 'cascade' });
}

function calculatedAt() {
  return instant('calculated_at').notNull().$defaultFn(Date.now);
}
