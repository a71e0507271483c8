import { fixedId } from '@motriforge/shared/ids';
import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, real, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { createdAt, day, id, instant, json, table } from './columns.ts';
import { user, userSession } from './identity.ts';
import { mailMessage, notification, notificationChannels, notificationType } from './notifications.ts';
import { isHash, notNegative } from './rules.ts';
import { stateNeeds } from './states.ts';

/** A browser that takes push messages for a person. Its keys encrypt what it is sent, so they are kept as they are. */
export const pushSubscription = table(
  'push_subscription',
  {
    id: id(),
    userId: text('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    sessionId: text('session_id').references(() => userSession.id, { onDelete: 'set null' }),
    endpoint: text('endpoint', { length: 2048 }).notNull().unique(),
    p256dhKey: text('p256dh_key').notNull(),
    authKey: text('auth_key').notNull(),
    deviceName: text('device_name', { length: 100 }),
    failureCount: integer('failure_count').notNull().default(0),
    lastFailureReason: text('last_failure_reason'),
    createdAt: createdAt(),
    lastSuccessAt: instant('last_success_at'),
    lastFailureAt: instant('last_failure_at'),
    expiresAt: instant('expires_at'),
    /** When it was given up. */
    disabledAt: instant('disabled_at'),
  },
  (t) => [
    index('push_subscription_user_idx').on(t.userId, t.createdAt),
    index('push_subscription_session_idx').on(t.sessionId),
    check('push_subscription_endpoint_url_ck', sql`${t.endpoint} glob 'https://?*'`),
    check('push_subscription_p256dh_key_ck', sql`length(${t.p256dhKey}) in (87, 88)`),
    check('push_subscription_auth_key_ck', sql`length(${t.authKey}) between 22 and 24`),
    notNegative('push_subscription_failure_count_ck', t.failureCount),
    check('push_subscription_failed_ck', sql`${t.failureCount} = 0 or ${t.lastFailureAt} is not null`),
    check('push_subscription_reason_ck', sql`${t.lastFailureReason} is null or ${t.lastFailureAt} is not null`),
  ],
);

export const deliveryStatuses = ['QUEUED', 'SENT', 'DELIVERED', 'FAILED', 'BOUNCED'] as const;

/** The id of a state of a delivery, the same everywhere, because checks know it. */
export const deliveryStatusId = (name: (typeof deliveryStatuses)[number]): string => fixedId('delivery-status', name);

/** Where a delivery stands. */
export const deliveryStatus = table('delivery_status', {
  id: id(),
  name: text('name', { enum: deliveryStatuses }).notNull().unique(),
  description: text('description'),
});

/** A notification on its way over one channel; over push there is one for each device. */
export const notificationDelivery = table(
  'notification_delivery',
  {
    id: id(),
    notificationId: text('notification_id')
      .notNull()
      .references(() => notification.id, { onDelete: 'cascade' }),
    channel: text('channel', { enum: notificationChannels }).notNull(),
    pushSubscriptionId: text('push_subscription_id').references(() => pushSubscription.id, { onDelete: 'set null' }),
    /** The letter it went in; a digest carries many. */
    mailMessageId: text('mail_message_id').references(() => mailMessage.id, { onDelete: 'set null' }),
    deliveryStatusId: text('delivery_status_id')
      .notNull()
      .references(() => deliveryStatus.id, { onDelete: 'restrict' }),
    /** The provider's name for it. */
    externalId: text('external_id'),
    /** A SHA-256 hash of what its open and click links carry. */
    trackingToken: text('tracking_token').unique(),
    failureReason: text('failure_reason'),
    retryCount: integer('retry_count').notNull().default(0),
    createdAt: createdAt(),
    sentAt: instant('sent_at'),
    deliveredAt: instant('delivered_at'),
    failedAt: instant('failed_at'),
  },
  (t) => [
    uniqueIndex('notification_delivery_channel_uq').on(t.notificationId, t.channel).where(sql`${t.channel} <> 'PUSH'`),
    uniqueIndex('notification_delivery_device_uq')
      .on(t.notificationId, t.pushSubscriptionId)
      .where(sql`${t.pushSubscriptionId} is not null`),
    index('notification_delivery_notification_idx').on(t.notificationId, t.createdAt),
    index('notification_delivery_push_subscription_idx').on(t.pushSubscriptionId),
    index('notification_delivery_mail_message_idx').on(t.mailMessageId),
    index('notification_delivery_external_idx').on(t.externalId).where(sql`${t.externalId} is not null`),
    index('notification_delivery_sent_idx').on(t.sentAt),
    index('notification_delivery_status_idx').on(t.deliveryStatusId, t.createdAt),
    check('notification_delivery_device_ck', sql`${t.pushSubscriptionId} is null or ${t.channel} = 'PUSH'`),
    check('notification_delivery_letter_ck', sql`${t.mailMessageId} is null or ${t.channel} = 'EMAIL'`),
    isHash('notification_delivery_tracking_token_ck', t.trackingToken),
    notNegative('notification_delivery_retry_count_ck', t.retryCount),
    check('notification_delivery_failure_ck', sql`${t.failureReason} is null or ${t.failedAt} is not null`),
    check('notification_delivery_delivered_ck', sql`${t.deliveredAt} is null or ${t.sentAt} is not null`),
    stateNeeds('notification_delivery_state_sent_ck', t.deliveryStatusId, deliveryStatusId('SENT'), t.sentAt),
    stateNeeds(
      'notification_delivery_state_delivered_ck',
      t.deliveryStatusId,
      deliveryStatusId('DELIVERED'),
      t.deliveredAt,
    ),
    stateNeeds('notification_delivery_state_failed_ck', t.deliveryStatusId, deliveryStatusId('FAILED'), t.failedAt),
    stateNeeds('notification_delivery_state_bounced_ck', t.deliveryStatusId, deliveryStatusId('BOUNCED'), t.failedAt),
  ],
);

/** What a digest shows beside its notifications. */
export interface BatchMetadata {
  subject?: string;
  countsByType?: Record<string, number>;
}

/** Notifications of a person gathered into one digest. */
export const notificationBatch = table(
  'notification_batch',
  {
    id: id(),
    userId: text('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    batchType: text('batch_type', { enum: ['DAILY_DIGEST', 'WEEKLY_SUMMARY', 'MONTHLY_SUMMARY'] }).notNull(),
    /** The first of the person's days that it covers. */
    periodStart: day('period_start').notNull(),
    notificationCount: integer('notification_count').notNull(),
    batchMetadata: json<BatchMetadata>('batch_metadata'),
    createdAt: createdAt(),
    sentAt: instant('sent_at'),
  },
  (t) => [
    uniqueIndex('notification_batch_uq').on(t.userId, t.batchType, t.periodStart),
    index('notification_batch_unsent_idx').on(t.createdAt).where(sql`${t.sentAt} is null`),
    notNegative('notification_batch_count_ck', t.notificationCount),
    check('notification_batch_metadata_shape_ck', sql`json_type(${t.batchMetadata}) = 'object'`),
  ],
);

/** A notification in a digest, in order. */
export const notificationBatchItem = table(
  'notification_batch_item',
  {
    notificationBatchId: text('notification_batch_id')
      .notNull()
      .references(() => notificationBatch.id, { onDelete: 'cascade' }),
    notificationId: text('notification_id')
      .notNull()
      .references(() => notification.id, { onDelete: 'cascade' }),
    displayOrder: integer('display_order').notNull().default(0),
  },
  (t) => [
    primaryKey({ columns: [t.notificationBatchId, t.notificationId] }),
    index('notification_batch_item_notification_idx').on(t.notificationId),
    notNegative('notification_batch_item_display_order_ck', t.displayOrder),
  ],
);

/** What became of the notifications of a type sent on a day (UTC). Opened is read; rates are shares from 0 to 1. */
export const notificationAnalytics = table(
  'notification_analytics',
  {
    notificationTypeId: text('notification_type_id')
      .notNull()
      .references(() => notificationType.id, { onDelete: 'restrict' }),
    analyticsDate: day('analytics_date').notNull(),
    sentCount: integer('sent_count').notNull().default(0),
    deliveredCount: integer('delivered_count').notNull().default(0),
    openedCount: integer('opened_count').notNull().default(0),
    clickedCount: integer('clicked_count').notNull().default(0),
    failedCount: integer('failed_count').notNull().default(0),
    openRate: real('open_rate').notNull().default(0),
    clickRate: real('click_rate').notNull().default(0),
    deliveryRate: real('delivery_rate').notNull().default(0),
    calculatedAt: instant('calculated_at').notNull().$defaultFn(Date.now),
  },
  (t) => [
    primaryKey({ columns: [t.notificationTypeId, t.analyticsDate] }),
    index('notification_analytics_date_idx').on(t.analyticsDate),
    notNegative('notification_analytics_counts_ck', t.deliveredCount, t.clickedCount, t.failedCount),
    check('notification_analytics_delivered_ck', sql`${t.deliveredCount} <= ${t.sentCount}`),
    check('notification_analytics_opened_ck', sql`${t.openedCount} between ${t.clickedCount} and ${t.sentCount}`),
    check(
      'notification_analytics_rates_ck',
      sql`${t.openRate} between 0 and 1 and ${t.clickRate} between 0 and 1 and ${t.deliveryRate} between 0 and 1`,
    ),
  ],
);
