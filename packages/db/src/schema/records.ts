import { recordKinds } from '@motriforge/shared/log/words';
import { sql } from 'drizzle-orm';
import { check, index, integer, real, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { createdAt, day, id, instant, table, updatedAt } from './columns.ts';
import { exercise } from './exercises.ts';
import { user } from './identity.ts';
import { between } from './rules.ts';
import { exerciseSetLog, workoutSession } from './training.ts';

/** A best of a person in an exercise, with the set it came from. It stands until it is beaten. */
export const personalRecord = table(
  'personal_record',
  {
    id: id(),
    userId: text('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    exerciseId: text('exercise_id')
      .notNull()
      .references(() => exercise.id, { onDelete: 'cascade' }),
    exerciseSetLogId: text('exercise_set_log_id')
      .notNull()
      .references(() => exerciseSetLog.id, { onDelete: 'cascade' }),
    kind: text('kind', { enum: recordKinds }).notNull(),
    /** The reps a best load is for; none for the best load of all. */
    reps: integer('reps'),
    /** Kilograms, reps, seconds, metres or seconds per kilometre, as the kind says. */
    value: real('value').notNull(),
    previousValue: real('previous_value'),
    achievedOn: day('achieved_on').notNull(),
    beatenAt: instant('beaten_at'),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex('personal_record_standing_uq')
      .on(t.userId, t.exerciseId, t.kind)
      .where(sql`${t.beatenAt} is null and ${t.reps} is null`),
    uniqueIndex('personal_record_standing_reps_uq')
      .on(t.userId, t.exerciseId, t.kind, t.reps)
      .where(sql`${t.beatenAt} is null and ${t.reps} is not null`),
    uniqueIndex('personal_record_set_uq').on(t.exerciseSetLogId, t.kind).where(sql`${t.reps} is null`),
    uniqueIndex('personal_record_set_reps_uq').on(t.exerciseSetLogId, t.kind, t.reps),
    index('personal_record_user_idx').on(t.userId, t.achievedOn),
    index('personal_record_history_idx').on(t.userId, t.exerciseId, t.kind, t.achievedOn),
    index('personal_record_exercise_idx').on(t.exerciseId),
    check('personal_record_reps_of_weight_ck', sql`${t.reps} is null or (${t.kind} = 'WEIGHT' and ${t.reps} >= 1)`),
    check('personal_record_value_range_ck', sql`${t.kind} = 'WEIGHT' or ${t.value} > 0`),
  ],
);

/** The rest a person is taking between two sets. */
export const restTimer = table(
  'rest_timer',
  {
    userId: text('user_id')
      .primaryKey()
      .references(() => user.id, { onDelete: 'cascade' }),
    workoutSessionId: text('workout_session_id')
      .notNull()
      .references(() => workoutSession.id, { onDelete: 'cascade' }),
    /** The set it follows. */
    exerciseSetLogId: text('exercise_set_log_id').references(() => exerciseSetLog.id, { onDelete: 'set null' }),
    durationSeconds: integer('duration_seconds').notNull(),
    /** When it rings; while it is paused there is no such moment, only what is left. */
    endsAt: instant('ends_at'),
    remainingSeconds: integer('remaining_seconds'),
    rungAt: instant('rung_at'),
    updatedAt: updatedAt(),
  },
  (t) => [
    index('rest_timer_due_idx').on(t.endsAt).where(sql`${t.rungAt} is null and ${t.endsAt} is not null`),
    index('rest_timer_session_idx').on(t.workoutSessionId),
    index('rest_timer_set_idx').on(t.exerciseSetLogId),
    between('rest_timer_duration_range_ck', t.durationSeconds, 1, 86_400),
    between('rest_timer_remaining_range_ck', t.remainingSeconds, 0, 86_400),
    check('rest_timer_running_or_paused_ck', sql`(${t.endsAt} is null) <> (${t.remainingSeconds} is null)`),
  ],
);
