import { eventTypes } from '@motriforge/shared/events';
import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { isFlag, oneOf } from './checks.ts';
import { createdAt, flag, id, instant, json } from './columns.ts';

export const auditActions = ['CREATE', 'UPDATE', 'DELETE', 'VIEW', 'EXPORT', 'LOGIN', 'LOGOUT'] as const;
export type AuditAction = (typeof auditActions)[number];

/** Who changed what, with the row before and after. Written with the change itself. */
export const auditLog = sqliteTable(
  'audit_log',
  {
    id: id(),
    userId: text('user_id'),
    userEmail: text('user_email'),
    entityType: text('entity_type').notNull(),
    entityId: text('entity_id'),
    action: text('action', { enum: auditActions }).notNull(),
    oldValues: json<Record<string, unknown>>('old_values'),
    newValues: json<Record<string, unknown>>('new_values'),
    changedFields: json<string[]>('changed_fields'),
    ipAddress: text('ip_address'),
    userAgent: text('user_agent'),
    sessionId: text('session_id'),
    reason: text('reason'),
    occurredAt: instant('occurred_at').notNull(),
  },
  (t) => [
    index('audit_log_entity_idx').on(t.entityType, t.entityId, t.occurredAt),
    index('audit_log_user_idx').on(t.userId, t.occurredAt),
    oneOf('audit_log_action_ck', t.action, auditActions),
  ],
);

export const eventCategories = ['SECURITY', 'BUSINESS', 'SYSTEM', 'INTEGRATION'] as const;

/** A kind of event and how long its record is kept. */
export const eventType = sqliteTable(
  'event_type',
  {
    id: id(),
    name: text('name', { enum: eventTypes }).notNull().unique(),
    description: text('description').notNull(),
    category: text('category', { enum: eventCategories }).notNull(),
    requiresRetention: flag('requires_retention').notNull().default(true),
    retentionDays: integer('retention_days').notNull().default(90),
    isSensitive: flag('is_sensitive').notNull().default(false),
  },
  (t) => [
    oneOf('event_type_category_ck', t.category, eventCategories),
    check('event_type_retention_ck', sql`${t.retentionDays} > 0`),
    isFlag('event_type_requires_retention_ck', t.requiresRetention),
    isFlag('event_type_is_sensitive_ck', t.isSensitive),
  ],
);

export const severities = ['INFO', 'WARNING', 'ERROR', 'CRITICAL'] as const;

/** Something that happened. Its data are ids, never documents. */
export const systemEvent = sqliteTable(
  'system_event',
  {
    id: id(),
    eventTypeId: text('event_type_id')
      .notNull()
      .references(() => eventType.id, { onDelete: 'restrict' }),
    eventType: text('event_type', { enum: eventTypes }).notNull(),
    userId: text('user_id'),
    resourceId: text('resource_id'),
    resourceType: text('resource_type'),
    eventData: json<Record<string, unknown>>('event_data').notNull(),
    severity: text('severity', { enum: severities }).notNull().default('INFO'),
    ipAddress: text('ip_address'),
    userAgent: text('user_agent'),
    traceId: text('trace_id'),
    occurredAt: instant('occurred_at').notNull(),
  },
  (t) => [
    index('system_event_type_idx').on(t.eventTypeId, t.occurredAt),
    index('system_event_user_idx').on(t.userId, t.occurredAt),
    oneOf('system_event_severity_ck', t.severity, severities),
  ],
);

export const queueStatuses = ['PENDING', 'PROCESSING', 'COMPLETED', 'FAILED'] as const;

/** The outbox: an event on its way to those who react to it. Closed only when all of them have left a receipt. */
export const eventQueue = sqliteTable(
  'event_queue',
  {
    id: id(),
    eventId: text('event_id')
      .notNull()
      .references(() => systemEvent.id, { onDelete: 'cascade' }),
    topic: text('topic', { enum: eventTypes }).notNull(),
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
    index('event_queue_event_idx').on(t.eventId),
    index('event_queue_due_idx').on(t.nextRetryAt).where(sql`${t.status} in ('PENDING', 'PROCESSING')`),
    index('event_queue_failed_idx').on(t.createdAt).where(sql`${t.status} = 'FAILED'`),
    oneOf('event_queue_status_ck', t.status, queueStatuses),
  ],
);

/** Proof that a subscriber has dealt with an event, written with the effect it had. */
export const eventReceipt = sqliteTable(
  'event_receipt',
  {
    eventId: text('event_id')
      .notNull()
      .references(() => systemEvent.id, { onDelete: 'cascade' }),
    subscriber: text('subscriber').notNull(),
    receivedAt: instant('received_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.eventId, t.subscriber] })],
);
