import { deliveryStatusId } from '@motriforge/db/lookups/notifications/states';
import { notificationDelivery } from '@motriforge/db/schema/deliveries';
import { notificationSuppression } from '@motriforge/db/schema/notification-preferences';
import { newId } from '@motriforge/shared/ids';
import { and, asc, eq, inArray, isNull, lte, or, sql } from 'drizzle-orm';
import { insertIfChanged, type Statement } from '../commit.ts';
import type { Ctx } from '../context.ts';

/** What a provider says of a delivery. */
export type Outcome =
  | { kind: 'SENT'; externalId: string }
  | { kind: 'DELIVERED' }
  | { kind: 'FAILED'; reason: string }
  | { kind: 'BOUNCED'; reason: string };

const mostRetries = 3;
const firstWaitMillis = 60_000;

/** Takes down how a delivery went. A failed one is tried again, each time after twice as long; a bounce ends all mail. */
export async function settleDelivery(ctx: Ctx, id: string, outcome: Outcome): Promise<void> {
  const isThis = eq(notificationDelivery.id, id);
  const now = ctx.now();
  const update = (values: Record<string, unknown>): Statement =>
    ctx.db.update(notificationDelivery).set(values).where(isThis);
  switch (outcome.kind) {
    case 'SENT':
      await update({ deliveryStatusId: deliveryStatusId('SENT'), sentAt: now, externalId: outcome.externalId });
      return;
    case 'DELIVERED': {
      const sentAt = sql`coalesce(${notificationDelivery.sentAt}, ${now})`;
      await update({ deliveryStatusId: deliveryStatusId('DELIVERED'), sentAt, deliveredAt: now });
      return;
    }
    case 'FAILED': {
      const isLast = sql`${notificationDelivery.retryCount} >= ${mostRetries}`;
      await update({
        deliveryStatusId: sql`case when ${isLast} then ${deliveryStatusId('FAILED')} else ${deliveryStatusId('QUEUED')} end`,
        retryCount: sql`min(${notificationDelivery.retryCount} + 1, ${mostRetries})`,
        failedAt: now,
        failureReason: outcome.reason,
      });
      return;
    }
    case 'BOUNCED':
      await ctx.db.batch([
        update({ deliveryStatusId: deliveryStatusId('BOUNCED'), failedAt: now, failureReason: outcome.reason }),
        suppressAddress(ctx, id, outcome.reason),
      ]);
  }
}

/** Ends all mail to whoever a delivery did not reach. */
const suppressAddress = (ctx: Ctx, deliveryId: string, details: string): Statement =>
  insertIfChanged(notificationSuppression, {
    id: newId(),
    userId: sql`(select user_id from notification join notification_delivery as delivery
      on delivery.notification_id = notification.id where delivery.id = ${deliveryId})`,
    suppressionReason: 'BOUNCED_EMAIL',
    details,
    suppressedAt: ctx.now(),
  });

/** Deliveries that may be tried now: new ones, and failed ones that have waited long enough. */
export function dueDeliveries(ctx: Ctx, limit = 100) {
  const { id, notificationId, channel, pushSubscriptionId, retryCount, failedAt } = notificationDelivery;
  const waited = sql`${failedAt} + (${firstWaitMillis} << (${retryCount} - 1))`;
  return ctx.db
    .select({ id, notificationId, channel, pushSubscriptionId })
    .from(notificationDelivery)
    .where(
      and(
        eq(notificationDelivery.deliveryStatusId, deliveryStatusId('QUEUED')),
        // Letters leave by themselves.
        inArray(channel, ['PUSH', 'SMS']),
        or(isNull(failedAt), lte(waited, ctx.now())),
      ),
    )
    .orderBy(asc(notificationDelivery.createdAt))
    .limit(limit);
}
