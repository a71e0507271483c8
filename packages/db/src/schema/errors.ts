import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, real, text } from 'drizzle-orm/sqlite-core';
import { flag, id, instant, json, table, updatedAt } from './columns.ts';
import { category, tag, visibility } from './enums.ts';
import { user, userSession } from './identity.ts';
import { filled, isHash } from './rules.ts';
import { severityNames } from './words.ts';

export const errorTypeNames = ['VALIDATION', 'DATABASE', 'API', 'AUTH', 'PAYMENT', 'SYSTEM'] as const;

/** A kind of error, and how long its occurrences are kept. */
export const errorType = table(
  'error_type',
  {
    id: id(),
    name: text('name', { enum: errorTypeNames }).notNull().unique(),
    description: text('description').notNull(),
    requiresImmediateAttention: flag('requires_immediate_attention').notNull().default(false),
    isUserFacing: flag('is_user_facing').notNull().default(false),
    defaultRetentionDays: integer('default_retention_days').notNull().default(90),
  },
  (t) => [
    filled('error_type_text_ck', t.description),
    check('error_type_retention_ck', sql`${t.defaultRetentionDays} > 0`),
  ],
);

/** How bad an error is, and what that sets in motion. */
export const severityLevel = table(
  'severity_level',
  {
    id: id(),
    name: text('name', { enum: severityNames }).notNull().unique(),
    description: text('description').notNull(),
    colorCode: text('color_code', { length: 7 }).notNull(),
    requiresNotification: flag('requires_notification').notNull().default(false),
    requiresEscalation: flag('requires_escalation').notNull().default(false),
  },
  (t) => [
    filled('severity_level_text_ck', t.description),
    check('severity_level_hex_ck', sql`${t.colorCode} glob '#[0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f]'`),
  ],
);

export const errorStatusNames = ['NEW', 'INVESTIGATING', 'RESOLVED', 'IGNORED', 'ESCALATED'] as const;

/** Where the work on an error stands. */
export const errorStatus = table('error_status', {
  id: id(),
  name: text('name', { enum: errorStatusNames }).notNull().unique(),
  description: text('description'),
});

export const errorOrigins = ['WORKER', 'JOB', 'BROWSER'] as const;

/** What was going on when something went wrong. Nothing a person typed is in it. */
export interface ErrorContext {
  path?: string;
  procedure?: string;
  job?: string;
  release?: string;
  locale?: string;
  isOffline?: boolean;
  cause?: string;
}

/** Something that goes wrong in one way, told by its first occurrence. The same fingerprint is the same error. */
export const error = table(
  'error',
  {
    id: id(),
    /** SHA-256 of what makes two occurrences the same. */
    fingerprint: text('fingerprint', { length: 64 }).notNull().unique(),
    origin: text('origin', { enum: errorOrigins }).notNull().default('WORKER'),
    errorCode: text('error_code', { length: 100 }).notNull(),
    errorMessage: text('error_message', { length: 255 }).notNull(),
    errorDescription: text('error_description'),
    errorTypeId: text('error_type_id')
      .notNull()
      .references(() => errorType.id, { onDelete: 'restrict' }),
    severityLevelId: text('severity_level_id')
      .notNull()
      .references(() => severityLevel.id, { onDelete: 'restrict' }),
    errorStatusId: text('error_status_id')
      .notNull()
      .references(() => errorStatus.id, { onDelete: 'restrict' }),
    visibilityId: text('visibility_id')
      .notNull()
      .references(() => visibility.id, { onDelete: 'restrict' }),
    sourceComponent: text('source_component', { length: 100 }).notNull(),
    sourceMethod: text('source_method', { length: 100 }),
    stackTrace: text('stack_trace'),
    contextData: json<ErrorContext>('context_data'),
    userId: text('user_id').references(() => user.id, { onDelete: 'set null' }),
    sessionId: text('session_id').references(() => userSession.id, { onDelete: 'set null' }),
    ipAddress: text('ip_address', { length: 45 }),
    userAgent: text('user_agent', { length: 500 }),
    occurrenceCount: integer('occurrence_count').notNull().default(1),
    occurredAt: instant('occurred_at').notNull().$defaultFn(Date.now),
    lastOccurredAt: instant('last_occurred_at').notNull().$defaultFn(Date.now),
    updatedAt: updatedAt(),
  },
  (t) => [
    index('error_status_idx').on(t.errorStatusId, t.lastOccurredAt),
    index('error_type_idx').on(t.errorTypeId, t.occurredAt),
    index('error_last_idx').on(t.lastOccurredAt),
    index('error_user_idx').on(t.userId).where(sql`${t.userId} is not null`),
    index('error_session_idx').on(t.sessionId).where(sql`${t.sessionId} is not null`),
    isHash('error_hash_ck', t.fingerprint),
    check(
      'error_filled_ck',
      sql`length(trim(${t.errorCode})) > 0 and length(trim(${t.errorMessage})) > 0 and length(trim(${t.sourceComponent})) > 0`,
    ),
    check('error_object_ck', sql`json_type(${t.contextData}) = 'object'`),
    check('error_count_ck', sql`${t.occurrenceCount} > 0`),
    check('error_order_ck', sql`${t.lastOccurredAt} >= ${t.occurredAt}`),
  ],
);

