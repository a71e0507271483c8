import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { createdAt, day, id, instant, json, table, updatedAt } from './columns.ts';
import { systemEvent } from './events.ts';
import { user, userSession } from './identity.ts';
import { filled, together } from './rules.ts';
import { userAccessToken } from './sign-in.ts';

/** A cron job: how far it has come, and who is running it. Whoever holds the lease runs it, and nobody else. */
export const cronJob = table(
  'cron_job',
  {
    name: text('name', { length: 100 }).primaryKey(),
    /** Where the next run goes on; none when the last one came to its end. */
    cursor: text('cursor'),
    leaseHolder: text('lease_holder', { length: 100 }),
    leaseExpiresAt: instant('lease_expires_at'),
    startedAt: instant('started_at'),
    /** When a run last came to its end. */
    finishedAt: instant('finished_at'),
    processedCount: integer('processed_count').notNull().default(0),
    consecutiveFailures: integer('consecutive_failures').notNull().default(0),
    lastError: text('last_error'),
    lastErrorAt: instant('last_error_at'),
  },
  (t) => [
    filled('cron_job_named_ck', t.name),
    together('cron_job_lease_ck', t.leaseHolder, t.leaseExpiresAt),
    check(
      'cron_job_lease_end_ck',
      sql`${t.leaseExpiresAt} is null or (${t.startedAt} is not null and ${t.leaseExpiresAt} > ${t.startedAt})`,
    ),
    check('cron_job_started_ck', sql`${t.startedAt} is not null or ${t.finishedAt} is null`),
    check('cron_job_counts_ck', sql`${t.processedCount} >= 0 and ${t.consecutiveFailures} >= 0`),
    together('cron_job_error_ck', t.lastError, t.lastErrorAt),
    check('cron_job_failing_ck', sql`${t.consecutiveFailures} = 0 or ${t.lastError} is not null`),
  ],
);

/** A message that no number of tries could deal with, until staff replay or discard it. */
export const deadLetter = table(
  'dead_letter',
  {
    id: id(),
    queue: text('queue', { length: 100 }).notNull(),
    messageId: text('message_id', { length: 255 }).notNull(),
    eventId: text('event_id').references(() => systemEvent.id, { onDelete: 'set null' }),
    subscriber: text('subscriber', { length: 100 }),
    /** The message as it came; it may be anything. */
    body: json<unknown>('body').notNull(),
    attempts: integer('attempts').notNull(),
    reason: text('reason').notNull(),
    handling: text('handling', { enum: ['REPLAYED', 'DISCARDED'] }),
    handledBy: text('handled_by').references(() => user.id, { onDelete: 'set null' }),
    handledAt: instant('handled_at'),
    failedAt: instant('failed_at').notNull().$defaultFn(Date.now),
  },
  (t) => [
    uniqueIndex('dead_letter_event_uq').on(t.eventId, t.subscriber).where(sql`${t.eventId} is not null`),
    uniqueIndex('dead_letter_message_uq').on(t.queue, t.messageId),
    index('dead_letter_open_idx').on(t.failedAt).where(sql`${t.handledAt} is null`),
    index('dead_letter_handler_idx').on(t.handledBy).where(sql`${t.handledBy} is not null`),
    check('dead_letter_text_ck', sql`length(trim(${t.queue})) > 0 and length(trim(${t.reason})) > 0`),
    check('dead_letter_attempts_ck', sql`${t.attempts} >= 0`),
    check('dead_letter_receiver_ck', sql`${t.eventId} is null or ${t.subscriber} is not null`),
    together('dead_letter_handled_ck', t.handling, t.handledAt),
    check('dead_letter_handler_ck', sql`${t.handledBy} is null or ${t.handledAt} is not null`),
  ],
);

