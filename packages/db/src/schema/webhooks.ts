import { sql } from 'drizzle-orm';
import { check, index, integer, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { flag, id, instant, json, table } from './columns.ts';
import { eventQueue } from './events.ts';
import { filled } from './rules.ts';

/** One request that tried to hand an event to a webhook. What became of the delivery stands in the queue. */
export const webhookAttempt = table(
  'webhook_attempt',
  {
    id: id(),
    eventQueueId: text('event_queue_id')
      .notNull()
      .references(() => eventQueue.id, { onDelete: 'cascade' }),
    attemptNumber: integer('attempt_number').notNull(),
    signingKeyId: text('signing_key_id', { length: 64 }).notNull(),
    success: flag('success').notNull(),
    responseCode: integer('response_code'),
    /** The beginning of what came back. */
    responseExcerpt: text('response_excerpt', { length: 1000 }),
    errorMessage: text('error_message'),
    durationMs: integer('duration_ms').notNull(),
    attemptedAt: instant('attempted_at').notNull().$defaultFn(Date.now),
  },
  (t) => [
    uniqueIndex('webhook_attempt_number_uq').on(t.eventQueueId, t.attemptNumber),
    index('webhook_attempt_time_idx').on(t.attemptedAt),
    check('webhook_attempt_count_ck', sql`${t.attemptNumber} > 0 and ${t.durationMs} >= 0`),
    check('webhook_attempt_code_ck', sql`${t.responseCode} between 100 and 599`),
    check('webhook_attempt_outcome_ck', sql`${t.success} = coalesce(${t.responseCode} between 200 and 299, 0)`),
    check('webhook_attempt_reason_ck', sql`${t.responseCode} is not null or ${t.errorMessage} is not null`),
  ],
);

export const integrationOperations = ['WEBHOOK_RECEIVED', 'API_CALL_MADE', 'DATA_SYNC'] as const;

/** One exchange with a vendor, without what is secret in it. */
export const integrationLog = table(
  'integration_log',
  {
    id: id(),
    integrationName: text('integration_name', { length: 100 }).notNull(),
    operation: text('operation', { enum: integrationOperations }).notNull(),
    externalId: text('external_id', { length: 255 }),
    requestData: json<Record<string, unknown>>('request_data'),
    responseData: json<Record<string, unknown>>('response_data'),
    httpStatusCode: integer('http_status_code'),
    success: flag('success').notNull(),
    errorMessage: text('error_message'),
    occurredAt: instant('occurred_at').notNull().$defaultFn(Date.now),
  },
  (t) => [
    index('integration_log_name_idx').on(t.integrationName, t.occurredAt),
    index('integration_log_external_idx').on(t.integrationName, t.externalId).where(sql`${t.externalId} is not null`),
    index('integration_log_time_idx').on(t.occurredAt),
    filled('integration_log_named_ck', t.integrationName),
    check('integration_log_code_ck', sql`${t.httpStatusCode} between 100 and 599`),
    check('integration_log_error_ck', sql`${t.success} = 0 or ${t.errorMessage} is null`),
  ],
);
