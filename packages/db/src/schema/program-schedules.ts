import { sql } from 'drizzle-orm';
import { check, foreignKey, index, integer, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { flag, id, table } from './columns.ts';
import { program } from './programs.ts';
import { atLeast, between } from './rules.ts';
import { workout } from './workouts.ts';

/** One way to lay a program out over days. */
export const programSchedule = table(
  'program_schedule',
  {
    id: id(),
    programId: text('program_id')
      .notNull()
      .references(() => program.id, { onDelete: 'cascade' }),
    scheduleLengthDays: integer('schedule_length_days').notNull(),
    isDefault: flag('is_default').notNull().default(false),
    notes: text('notes', { length: 255 }),
  },
  (t) => [
    index('program_schedule_program_idx').on(t.programId),
    uniqueIndex('program_schedule_default_uq').on(t.programId).where(sql`${t.isDefault} = 1`),
    uniqueIndex('program_schedule_length_uq').on(t.id, t.scheduleLengthDays),
    between('program_schedule_length_range_ck', t.scheduleLengthDays, 1, 3660),
  ],
);

/** A workout on a day of a schedule. */
export const scheduleWorkout = table(
  'schedule_workout',
  {
    id: id(),
    programScheduleId: text('program_schedule_id').notNull(),
    /** The length of the schedule, kept equal by the foreign key, so that no workout stands behind its last day. */
    scheduleLengthDays: integer('schedule_length_days').notNull(),
    workoutId: text('workout_id')
      .notNull()
      .references(() => workout.id, { onDelete: 'restrict' }),
    dayNumber: integer('day_number').notNull(),
    orderIndex: integer('order_index').notNull(),
    isOptional: flag('is_optional').notNull().default(false),
    notes: text('notes', { length: 255 }),
  },
  (t) => [
    foreignKey({
      name: 'schedule_workout_schedule_fk',
      columns: [t.programScheduleId, t.scheduleLengthDays],
      foreignColumns: [programSchedule.id, programSchedule.scheduleLengthDays],
    })
      .onUpdate('cascade')
      .onDelete('cascade'),
    uniqueIndex('schedule_workout_uq').on(t.programScheduleId, t.dayNumber, t.orderIndex),
    index('schedule_workout_workout_idx').on(t.workoutId),
    check('schedule_workout_day_number_range_ck', sql`${t.dayNumber} between 1 and ${t.scheduleLengthDays}`),
    atLeast('schedule_workout_order_range_ck', t.orderIndex, 0),
  ],
);