/** How often a person or an address has called an endpoint within a window of time. */
export const apiRateLimit = table(
  'api_rate_limit',
  {
    id: id(),
    userId: text('user_id').references(() => user.id, { onDelete: 'cascade' }),
    ipAddress: text('ip_address', { length: 45 }),
    endpoint: text('endpoint', { length: 255 }).notNull(),
    requestsCount: integer('requests_count').notNull().default(1),
    windowStart: instant('window_start').notNull().$defaultFn(Date.now),
    createdAt: createdAt(),
  },
  (t) => [
    // No coalesce: drizzle-kit cuts what stands in an index at its commas.
    uniqueIndex('api_rate_limit_user_uq')
      .on(t.userId, t.endpoint, t.windowStart, sql`case when ${t.ipAddress} is null then '' else ${t.ipAddress} end`)
      .where(sql`${t.userId} is not null`),
    uniqueIndex('api_rate_limit_address_uq').on(t.ipAddress, t.endpoint, t.windowStart).where(sql`${t.userId} is null`),
    index('api_rate_limit_window_idx').on(t.windowStart),
    check('api_rate_limit_who_ck', sql`${t.userId} is not null or ${t.ipAddress} is not null`),
    filled('api_rate_limit_path_ck', t.endpoint),
    check('api_rate_limit_count_ck', sql`${t.requestsCount} > 0`),
  ],
);

/** How often an endpoint was called on a day, by a person or by nobody known. */
export const apiUsage = table(
  'api_usage',
  {
    /** SQL writes these rows, so SQLite numbers them. */
    id: integer('id').primaryKey(),
    usageDate: day('usage_date').notNull(),
    endpoint: text('endpoint', { length: 255 }).notNull(),
    userId: text('user_id').references(() => user.id, { onDelete: 'cascade' }),
    /** How the caller said who they are. */
    channel: text('channel', { enum: ['WEB', 'ACCESS_TOKEN', 'FEED'] }).notNull(),
    accessTokenId: text('access_token_id').references(() => userAccessToken.id, { onDelete: 'cascade' }),
    requestCount: integer('request_count').notNull().default(0),
    errorCount: integer('error_count').notNull().default(0),
    limitedCount: integer('limited_count').notNull().default(0),
    totalDurationMs: integer('total_duration_ms').notNull().default(0),
  },
  (t) => [
    uniqueIndex('api_usage_user_uq')
      .on(
        t.userId,
        t.usageDate,
        t.endpoint,
        t.channel,
        sql`case when ${t.accessTokenId} is null then '' else ${t.accessTokenId} end`,
      )
      .where(sql`${t.userId} is not null`),
    uniqueIndex('api_usage_visitor_uq').on(t.usageDate, t.endpoint, t.channel).where(sql`${t.userId} is null`),
    index('api_usage_token_idx').on(t.accessTokenId, t.usageDate).where(sql`${t.accessTokenId} is not null`),
    index('api_usage_endpoint_idx').on(t.endpoint, t.usageDate),
    filled('api_usage_path_ck', t.endpoint),
    check('api_usage_who_ck', sql`${t.channel} = 'WEB' or ${t.userId} is not null`),
    check('api_usage_token_ck', sql`(${t.channel} = 'ACCESS_TOKEN') = (${t.accessTokenId} is not null)`),
    check(
      'api_usage_counts_ck',
      sql`${t.errorCount} >= 0 and ${t.limitedCount} >= 0 and ${t.errorCount} + ${t.limitedCount} <= ${t.requestCount}`,
    ),
    check('api_usage_duration_ck', sql`${t.totalDurationMs} >= 0`),
  ],
);

/** How far a device has followed a channel of live updates; what came later is sent when it is back. */
export const liveCursor = table(
  'live_cursor',
  {
    sessionId: text('session_id')
      .notNull()
      .references(() => userSession.id, { onDelete: 'cascade' }),
    channel: text('channel', { length: 100 }).notNull(),
    /** The newest it has seen, in the channel's own order. */
    position: text('position', { length: 100 }).notNull(),
    updatedAt: updatedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.sessionId, t.channel] }),
    check('live_cursor_text_ck', sql`length(trim(${t.channel})) > 0 and length(trim(${t.position})) > 0`),
  ],
);
