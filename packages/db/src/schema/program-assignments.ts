import { sql } from 'drizzle-orm';
import { check, foreignKey, index, integer, primaryKey, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { createdAt, day, flag, id, instant, table, updatedAt } from './columns.ts';
import { status } from './enums.ts';
import { user } from './identity.ts';
import { programSchedule, scheduleWorkout } from './program-schedules.ts';
import { program, programVersion } from './programs.ts';
import { atLeast, filled } from './rules.ts';
import { workout } from './workouts.ts';

/** A person's run through a program, chosen by them or given to them. */
export const userProgram = table(
  'user_program',
  {
    id: id(),
    userId: userId(),
    programId: text('program_id').references(() => program.id, { onDelete: 'set null' }),
    programVersionId: text('program_version_id').references(() => programVersion.id, { onDelete: 'set null' }),
    programScheduleId: text('program_schedule_id').references(() => programSchedule.id, { onDelete: 'set null' }),
    /** What the program was called when it was given; it stays when the program goes. */
    programTitle: text('program_title', { length: 255 }),
    assignedBy: text('assigned_by').references(() => user.id, { onDelete: 'set null' }),
    statusId: text('status_id').references(() => status.id, { onDelete: 'restrict' }),
    startDate: day('start_date'),
    endDate: day('end_date'),
    assignedAt: instant('assigned_at').notNull().$defaultFn(Date.now),
    updatedAt: updatedAt(),
  },
  (t) => [
    uniqueIndex('user_program_running_uq').on(t.userId, t.programId).where(sql`${t.endDate} is null`),
    uniqueIndex('user_program_owner_uq').on(t.id, t.userId),
    index('user_program_user_idx').on(t.userId, t.assignedAt),
    index('user_program_program_idx').on(t.programId, t.statusId),
    index('user_program_program_version_idx').on(t.programVersionId),
    index('user_program_program_schedule_idx').on(t.programScheduleId),
    index('user_program_assigned_by_idx').on(t.assignedBy, t.endDate),
    check('user_program_dates_ck', sql`${t.endDate} >= ${t.startDate}`),
    filled('user_program_title_filled_ck', t.programTitle),
  ],
);

/** A stretch of days during which a run of a program rests. */
export const userProgramPause = table(
  'user_program_pause',
  {
    id: id(),
    userProgramId: userProgramId().notNull(),
    pausedOn: day('paused_on').notNull(),
    resumedOn: day('resumed_on'),
    reason: text('reason', { length: 255 }),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex('user_program_pause_uq').on(t.userProgramId, t.pausedOn),
    uniqueIndex('user_program_pause_open_uq').on(t.userProgramId).where(sql`${t.resumedOn} is null`),
    check('user_program_pause_dates_ck', sql`${t.resumedOn} >= ${t.pausedOn}`),
  ],
);

/** A day of a program that a person moved to another date or left out. */
export const userProgramDay = table(
  'user_program_day',
  {
    id: id(),
    userProgramId: userProgramId().notNull(),
    dayNumber: integer('day_number').notNull(),
    movedTo: day('moved_to'),
    isSkipped: flag('is_skipped').notNull().default(false),
    reason: text('reason', { length: 255 }),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    uniqueIndex('user_program_day_uq').on(t.userProgramId, t.dayNumber),
    atLeast('user_program_day_number_range_ck', t.dayNumber, 1),
    check('user_program_day_moved_or_skipped_ck', sql`(${t.movedTo} is null) = ${t.isSkipped}`),
  ],
);

/** How far a person is in a program. A new run starts the row over. */
export const userProgramProgress = table(
  'user_program_progress',
  {
    userId: userId(),
    programId: text('program_id')
      .notNull()
      .references(() => program.id, { onDelete: 'cascade' }),
    /** The run the figures are of. */
    userProgramId: text('user_program_id'),
    currentDayNumber: integer('current_day_number').notNull().default(1),
    currentWeek: integer('current_week').notNull().default(1),
    lastCompletedDate: day('last_completed_date'),
    progressNotes: text('progress_notes'),
    updatedAt: updatedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.programId] }),
    foreignKey({
      name: 'user_program_progress_run_fk',
      columns: [t.userProgramId, t.userId],
      foreignColumns: [userProgram.id, userProgram.userId],
    }).onDelete('cascade'),
    uniqueIndex('user_program_progress_run_uq').on(t.userProgramId, t.userId),
    index('user_program_progress_program_idx').on(t.programId),
    atLeast('user_program_progress_day_range_ck', t.currentDayNumber, 1),
    check('user_program_progress_week_ck', sql`${t.currentWeek} = (${t.currentDayNumber} - 1) / 7 + 1`),
  ],
);

/** A date in a person's calendar on which they follow a schedule their own way. */
export const userProgramScheduleMap = table(
  'user_program_schedule_map',
  {
    id: id(),
    userId: userId(),
    programScheduleId: text('program_schedule_id')
      .notNull()
      .references(() => programSchedule.id, { onDelete: 'cascade' }),
    /** The run the date belongs to. */
    userProgramId: text('user_program_id'),
    scheduledDate: day('scheduled_date').notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    foreignKey({
      name: 'user_program_schedule_map_run_fk',
      columns: [t.userProgramId, t.userId],
      foreignColumns: [userProgram.id, userProgram.userId],
    }).onDelete('cascade'),
    uniqueIndex('user_program_schedule_map_uq').on(t.userId, t.programScheduleId, t.scheduledDate),
    index('user_program_schedule_map_date_idx').on(t.userId, t.scheduledDate),
    index('user_program_schedule_map_program_schedule_idx').on(t.programScheduleId),
    index('user_program_schedule_map_run_idx').on(t.userProgramId, t.userId),
  ],
);

/** A workout a person does on such a date, instead of the planned one or besides it. */
export const userScheduleWorkoutMap = table(
  'user_schedule_workout_map',
  {
    id: id(),
    userProgramScheduleId: text('user_program_schedule_id')
      .notNull()
      .references(() => userProgramScheduleMap.id, { onDelete: 'cascade' }),
    /** The planned workout it replaces; none when it is one more. */
    scheduleWorkoutId: text('schedule_workout_id').references(() => scheduleWorkout.id, { onDelete: 'set null' }),
    workoutId: text('workout_id')
      .notNull()
      .references(() => workout.id, { onDelete: 'cascade' }),
    orderIndex: integer('order_index').notNull(),
    isOptional: flag('is_optional').notNull().default(false),
    notes: text('notes'),
  },
  (t) => [
    uniqueIndex('user_schedule_workout_map_uq').on(t.userProgramScheduleId, t.orderIndex),
    uniqueIndex('user_schedule_workout_map_replaced_uq')
      .on(t.userProgramScheduleId, t.scheduleWorkoutId)
      .where(sql`${t.scheduleWorkoutId} is not null`),
    index('user_schedule_workout_map_schedule_workout_idx').on(t.scheduleWorkoutId),
    index('user_schedule_workout_map_workout_idx').on(t.workoutId),
    atLeast('user_schedule_workout_map_order_range_ck', t.orderIndex, 0),
  ],
);

function userId() {
  return text('user_id')
    .notNull()
    .references(() => user.id, { onDelete: 'cascade' });
}

function userProgramId() {
  return text('user_program_id').references(() => userProgram.id, { onDelete: 'cascade' });
}
