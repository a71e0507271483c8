import { subscriptionStatusId } from '@motriforge/db/lookups/payments';
import { erasedUserId } from '@motriforge/db/lookups/people';
import { statusId } from '@motriforge/db/lookups/statuses';
import { coachingSession } from '@motriforge/db/schema/appointments';
import { auditExport } from '@motriforge/db/schema/audit';
import { errorExport } from '@motriforge/db/schema/error-analytics';
import {
  errorAssignment,
  errorDuplicate,
  errorEscalation,
  errorResolution,
} from '@motriforge/db/schema/error-handling';
import {
  institutionDepartmentPermission,
  institutionMemberPermission,
  institutionMemberRole,
  institutionPolicy,
} from '@motriforge/db/schema/institution-rights';
import { institutionInvite } from '@motriforge/db/schema/institutions';
import { invoice } from '@motriforge/db/schema/invoices';
import { notificationCampaign } from '@motriforge/db/schema/notifications';
import { featuredRating } from '@motriforge/db/schema/rating-moderation';
import { dashboardLink } from '@motriforge/db/schema/rollups';
import { sessionCard } from '@motriforge/db/schema/session-cards';
import { settingChangeLog, settingTemplate } from '@motriforge/db/schema/setting-history';
import { institutionSettingValue } from '@motriforge/db/schema/settings';
import { subscription } from '@motriforge/db/schema/subscriptions';
import { localDay } from '@motriforge/shared/dates';
import { and, eq, exists, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { Statement } from '../commit.ts';
import type { Ctx } from '../context.ts';

/** Who did it: others rely on these rows, and they must name somebody. */
export const namedInOthersRows: readonly SQLiteColumn[] = [
  sessionCard.coachId,
  auditExport.requestedBy,
  errorExport.requestedBy,
  errorAssignment.assignedBy,
  errorDuplicate.markedBy,
  errorEscalation.escalatedBy,
  errorResolution.resolvedBy,
  institutionDepartmentPermission.updatedBy,
  institutionMemberPermission.updatedBy,
  institutionMemberRole.updatedBy,
  institutionPolicy.updatedBy,
  institutionInvite.invitedBy,
  institutionSettingValue.setBy,
  notificationCampaign.createdBy,
  featuredRating.featuredBy,
  dashboardLink.createdBy,
  settingChangeLog.changedBy,
  settingTemplate.createdBy,
];

/** Gives what others rely on to the placeholder for people who are gone. */
export function handOver(ctx: Ctx, userId: string): Statement[] {
  return [
    ...namedInOthersRows.map((column) =>
      ctx.db.run(
        sql`update ${column.table} set ${sql.identifier(column.name)} = ${erasedUserId} where ${column} = ${userId}`,
      ),
    ),
    leaveAppointments(ctx, userId),
    closeSubscriptions(ctx, userId),
  ];
}

/** Clients keep the history of a coach who goes; what was still to come does not take place. */
function leaveAppointments(ctx: Ctx, userId: string): Statement {
  const isOver = sql`(${coachingSession.completedAt} is not null or ${coachingSession.cancelledAt} is not null)`;
  return ctx.db
    .update(coachingSession)
    .set({
      coachId: erasedUserId,
      holdsTime: false,
      statusId: sql`case when ${isOver} then ${coachingSession.statusId} else ${statusId('APPOINTMENT', 'CANCELLED')} end`,
      cancelledAt: sql`case when ${isOver} then ${coachingSession.cancelledAt} else ${ctx.now()} end`,
    })
    .where(eq(coachingSession.coachId, userId));
}

/** Books are kept for as long as the law asks: a subscription somebody was billed for ends, and stays. */
function closeSubscriptions(ctx: Ctx, userId: string): Statement {
  const today = localDay(ctx.now(), 'UTC');
  const wasBilled = ctx.db.select({ id: invoice.id }).from(invoice).where(eq(invoice.subscriptionId, subscription.id));
  return ctx.db
    .update(subscription)
    .set({
      userId: erasedUserId,
      endedAt: sql`coalesce(${subscription.endedAt}, max(${today}, ${subscription.startedAt}))`,
      cancelledAt: sql`coalesce(${subscription.cancelledAt}, max(${today}, ${subscription.startedAt}))`,
      subscriptionStatusId: subscriptionStatusId('CANCELLED'),
    })
    .where(and(eq(subscription.userId, userId), exists(wasBilled)));
}
