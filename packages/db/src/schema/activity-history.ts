import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { activity, activityType } from './activity.ts';
import { day, flag, id, instant, json, table } from './columns.ts';
import { user } from './identity.ts';
import { filled, notNegative } from './rules.ts';

/** How long a person has kept doing one kind of thing. */
export const activityStreak = table(
  'activity_streak',
  {
    id: id(),
    userId: userId(),
    activityTypeId: text('activity_type_id')
      .notNull()
      .references(() => activityType.id, { onDelete: 'restrict' }),
    currentCount: integer('current_count').notNull().default(0),
    bestCount: integer('best_count').notNull().default(0),
    streakStartedDate: day('streak_started_date'),
    lastActivityDate: day('last_activity_date'),
    isActive: flag('is_active').notNull().default(true),
    /** Weekdays of rest as bits: Monday is 1, Sunday is 64. They neither add nor break. */
    restWeekdays: integer('rest_weekdays').notNull().default(0),
    timeZone: text('time_zone', { length: 64 }).notNull().default('UTC'),
    /** The last day the nightly job has judged. */
    evaluatedOn: day('evaluated_on'),
  },
  (t) => [
    uniqueIndex('activity_streak_uq').on(t.userId, t.activityTypeId),
    index('activity_streak_evaluated_idx').on(t.evaluatedOn).where(sql`${t.isActive} = 1`),
    check('activity_streak_counts_ck', sql`${t.currentCount} >= 0 and ${t.bestCount} >= ${t.currentCount}`),
    check('activity_streak_broken_ck', sql`${t.isActive} = 1 or ${t.currentCount} = 0`),
    check('activity_streak_started_ck', sql`(${t.currentCount} > 0) = (${t.streakStartedDate} is not null)`),
    check('activity_streak_last_ck', sql`(${t.bestCount} > 0) = (${t.lastActivityDate} is not null)`),
    check(
      'activity_streak_length_ck',
      sql`${t.currentCount} <= julianday(${t.lastActivityDate}) - julianday(${t.streakStartedDate}) + 1`,
    ),
    check('activity_streak_rest_ck', sql`${t.restWeekdays} between 0 and 126`),
    filled('activity_streak_time_zone_filled_ck', t.timeZone),
  ],
);

/** A day off from a streak besides the weekly ones. It neither adds nor breaks. */
export const activityStreakRest = table(
  'activity_streak_rest',
  {
    activityStreakId: text('activity_streak_id')
      .notNull()
      .references(() => activityStreak.id, { onDelete: 'cascade' }),
    restDate: day('rest_date').notNull(),
    reason: text('reason', { enum: ['PLANNED', 'INJURY', 'ILLNESS', 'TRAVEL', 'OTHER'] }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.activityStreakId, t.restDate] })],
);

export interface ActivitySessionMetadata {
  deviceType?: string;
  browser?: string;
  os?: string;
  location?: string;
  timeZone?: string;
}

/** A stretch of time in which a person used the product. */
export const activitySession = table(
  'activity_session',
  {
    id: id(),
    userId: userId(),
    activityCount: integer('activity_count').notNull().default(0),
    sessionMetadata: json<ActivitySessionMetadata>('session_metadata'),
    sessionStart: instant('session_start').notNull(),
    sessionEnd: instant('session_end'),
  },
  (t) => [
    index('activity_session_user_idx').on(t.userId, t.sessionStart),
    check('activity_session_order_ck', sql`${t.sessionEnd} >= ${t.sessionStart}`),
    notNegative('activity_session_count_ck', t.activityCount),
  ],
);

/** What was done in a session of use, in order. */
export const activitySessionActivity = table(
  'activity_session_activity',
  {
    activitySessionId: text('activity_session_id')
      .notNull()
      .references(() => activitySession.id, { onDelete: 'cascade' }),
    activityId: text('activity_id')
      .notNull()
      .references(() => activity.id, { onDelete: 'cascade' }),
    sequenceOrder: integer('sequence_order').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.activitySessionId, t.activityId] }),
    uniqueIndex('activity_session_activity_order_uq').on(t.activitySessionId, t.sequenceOrder),
    index('activity_session_activity_activity_idx').on(t.activityId),
    notNegative('activity_session_activity_order_ck', t.sequenceOrder),
  ],
);

export interface Achievement {
  kind: 'BADGE' | 'MILESTONE' | 'RECORD' | 'STREAK';
  title: string;
  value?: number;
  resourceId?: string;
}

/** What a person did in a day, week or month, as it is sent to them once. */
export const activityDigest = table(
  'activity_digest',
  {
    id: id(),
    userId: userId(),
    digestPeriod: text('digest_period', { enum: ['DAILY', 'WEEKLY', 'MONTHLY'] }).notNull(),
    /** The first day of the period. */
    digestDate: day('digest_date').notNull(),
    timeZone: text('time_zone', { length: 64 }).notNull().default('UTC'),
    totalActivities: integer('total_activities').notNull().default(0),
    /** Counts by the name of the type. */
    activitySummary: json<Record<string, number>>('activity_summary').notNull(),
    achievements: json<Achievement[]>('achievements'),
    calculatedAt: instant('calculated_at').notNull().$defaultFn(Date.now),
    sentAt: instant('sent_at'),
  },
  (t) => [
    uniqueIndex('activity_digest_uq').on(t.userId, t.digestPeriod, t.digestDate),
    index('activity_digest_unsent_idx').on(t.digestPeriod, t.digestDate).where(sql`${t.sentAt} is null`),
    check('activity_digest_month_ck', sql`${t.digestPeriod} <> 'MONTHLY' or ${t.digestDate} glob '*-01'`),
    notNegative('activity_digest_total_ck', t.totalActivities),
    check('activity_digest_summary_ck', sql`json_type(${t.activitySummary}) = 'object'`),
    check('activity_digest_achievements_list_ck', sql`json_type(${t.achievements}) = 'array'`),
    filled('activity_digest_time_zone_filled_ck', t.timeZone),
  ],
);

function userId() {
  return text('user_id')
    .notNull()
    .references(() => user.id, { onDelete: 'cascade' });
}
