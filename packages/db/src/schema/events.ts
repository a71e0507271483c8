import type { EventType } from '@motriforge/shared/events';
import { sql } from 'drizzle-orm';
import { blob, check, foreignKey, index, integer, primaryKey, real, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { createdAt, day, flag, id, instant, json, table, updatedAt } from './columns.ts';
import { user, userSession } from './identity.ts';
import { filled, lists, together } from './rules.ts';
import { logLevels, resourceTypes } from './words.ts';

export const auditActions = ['CREATE', 'UPDATE', 'DELETE', 'VIEW', 'EXPORT', 'LOGIN', 'LOGOUT'] as const;
export type AuditAction = (typeof auditActions)[number];

/** Who changed what, with the row before and after. Written with the change itself. */
export const auditLog = table(
  'audit_log',
  {
    id: id(),
    userId: text('user_id').references(() => user.id, { onDelete: 'set null' }),
    /** Says who it was when the address has changed; emptied when the person is erased. */
    userEmail: text('user_email', { length: 255 }),
    sessionId: text('session_id').references(() => userSession.id, { onDelete: 'set null' }),
    entityType: text('entity_type', { length: 100 }).notNull(),
    entityId: text('entity_id', { length: 255 }),
    action: text('action', { enum: auditActions }).notNull(),
    oldValues: json<Record<string, unknown>>('old_values'),
    newValues: json<Record<string, unknown>>('new_values'),
    changedFields: json<string[]>('changed_fields'),
    /** Old and new values, gzipped, once the retention policy says so. */
    compressedValues: blob('compressed_values', { mode: 'buffer' }),
    reason: text('reason'),
    ipAddress: text('ip_address', { length: 45 }),
    userAgent: text('user_agent'),
    occurredAt: instant('occurred_at').notNull(),
  },
  (t) => [
    index('audit_log_entity_idx').on(t.entityType, t.entityId, t.occurredAt),
    index('audit_log_retention_idx').on(t.entityType, t.action, t.occurredAt),
    index('audit_log_user_idx').on(t.userId, t.occurredAt),
    index('audit_log_session_idx').on(t.sessionId).where(sql`${t.sessionId} is not null`),
    filled('audit_log_entity_ck', t.entityType),
    check('audit_log_email_ck', sql`${t.userEmail} = lower(${t.userEmail})`),
    lists('audit_log_fields_ck', t.changedFields),
    check(
      'audit_log_compression_ck',
      sql`${t.compressedValues} is null or (${t.oldValues} is null and ${t.newValues} is null)`,
    ),
  ],
);

export const eventCategories = ['SECURITY', 'BUSINESS', 'SYSTEM', 'INTEGRATION'] as const;

/** A kind of event and how long its record is kept. */
export const eventType = table(
  'event_type',
  {
    id: id(),
    name: text('name', { length: 100 }).$type<EventType>().notNull().unique(),
    description: text('description').notNull(),
    category: text('category', { enum: eventCategories }).notNull(),
    requiresRetention: flag('requires_retention').notNull().default(true),
    retentionDays: integer('retention_days').notNull().default(90),
    isSensitive: flag('is_sensitive').notNull().default(false),
  },
  (t) => [
    uniqueIndex('event_type_id_name_uq').on(t.id, t.name),
    check('event_type_named_ck', sql`length(trim(${t.name})) > 0 and length(trim(${t.description})) > 0`),
    check('event_type_retention_ck', sql`${t.retentionDays} > 0`),
  ],
);

/** Something that happened. Its data are ids, never documents. */
export const systemEvent = table(
  'system_event',
  {
    id: id(),
    eventTypeId: text('event_type_id').notNull(),
    /** The name of its type, always the same as the type's own. */
    eventType: text('event_type', { length: 100 }).$type<EventType>().notNull(),
    userId: text('user_id').references(() => user.id, { onDelete: 'set null' }),
    resourceType: text('resource_type', { enum: resourceTypes }),
    resourceId: text('resource_id', { length: 255 }),
    eventData: json<Record<string, unknown>>('event_data').notNull(),
    severity: text('severity', { enum: logLevels }).notNull().default('INFO'),
    ipAddress: text('ip_address', { length: 45 }),
    userAgent: text('user_agent', { length: 500 }),
    traceId: text('trace_id', { length: 100 }),
    occurredAt: instant('occurred_at').notNull(),
  },
  (t) => [
    foreignKey({
      name: 'system_event_type_fk',
      columns: [t.eventTypeId, t.eventType],
      foreignColumns: [eventType.id, eventType.name],
    })
      .onDelete('restrict')
      .onUpdate('cascade'),
    index('system_event_type_idx').on(t.eventTypeId, t.occurredAt),
    index('system_event_user_idx').on(t.userId, t.occurredAt),
    index('system_event_trace_idx').on(t.traceId).where(sql`${t.traceId} is not null`),
    together('system_event_resource_ck', t.resourceType, t.resourceId),
    check('system_event_data_ck', sql`json_type(${t.eventData}) = 'object'`),
  ],
);

export interface SubscriptionConfig {
  /** Sent with each request to a webhook. */
  headers?: Record<string, string>;
  timeoutSeconds?: number;
}

/** Somebody who wants to hear of events: a person's webhook, or a method of the platform. */
export const eventSubscription = table(
  'event_subscription',
  {
    id: id(),
    userId: text('user_id').references(() => user.id, { onDelete: 'cascade' }),
    subscriberName: text('subscriber_name', { length: 100 }).notNull().default('user webhook'),
    topicPattern: text('topic_pattern', { length: 100 }).notNull().default('*'),
    /** Only these of the topics that match, where a list is given. */
    eventTypes: json<string[]>('event_types'),
    webhookUrl: text('webhook_url'),
    callbackMethod: text('callback_method', { length: 100 }),
    /** The key requests are signed with, encrypted. */
    secretCiphertext: text('secret_ciphertext', { length: 255 }),
    /** Says to the receiver which key that is. */
    signingKeyId: text('signing_key_id', { length: 64 }),
    subscriptionConfig: json<SubscriptionConfig>('subscription_config'),
    isActive: flag('is_active').notNull().default(true),
    /** Deliveries that failed since the last that arrived. */
    consecutiveFailures: integer('consecutive_failures').notNull().default(0),
    disabledAt: instant('disabled_at'),
    disabledReason: text('disabled_reason'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    uniqueIndex('event_subscription_platform_uq').on(t.subscriberName, t.topicPattern).where(sql`${t.userId} is null`),
    index('event_subscription_user_idx').on(t.userId, t.isActive),
    check(
      'event_subscription_named_ck',
      sql`length(trim(${t.subscriberName})) > 0 and length(trim(${t.topicPattern})) > 0`,
    ),
    lists('event_subscription_types_ck', t.eventTypes),
    check('event_subscription_config_ck', sql`json_type(${t.subscriptionConfig}) = 'object'`),
    check('event_subscription_target_ck', sql`(${t.webhookUrl} is null) <> (${t.callbackMethod} is null)`),
    check('event_subscription_own_ck', sql`${t.userId} is null or ${t.webhookUrl} is not null`),
    check('event_subscription_https_ck', sql`${t.isActive} = 0 or ${t.webhookUrl} glob 'https://?*'`),
    together('event_subscription_secret_ck', t.webhookUrl, t.secretCiphertext, t.signingKeyId),
    check('event_subscription_failures_ck', sql`${t.consecutiveFailures} >= 0`),
    check(
      'event_subscription_disabled_ck',
      sql`(${t.disabledAt} is null) = (${t.disabledReason} is null) and (${t.disabledAt} is null or ${t.isActive} = 0)`,
    ),
  ],
);

export const queueStatuses = ['PENDING', 'PROCESSING', 'COMPLETED', 'FAILED'] as const;

/**
 * The outbox: an event on its way to those who react to it, closed only when all of them have left a receipt, or, with
 * a subscription, on its way to that webhook.
 */
export const eventQueue = table(
  'event_queue',
  {
    id: id(),
    eventId: text('event_id')
      .notNull()
      .references(() => systemEvent.id, { onDelete: 'cascade' }),
    eventSubscriptionId: text('event_subscription_id').references(() => eventSubscription.id, { onDelete: 'cascade' }),
    topic: text('topic', { length: 100 }).$type<EventType>().notNull(),
    payload: json<Record<string, unknown>>('payload').notNull(),
    status: text('status', { enum: queueStatuses }).notNull().default('PENDING'),
    retryCount: integer('retry_count').notNull().default(0),
    maxRetries: integer('max_retries').notNull().default(3),
    nextRetryAt: instant('next_retry_at'),
    failureReason: text('failure_reason'),
    createdAt: createdAt(),
    processedAt: instant('processed_at'),
  },
  (t) => [
    uniqueIndex('event_queue_event_uq').on(t.eventId).where(sql`${t.eventSubscriptionId} is null`),
    uniqueIndex('event_queue_event_subscription_uq')
      .on(t.eventId, t.eventSubscriptionId)
      .where(sql`${t.eventSubscriptionId} is not null`),
    index('event_queue_subscription_idx')
      .on(t.eventSubscriptionId, t.createdAt)
      .where(sql`${t.eventSubscriptionId} is not null`),
    index('event_queue_event_idx').on(t.eventId),
    index('event_queue_due_idx').on(t.nextRetryAt).where(sql`${t.status} in ('PENDING', 'PROCESSING')`),
    index('event_queue_failed_idx').on(t.createdAt).where(sql`${t.status} = 'FAILED'`),
    check('event_queue_data_ck', sql`length(trim(${t.topic})) > 0 and json_type(${t.payload}) = 'object'`),
    check('event_queue_retries_ck', sql`${t.retryCount} >= 0 and ${t.maxRetries} >= 0`),
    // The sweep would never find an open row that is not due at some time.
    check('event_queue_open_ck', sql`${t.status} not in ('PENDING', 'PROCESSING') or ${t.nextRetryAt} is not null`),
    check('event_queue_done_ck', sql`(${t.status} = 'COMPLETED') = (${t.processedAt} is not null)`),
    check('event_queue_failure_ck', sql`${t.status} <> 'FAILED' or ${t.failureReason} is not null`),
  ],
);

/** Proof that a subscriber has dealt with an event, written with the effect it had. */
export const eventReceipt = table(
  'event_receipt',
  {
    eventId: text('event_id')
      .notNull()
      .references(() => systemEvent.id, { onDelete: 'cascade' }),
    subscriber: text('subscriber', { length: 100 }).notNull(),
    receivedAt: instant('received_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.eventId, t.subscriber] }), filled('event_receipt_named_ck', t.subscriber)],
);

/** How many events of a category happened on a day. */
export const eventAnalytics = table(
  'event_analytics',
  {
    analyticsDate: day('analytics_date').notNull(),
    eventCategory: text('event_category', { enum: eventCategories }).notNull(),
    totalEvents: integer('total_events').notNull().default(0),
    uniqueUsers: integer('unique_users').notNull().default(0),
    errorEvents: integer('error_events').notNull().default(0),
    securityEvents: integer('security_events').notNull().default(0),
    /** Milliseconds from the event to its last receipt. */
    averageProcessingTime: real('average_processing_time').notNull().default(0),
    calculatedAt: instant('calculated_at').notNull().$defaultFn(Date.now),
  },
  (t) => [
    primaryKey({ columns: [t.analyticsDate, t.eventCategory] }),
    check('event_analytics_users_ck', sql`${t.uniqueUsers} between 0 and ${t.totalEvents}`),
    check('event_analytics_errors_ck', sql`${t.errorEvents} between 0 and ${t.totalEvents}`),
    check('event_analytics_security_ck', sql`${t.securityEvents} >= 0 and ${t.averageProcessingTime} >= 0`),
  ],
);
