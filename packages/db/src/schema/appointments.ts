import { sql } from 'drizzle-orm';
import { check, index, integer, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { differ } from './checks.ts';
import { createdAt, day, flag, id, instant, json, table, timeOfDay, updatedAt } from './columns.ts';
import { status } from './enums.ts';
import { user } from './identity.ts';
import { atLeast, between, filled, lists, timesOfDay, together } from './rules.ts';

export const coachingSessionKinds = ['TRAINING', 'COACHING'] as const;

/** A rule by which a professional and a client meet again and again. */
export const appointmentSeries = table(
  'appointment_series',
  {
    id: id(),
    coachId: text('coach_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    clientId: clientId(),
    kind: text('kind', { enum: coachingSessionKinds }).notNull().default('TRAINING'),
    title: text('title', { length: 255 }).notNull(),
    location: text('location', { length: 255 }),
    /** A recurrence rule of RFC 5545, such as FREQ=WEEKLY;BYDAY=TU,TH. */
    recurrenceRule: text('recurrence_rule', { length: 255 }).notNull(),
    timeZone: text('time_zone', { length: 64 }).notNull(),
    startsOn: day('starts_on').notNull(),
    endsOn: day('ends_on'),
    startTime: timeOfDay('start_time').notNull(),
    durationMinutes: integer('duration_minutes').notNull(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    index('appointment_series_coach_idx').on(t.coachId, t.endsOn),
    index('appointment_series_client_idx').on(t.clientId),
    differ('appointment_series_self_ck', t.coachId, t.clientId),
    filled('appointment_series_title_filled_ck', t.title),
    filled('appointment_series_time_zone_filled_ck', t.timeZone),
    check('appointment_series_rule_ck', sql`${t.recurrenceRule} glob 'FREQ=[A-Z]*'`),
    check('appointment_series_dates_ck', sql`${t.endsOn} >= ${t.startsOn}`),
    timesOfDay('appointment_series_times_ck', t.startTime),
    between('appointment_series_duration_range_ck', t.durationMinutes, 1, 1440),
  ],
);

/**
 * An appointment or coaching session of a professional with a client. Two that hold a coach's time never overlap: their
 * starts are unique here, and the verb that books inserts `where not exists` an overlapping one.
 */
export const coachingSession = table(
  'coaching_session',
  {
    id: id(),
    clientId: clientId(),
    coachId: text('coach_id')
      .notNull()
      .references(() => user.id, { onDelete: 'restrict' }),
    seriesId: text('series_id').references(() => appointmentSeries.id, { onDelete: 'set null' }),
    kind: text('kind', { enum: coachingSessionKinds }).notNull().default('TRAINING'),
    title: text('title', { length: 255 }),
    location: text('location', { length: 255 }),
    notes: text('notes'),
    /** The day and times as the two agreed on them, in their time zone. */
    sessionDate: day('session_date').notNull(),
    startTime: timeOfDay('start_time'),
    endTime: timeOfDay('end_time'),
    timeZone: text('time_zone', { length: 64 }),
    startsAt: instant('starts_at'),
    endsAt: instant('ends_at'),
    durationMinutes: integer('duration_minutes'),
    statusId: text('status_id')
      .notNull()
      .references(() => status.id, { onDelete: 'restrict' }),
    /** It takes its coach's time; a cancelled one and one from another system's past do not. */
    holdsTime: flag('holds_time').notNull().default(true),
    confirmedAt: instant('confirmed_at'),
    completedAt: instant('completed_at'),
    cancelledAt: instant('cancelled_at'),
    cancelledBy: text('cancelled_by').references(() => user.id, { onDelete: 'set null' }),
    cancellationReason: text('cancellation_reason', { length: 255 }),
    reminderSent: flag('reminder_sent').notNull().default(false),
    reminderSentAt: instant('reminder_sent_at'),
    /** Counts changes, for calendars that follow it. */
    sequence: integer('sequence').notNull().default(0),
    topics: json<string[]>('topics'),
    discussionNotes: text('discussion_notes'),
    coachFeedback: text('coach_feedback'),
    actionItems: json<string[]>('action_items'),
    nextSessionDate: day('next_session_date'),
    completionNotes: text('completion_notes'),
    userRating: integer('user_rating'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    uniqueIndex('coaching_session_slot_uq').on(t.coachId, t.startsAt).where(sql`${t.holdsTime} = 1`),
    uniqueIndex('coaching_session_series_uq').on(t.seriesId, t.sessionDate).where(sql`${t.cancelledAt} is null`),
    index('coaching_session_client_idx').on(t.clientId, t.sessionDate),
    index('coaching_session_coach_idx').on(t.coachId, t.sessionDate),
    index('coaching_session_reminder_idx').on(t.startsAt).where(sql`${t.reminderSent} = 0 and ${t.holdsTime} = 1`),
    index('coaching_session_series_idx').on(t.seriesId),
    index('coaching_session_cancelled_by_idx').on(t.cancelledBy),
    differ('coaching_session_self_ck', t.coachId, t.clientId),
    check(
      'coaching_session_appointment_ck',
      sql`${t.kind} <> 'TRAINING' or (${t.title} is not null and ${t.startTime} is not null and ${t.endTime} is not null)`,
    ),
    filled('coaching_session_title_filled_ck', t.title),
    timesOfDay('coaching_session_times_ck', t.startTime, t.endTime),
    together('coaching_session_moment_ck', t.startTime, t.endTime, t.startsAt, t.endsAt, t.timeZone),
    check('coaching_session_time_order_ck', sql`${t.endTime} > ${t.startTime}`),
    check('coaching_session_instant_order_ck', sql`${t.endsAt} - ${t.startsAt} between 1 and 86400000`),
    check(
      'coaching_session_day_ck',
      sql`${t.startsAt} / 1000 between strftime('%s', ${t.sessionDate}) - 50400 and strftime('%s', ${t.sessionDate}) + 129600`,
    ),
    check(
      'coaching_session_duration_ck',
      sql`${t.durationMinutes} between 1 and 1440 and (${t.startsAt} is null or ${t.durationMinutes} * 60000 = ${t.endsAt} - ${t.startsAt})`,
    ),
    check(
      'coaching_session_cancelled_ck',
      sql`${t.cancelledAt} is null or (${t.holdsTime} = 0 and ${t.completedAt} is null)`,
    ),
    check(
      'coaching_session_cancellation_ck',
      sql`${t.cancelledAt} is not null or (${t.cancelledBy} is null and ${t.cancellationReason} is null)`,
    ),
    check('coaching_session_reminder_ck', sql`${t.reminderSentAt} is null or ${t.reminderSent} = 1`),
    lists('coaching_session_lists_ck', t.topics, t.actionItems),
    between('coaching_session_user_rating_range_ck', t.userRating, 1, 5),
    atLeast('coaching_session_sequence_range_ck', t.sequence, 0),
  ],
);

/** A stretch of a weekday in which a professional can be booked. */
export const coachAvailability = table(
  'coach_availability',
  {
    id: id(),
    coachId: text('coach_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    /** 1 is Monday, 7 Sunday. */
    weekday: integer('weekday').notNull(),
    startTime: timeOfDay('start_time').notNull(),
    endTime: timeOfDay('end_time').notNull(),
    timeZone: text('time_zone', { length: 64 }).notNull(),
    location: text('location', { length: 255 }),
    validFrom: day('valid_from').notNull(),
    validUntil: day('valid_until'),
  },
  (t) => [
    uniqueIndex('coach_availability_uq').on(t.coachId, t.weekday, t.startTime, t.validFrom),
    between('coach_availability_weekday_range_ck', t.weekday, 1, 7),
    timesOfDay('coach_availability_times_ck', t.startTime, t.endTime),
    check('coach_availability_time_order_ck', sql`${t.endTime} > ${t.startTime}`),
    check('coach_availability_dates_ck', sql`${t.validUntil} >= ${t.validFrom}`),
    filled('coach_availability_time_zone_filled_ck', t.timeZone),
  ],
);

/** A time for which the weekly availability of a professional does not hold: they are away, or there for once. */
export const coachAvailabilityException = table(
  'coach_availability_exception',
  {
    id: id(),
    coachId: text('coach_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    isAvailable: flag('is_available').notNull().default(false),
    startsAt: instant('starts_at').notNull(),
    endsAt: instant('ends_at').notNull(),
    reason: text('reason', { length: 255 }),
  },
  (t) => [
    uniqueIndex('coach_availability_exception_uq').on(t.coachId, t.startsAt),
    check('coach_availability_exception_order_ck', sql`${t.endsAt} > ${t.startsAt}`),
  ],
);

function clientId() {
  return text('client_id')
    .notNull()
    .references(() => user.id, { onDelete: 'cascade' });
}
