import { sql } from 'drizzle-orm';
import { check, index, integer, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { createdAt, day, flag, id, instant, json, table, updatedAt } from './columns.ts';
import { auditActions } from './events.ts';
import { user } from './identity.ts';
import { requestedFile, requestedFileRules } from './requested-files.ts';
import { filled } from './rules.ts';
import { exportFormats, severityNames } from './words.ts';

export const securityEventTypes = [
  'FAILED_LOGIN',
  'ACCOUNT_LOCKED',
  'TOKEN_REUSED',
  'RATE_LIMITED',
  'SUSPICIOUS_ACTIVITY',
  'PERMISSION_DENIED',
] as const;

/** Something that may be an attack, for staff to look at. */
export const securityEvent = table(
  'security_event',
  {
    id: id(),
    userId: text('user_id').references(() => user.id, { onDelete: 'set null' }),
    eventType: text('event_type', { enum: securityEventTypes }).notNull(),
    severity: text('severity', { enum: severityNames }).notNull(),
    ipAddress: text('ip_address', { length: 45 }).notNull(),
    userAgent: text('user_agent', { length: 500 }),
    eventDetails: json<Record<string, unknown>>('event_details').notNull(),
    requiresReview: flag('requires_review').notNull().default(false),
    reviewedBy: text('reviewed_by').references(() => user.id, { onDelete: 'set null' }),
    reviewedAt: instant('reviewed_at'),
    occurredAt: instant('occurred_at').notNull().$defaultFn(Date.now),
  },
  (t) => [
    index('security_event_user_idx').on(t.userId, t.occurredAt),
    index('security_event_address_idx').on(t.ipAddress, t.occurredAt),
    index('security_event_time_idx').on(t.occurredAt),
    index('security_event_open_idx').on(t.occurredAt).where(sql`${t.requiresReview} = 1 and ${t.reviewedAt} is null`),
    index('security_event_reviewer_idx').on(t.reviewedBy).where(sql`${t.reviewedBy} is not null`),
    check('security_event_object_ck', sql`json_type(${t.eventDetails}) = 'object'`),
    check('security_event_review_ck', sql`${t.reviewedBy} is null or ${t.reviewedAt} is not null`),
  ],
);

/** How long the log of one action on one kind of thing is kept, and when it is compressed. */
export const auditRetentionPolicy = table(
  'audit_retention_policy',
  {
    id: id(),
    entityType: text('entity_type', { length: 100 }).notNull(),
    action: text('action', { enum: auditActions }).notNull(),
    retentionDays: integer('retention_days').notNull(),
    /** Whether it is compressed at all; after how many days stands in the next column. */
    compressAfterDays: flag('compress_after_days').notNull().default(false),
    compressionAfterDays: integer('compression_after_days'),
    isActive: flag('is_active').notNull().default(true),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    uniqueIndex('audit_retention_policy_uq').on(t.entityType, t.action),
    filled('audit_retention_policy_entity_ck', t.entityType),
    check('audit_retention_policy_days_ck', sql`${t.retentionDays} > 0`),
    check(
      'audit_retention_policy_compression_ck',
      sql`${t.compressAfterDays} = (${t.compressionAfterDays} is not null)`,
    ),
    check(
      'audit_retention_policy_order_ck',
      sql`${t.compressionAfterDays} > 0 and ${t.compressionAfterDays} < ${t.retentionDays}`,
    ),
  ],
);

export interface AuditExportFilters {
  userId?: string;
  entityType?: string;
  entityId?: string;
  actions?: (typeof auditActions)[number][];
  severities?: string[];
}

/** A file with part of the audit log that somebody asked for. */
export const auditExport = table(
  'audit_export',
  {
    id: id(),
    requestedBy: text('requested_by')
      .notNull()
      .references(() => user.id, { onDelete: 'restrict' }),
    exportStartDate: day('export_start_date').notNull(),
    exportEndDate: day('export_end_date').notNull(),
    exportFilters: json<AuditExportFilters>('export_filters'),
    exportFormat: text('export_format', { enum: exportFormats }).notNull(),
    exportScope: text('export_scope', {
      enum: ['USER_ACTIVITY', 'SYSTEM_EVENTS', 'SECURITY_EVENTS', 'ALL'],
    }).notNull(),
    ...requestedFile(),
  },
  (t) => [
    index('audit_export_requester_idx').on(t.requestedBy, t.requestedAt),
    index('audit_export_expiry_idx').on(t.expiresAt).where(sql`${t.exportUrl} is not null`),
    check('audit_export_period_ck', sql`${t.exportEndDate} >= ${t.exportStartDate}`),
    ...requestedFileRules('audit_export', t),
  ],
);
