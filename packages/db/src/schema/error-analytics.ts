import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, real, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { createdAt, day, flag, id, instant, json, table } from './columns.ts';
import { error, errorType, severityLevel } from './errors.ts';
import { user } from './identity.ts';
import { requestedFile, requestedFileRules } from './requested-files.ts';
import { filled } from './rules.ts';
import { exportFormats } from './words.ts';

/** How often an error happened on a day, and to how many. */
export const errorFrequency = table(
  'error_frequency',
  {
    errorId: text('error_id')
      .notNull()
      .references(() => error.id, { onDelete: 'cascade' }),
    frequencyDate: day('frequency_date').notNull(),
    occurrenceCount: integer('occurrence_count').notNull().default(0),
    uniqueUsersAffected: integer('unique_users_affected').notNull().default(0),
    uniqueSessionsAffected: integer('unique_sessions_affected').notNull().default(0),
    firstOccurrence: instant('first_occurrence').notNull(),
    lastOccurrence: instant('last_occurrence').notNull(),
    calculatedAt: instant('calculated_at').notNull().$defaultFn(Date.now),
  },
  (t) => [
    primaryKey({ columns: [t.errorId, t.frequencyDate] }),
    index('error_frequency_date_idx').on(t.frequencyDate, t.occurrenceCount),
    check('error_frequency_users_ck', sql`${t.uniqueUsersAffected} between 0 and ${t.occurrenceCount}`),
    check('error_frequency_sessions_ck', sql`${t.uniqueSessionsAffected} between 0 and ${t.occurrenceCount}`),
    check('error_frequency_order_ck', sql`${t.lastOccurrence} >= ${t.firstOccurrence}`),
  ],
);

/** What one day was like for a kind of error. */
export const errorTrend = table(
  'error_trend',
  {
    id: id(),
    errorTypeId: text('error_type_id')
      .notNull()
      .references(() => errorType.id, { onDelete: 'restrict' }),
    trendDate: day('trend_date').notNull(),
    totalErrors: integer('total_errors').notNull().default(0),
    newErrors: integer('new_errors').notNull().default(0),
    resolvedErrors: integer('resolved_errors').notNull().default(0),
    resolutionTimeAvgHours: real('resolution_time_avg_hours').notNull().default(0),
    /** Above zero there are more of them than before, below fewer. */
    trendDirection: real('trend_direction').notNull(),
    calculatedAt: instant('calculated_at').notNull().$defaultFn(Date.now),
  },
  (t) => [
    uniqueIndex('error_trend_date_uq').on(t.trendDate, t.errorTypeId),
    check('error_trend_new_ck', sql`${t.newErrors} between 0 and ${t.totalErrors}`),
    check('error_trend_resolved_ck', sql`${t.resolvedErrors} >= 0 and ${t.resolutionTimeAvgHours} >= 0`),
  ],
);

/** A rule that tells people when errors become many. Without a type or a severity it counts all of them. */
export const errorAlert = table(
  'error_alert',
  {
    id: id(),
    alertName: text('alert_name', { length: 100 }).notNull().unique(),
    alertDescription: text('alert_description'),
    errorTypeId: text('error_type_id').references(() => errorType.id, { onDelete: 'restrict' }),
    severityLevelId: text('severity_level_id').references(() => severityLevel.id, { onDelete: 'restrict' }),
    thresholdCount: integer('threshold_count').notNull(),
    thresholdTimeMinutes: integer('threshold_time_minutes').notNull(),
    /** Ids of people and e-mail addresses. */
    alertRecipients: json<string[]>('alert_recipients').notNull(),
    isActive: flag('is_active').notNull().default(true),
    lastTriggered: instant('last_triggered'),
    createdAt: createdAt(),
  },
  (t) => [
    filled('error_alert_named_ck', t.alertName),
    check('error_alert_threshold_ck', sql`${t.thresholdCount} > 0 and ${t.thresholdTimeMinutes} > 0`),
    check(
      'error_alert_list_ck',
      sql`json_type(${t.alertRecipients}) = 'array' and json_array_length(${t.alertRecipients}) > 0`,
    ),
  ],
);

/** One time an alert went off. */
export const errorAlertTrigger = table(
  'error_alert_trigger',
  {
    id: id(),
    errorAlertId: text('error_alert_id')
      .notNull()
      .references(() => errorAlert.id, { onDelete: 'cascade' }),
    triggerCount: integer('trigger_count').notNull(),
    /** Ids of the errors that set it off. */
    triggerErrors: json<string[]>('trigger_errors').notNull(),
    alertSent: flag('alert_sent').notNull().default(false),
    triggeredAt: instant('triggered_at').notNull().$defaultFn(Date.now),
    alertSentAt: instant('alert_sent_at'),
  },
  (t) => [
    uniqueIndex('error_alert_trigger_uq').on(t.errorAlertId, t.triggeredAt),
    index('error_alert_trigger_unsent_idx').on(t.triggeredAt).where(sql`${t.alertSent} = 0`),
    check('error_alert_trigger_count_ck', sql`${t.triggerCount} > 0`),
    check('error_alert_trigger_list_ck', sql`json_type(${t.triggerErrors}) = 'array'`),
    check('error_alert_trigger_state_ck', sql`${t.alertSent} = (${t.alertSentAt} is not null)`),
  ],
);

export interface ErrorExportFilters {
  errorTypes?: string[];
  severities?: string[];
  statuses?: string[];
  origins?: string[];
}

/** A file with errors that somebody asked for. */
export const errorExport = table(
  'error_export',
  {
    id: id(),
    requestedBy: text('requested_by')
      .notNull()
      .references(() => user.id, { onDelete: 'restrict' }),
    exportStartDate: day('export_start_date').notNull(),
    exportEndDate: day('export_end_date').notNull(),
    exportFilters: json<ErrorExportFilters>('export_filters'),
    exportFormat: text('export_format', { enum: exportFormats }).notNull(),
    exportScope: text('export_scope', { enum: ['ALL_ERRORS', 'BY_TYPE', 'BY_SEVERITY', 'UNRESOLVED'] }).notNull(),
    ...requestedFile(),
  },
  (t) => [
    index('error_export_requester_idx').on(t.requestedBy, t.requestedAt),
    index('error_export_expiry_idx').on(t.expiresAt).where(sql`${t.exportUrl} is not null`),
    check('error_export_period_ck', sql`${t.exportEndDate} >= ${t.exportStartDate}`),
    ...requestedFileRules('error_export', t),
  ],
);