/** A category an error was put into. */
export const errorCategory = table(
  'error_category',
  {
    errorId: errorId(),
    categoryId: text('category_id')
      .notNull()
      .references(() => category.id, { onDelete: 'cascade' }),
  },
  (t) => [
    primaryKey({ columns: [t.errorId, t.categoryId] }),
    index('error_category_category_idx').on(t.categoryId, t.errorId),
  ],
);

/** A tag on an error. */
export const errorTag = table(
  'error_tag',
  {
    errorId: errorId(),
    tagId: text('tag_id')
      .notNull()
      .references(() => tag.id, { onDelete: 'cascade' }),
  },
  (t) => [primaryKey({ columns: [t.errorId, t.tagId] }), index('error_tag_tag_idx').on(t.tagId, t.errorId)],
);

/** One time an error happened to somebody. */
export const errorOccurrence = table(
  'error_occurrence',
  {
    id: id(),
    errorId: errorId(),
    userId: text('user_id').references(() => user.id, { onDelete: 'set null' }),
    sessionId: text('session_id').references(() => userSession.id, { onDelete: 'set null' }),
    /** What the person can quote. */
    requestId: text('request_id', { length: 100 }),
    occurrenceContext: json<ErrorContext>('occurrence_context'),
    ipAddress: text('ip_address', { length: 45 }),
    /** The share of such occurrences that was written down: this one stands for 1 / rate of them. */
    sampleRate: real('sample_rate').notNull().default(1),
    occurredAt: instant('occurred_at').notNull().$defaultFn(Date.now),
  },
  (t) => [
    index('error_occurrence_error_idx').on(t.errorId, t.occurredAt),
    index('error_occurrence_time_idx').on(t.occurredAt),
    index('error_occurrence_request_idx').on(t.requestId).where(sql`${t.requestId} is not null`),
    index('error_occurrence_user_idx').on(t.userId, t.occurredAt).where(sql`${t.userId} is not null`),
    index('error_occurrence_session_idx').on(t.sessionId).where(sql`${t.sessionId} is not null`),
    check('error_occurrence_object_ck', sql`json_type(${t.occurrenceContext}) = 'object'`),
    check('error_occurrence_rate_ck', sql`${t.sampleRate} > 0 and ${t.sampleRate} <= 1`),
  ],
);

/** How much of what goes wrong in one place is written down, so that a broken page cannot drown the rest. */
export const errorSampling = table(
  'error_sampling',
  {
    origin: text('origin', { enum: errorOrigins }).primaryKey(),
    sampleRate: real('sample_rate').notNull().default(1),
    /** Of one error; what comes after is only counted. */
    maxOccurrencesPerHour: integer('max_occurrences_per_hour').notNull(),
    updatedAt: updatedAt(),
  },
  (t) => [
    check('error_sampling_rate_ck', sql`${t.sampleRate} > 0 and ${t.sampleRate} <= 1`),
    check('error_sampling_limit_ck', sql`${t.maxOccurrencesPerHour} > 0`),
  ],
);

function errorId() {
  return text('error_id')
    .notNull()
    .references(() => error.id, { onDelete: 'cascade' });
}
