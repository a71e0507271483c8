import { sql } from 'drizzle-orm';
import { check, index, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { createdAt, flag, id, instant, json, table, timeOfDay, updatedAt } from './columns.ts';
import { user } from './identity.ts';
import { notificationChannels, notificationType } from './notifications.ts';
import { filled, isHash, timesOfDay } from './rules.ts';

/** What else a person wants on a channel. */
export interface ChannelSettings {
  sound?: boolean;
  vibration?: boolean;
  showContent?: boolean;
}

/** Whether a person wants notifications of a type on a channel. */
export const userNotificationPreference = table(
  'user_notification_preference',
  {
    id: id(),
    userId: userId(),
    notificationTypeId: notificationTypeId().notNull(),
    channel: text('channel', { enum: notificationChannels }).notNull(),
    isEnabled: flag('is_enabled').notNull().default(true),
    channelSettings: json<ChannelSettings>('channel_settings'),
    updatedAt: updatedAt(),
  },
  (t) => [
    uniqueIndex('user_notification_preference_uq').on(t.userId, t.notificationTypeId, t.channel),
    check('user_notification_preference_settings_shape_ck', sql`json_type(${t.channelSettings}) = 'object'`),
  ],
);

/** How often, and at what time of their day, a person hears of a type. */
export const notificationSchedule = table(
  'notification_schedule',
  {
    id: id(),
    userId: userId(),
    notificationTypeId: notificationTypeId().notNull(),
    frequency: text('frequency', { enum: ['IMMEDIATE', 'DAILY', 'WEEKLY', 'MONTHLY'] }).notNull(),
    preferredTime: timeOfDay('preferred_time'),
    timezone: text('timezone').notNull().default('UTC'),
    /** When what was gathered goes out next. */
    nextRunAt: instant('next_run_at'),
    isActive: flag('is_active').notNull().default(true),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    uniqueIndex('notification_schedule_uq').on(t.userId, t.notificationTypeId),
    index('notification_schedule_due_idx').on(t.nextRunAt).where(sql`${t.isActive} = 1`),
    timesOfDay('notification_schedule_preferred_time_clock_ck', t.preferredTime),
    filled('notification_schedule_timezone_filled_ck', t.timezone),
    check('notification_schedule_immediate_ck', sql`${t.frequency} <> 'IMMEDIATE' or ${t.nextRunAt} is null`),
  ],
);

/** The hours of a person's day in which nothing rings; they may pass midnight. */
export const quietHours = table(
  'quiet_hours',
  {
    userId: userId().primaryKey(),
    startTime: timeOfDay('start_time').notNull(),
    endTime: timeOfDay('end_time').notNull(),
    timezone: text('timezone').notNull(),
    /** Urgent notifications ring all the same. */
    allowsUrgent: flag('allows_urgent').notNull().default(true),
    isActive: flag('is_active').notNull().default(true),
    updatedAt: updatedAt(),
  },
  (t) => [
    timesOfDay('quiet_hours_clock_ck', t.startTime, t.endTime),
    check('quiet_hours_length_ck', sql`${t.startTime} <> ${t.endTime}`),
    filled('quiet_hours_timezone_filled_ck', t.timezone),
  ],
);

/** That no mail of a type, or none at all, goes to a person, and why; for good, for a while, or until it is lifted. */
export const notificationSuppression = table(
  'notification_suppression',
  {
    id: id(),
    userId: userId(),
    /** None means all of them, so the type must not vanish. */
    notificationTypeId: notificationTypeId(),
    suppressionReason: text('suppression_reason', {
      enum: ['USER_UNSUBSCRIBED', 'BOUNCED_EMAIL', 'SPAM_COMPLAINT'],
    }).notNull(),
    details: text('details'),
    suppressedAt: instant('suppressed_at').notNull().$defaultFn(Date.now),
    expiresAt: instant('expires_at'),
    isPermanent: flag('is_permanent').notNull().default(false),
  },
  (t) => [
    uniqueIndex('notification_suppression_uq').on(t.userId, t.notificationTypeId, t.suppressionReason),
    uniqueIndex('notification_suppression_all_uq')
      .on(t.userId, t.suppressionReason)
      .where(sql`${t.notificationTypeId} is null`),
    check('notification_suppression_permanent_ck', sql`${t.isPermanent} = 0 or ${t.expiresAt} is null`),
    check('notification_suppression_order_ck', sql`${t.expiresAt} > ${t.suppressedAt}`),
  ],
);

/** A link in a letter that ends mail of a type, or all of it, by one click; a second click changes nothing. */
export const unsubscribeToken = table(
  'unsubscribe_token',
  {
    /** A SHA-256 hash. */
    tokenHash: text('token_hash').primaryKey(),
    userId: userId(),
    notificationTypeId: notificationTypeId(),
    createdAt: createdAt(),
    expiresAt: instant('expires_at'),
    usedAt: instant('used_at'),
  },
  (t) => [
    index('unsubscribe_token_user_idx').on(t.userId, t.createdAt),
    index('unsubscribe_token_expires_idx').on(t.expiresAt),
    isHash('unsubscribe_token_hash_ck', t.tokenHash),
    check('unsubscribe_token_order_ck', sql`${t.expiresAt} > ${t.createdAt}`),
  ],
);

function userId() {
  return text('user_id')
    .notNull()
    .references(() => user.id, { onDelete: 'cascade' });
}

function notificationTypeId() {
  return text('notification_type_id').references(() => notificationType.id, { onDelete: 'restrict' });
}
