import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import {
  permissionGroupRows,
  permissionRows,
  policyAssignmentRows,
  policyRows,
  rolePermissionRows,
  roleRows,
  visibilityPolicyRows,
} from './lookups/access.ts';
import { muscleLevelRows, tissueTypeRows, zoneRows } from './lookups/body.ts';
import { categoryRows, tagRows } from './lookups/categories.ts';
import { consentTextRows } from './lookups/consents.ts';
import { difficultyRows } from './lookups/difficulty.ts';
import {
  errorSamplingRows,
  errorStatusRows,
  errorTypeRows,
  resolutionTypeRows,
  severityLevelRows,
} from './lookups/errors.ts';
import { eventTypeRows, retentionPolicyRows } from './lookups/events.ts';
import { bucketRows, mediaTypeRows } from './lookups/media.ts';
import { metricRows, progressionMetricRows, unitRows } from './lookups/metrics.ts';
import { deliveryStatusRows, notificationStatusRows } from './lookups/notifications/states.ts';
import { notificationTemplateRows } from './lookups/notifications/templates.ts';
import { notificationTypeRows } from './lookups/notifications/types.ts';
import { invoiceStatusRows, paymentStatusRows, refundStatusRows, subscriptionStatusRows } from './lookups/payments.ts';
import { placeholderUserRows } from './lookups/people.ts';
import { planRows } from './lookups/plans.ts';
import {
  criteriaTypeRows,
  ratingPriorRows,
  ratingStatusRows,
  reportReasonRows,
  reportStatusRows,
} from './lookups/ratings.ts';
import { settingCategoryRows, settingGroupMemberRows, settingGroupRows, settingRows } from './lookups/settings/rows.ts';
import { logLevelStatusRows, statusRows } from './lookups/statuses.ts';
import { activityTypeRows, tempoTypeRows } from './lookups/training.ts';
import { visibilityRows } from './lookups/visibility.ts';
import { permission, permissionGroup, policy, policyAssignment, role, rolePermission } from './schema/access.ts';
import { activityType } from './schema/activity.ts';
import { auditRetentionPolicy } from './schema/audit.ts';
import { deliveryStatus } from './schema/deliveries.ts';
import {
  category,
  difficultyLevel,
  logLevelStatus,
  measurementUnit,
  metric,
  progressionMetric,
  status,
  tag,
  visibility,
} from './schema/enums.ts';
import { resolutionType } from './schema/error-handling.ts';
import { errorSampling, errorStatus, errorType, severityLevel } from './schema/errors.ts';
import { eventType } from './schema/events.ts';
import { user } from './schema/identity.ts';
import { visibilityPolicy } from './schema/institution-rights.ts';
import { invoiceStatus } from './schema/invoices.ts';
import { mediaType, storageBucket } from './schema/media.ts';
import { muscleLevel, muscleZone, tissueType } from './schema/muscles.ts';
import { notificationStatus, notificationTemplate, notificationType } from './schema/notifications.ts';
import { paymentStatus, refundStatus } from './schema/payments.ts';
import { consentText } from './schema/privacy.ts';
import { reportReason, reportStatus } from './schema/rating-moderation.ts';
import { ratingPrior } from './schema/rating-summaries.ts';
import { criteriaType, ratingStatus } from './schema/ratings.ts';
import { setting, settingCategory, settingGroup, settingGroupMember } from './schema/settings.ts';
import { billingPlan, subscriptionStatus } from './schema/subscriptions.ts';
import { tempoTypes } from './schema/workout-tempo.ts';

export type LookupRow = Readonly<Record<string, unknown>>;

export interface Lookup {
  table: SQLiteTable;
  rows: () => readonly LookupRow[];
  /** In a table of links the fields of the two ends: what the first ends in the rows are linked to besides is removed. */
  link?: readonly [string, string];
}

/** Rows the code relies on, parents first. They are always as the code has them. */
export const lookups: readonly Lookup[] = [
  of(visibility, visibilityRows),
  of(status, statusRows),
  of(logLevelStatus, logLevelStatusRows),
  of(category, categoryRows),
  of(tag, tagRows),
  of(metric, metricRows),
  of(measurementUnit, unitRows),
  of(progressionMetric, progressionMetricRows),
  of(difficultyLevel, difficultyRows),
  of(muscleZone, zoneRows),
  of(tissueType, tissueTypeRows),
  of(muscleLevel, muscleLevelRows),
  of(tempoTypes, tempoTypeRows),
  of(activityType, activityTypeRows),
  of(mediaType, mediaTypeRows),
  of(storageBucket, bucketRows),
  of(ratingStatus, ratingStatusRows),
  of(criteriaType, criteriaTypeRows),
  of(reportReason, reportReasonRows),
  of(reportStatus, reportStatusRows),
  of(errorType, errorTypeRows),
  of(severityLevel, severityLevelRows),
  of(errorStatus, errorStatusRows),
  of(resolutionType, resolutionTypeRows),
  of(eventType, eventTypeRows),
  of(notificationType, notificationTypeRows),
  of(notificationTemplate, notificationTemplateRows),
  of(notificationStatus, notificationStatusRows),
  of(deliveryStatus, deliveryStatusRows),
  of(subscriptionStatus, subscriptionStatusRows),
  of(invoiceStatus, invoiceStatusRows),
  of(paymentStatus, paymentStatusRows),
  of(refundStatus, refundStatusRows),
  of(role, roleRows),
  of(permissionGroup, permissionGroupRows),
  of(permission, permissionRows),
  of(rolePermission, rolePermissionRows, ['roleId', 'permissionId']),
  of(policy, policyRows),
  of(policyAssignment, policyAssignmentRows, ['policyId', 'targetId']),
  of(visibilityPolicy, visibilityPolicyRows),
  of(setting, settingRows),
  of(settingCategory, settingCategoryRows, ['settingId', 'categoryId']),
  of(settingGroup, settingGroupRows),
  of(settingGroupMember, settingGroupMemberRows, ['settingGroupId', 'settingId']),
  of(user, placeholderUserRows),
];

/**
 * Rows the product begins with. From then on they are for staff to change, for a job to calculate, or words that people
 * have agreed to.
 */
export const firstRows: readonly Lookup[] = [
  of(consentText, consentTextRows),
  of(billingPlan, planRows),
  of(auditRetentionPolicy, retentionPolicyRows),
  of(errorSampling, errorSamplingRows),
  of(ratingPrior, ratingPriorRows),
];

/** Rows that fit their table, or it does not compile. */
function of<Table extends SQLiteTable, Row extends Table['$inferInsert']>(
  table: Table,
  rows: () => readonly Row[],
  link?: readonly [keyof Row & string, keyof Row & string],
): Lookup {
  return { table, rows, ...(link && { link }) };
}
