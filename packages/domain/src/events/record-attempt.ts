import { eventQueue, eventSubscription } from '@motriforge/db/schema/events';
import { webhookAttempt } from '@motriforge/db/schema/webhooks';
import { newId } from '@motriforge/shared/ids';
import { and, eq, inArray, sql } from 'drizzle-orm';
import { deliveryPatienceMillis } from '../commit.ts';
import type { Ctx } from '../context.ts';

/** How a try to hand an event to somebody's webhook ended. */
export interface Attempt {
  queueId: string;
  signingKeyId: string;
  responseCode: number | null;
  responseExcerpt?: string;
  errorMessage?: string;
  durationMs: number;
}

/**
 * Takes down a try. One that arrived closes the delivery; after one that did not, the next waits twice as long as the
 * last, until there have been as many more as the delivery may have.
 */
export async function recordAttempt(ctx: Ctx, { queueId, ...attempt }: Attempt): Promise<void> {
  const now = ctx.now();
  const success = attempt.responseCode !== null && attempt.responseCode >= 200 && attempt.responseCode < 300;
  const isOpen = and(eq(eventQueue.id, queueId), inArray(eventQueue.status, ['PENDING', 'PROCESSING']));
  const isLast = sql`${eventQueue.retryCount} >= ${eventQueue.maxRetries}`;
  const failed = {
    status: sql`case when ${isLast} then 'FAILED' else 'PENDING' end`,
    retryCount: sql`min(${eventQueue.retryCount} + 1, ${eventQueue.maxRetries})`,
    nextRetryAt: sql`case when not ${isLast} then ${now} + (${deliveryPatienceMillis} << ${eventQueue.retryCount}) end`,
    failureReason: attempt.errorMessage ?? `The webhook answered ${attempt.responseCode}.`,
  };
  const subscriptionId = sql`(select ${eventQueue.eventSubscriptionId} from ${eventQueue} where ${eventQueue.id} = ${queueId})`;
  await ctx.db.batch([
    ctx.db.insert(webhookAttempt).values({
      id: newId(),
      eventQueueId: queueId,
      attemptNumber: sql`(select count(*) + 1 from webhook_attempt where event_queue_id = ${queueId})`,
      success,
      ...attempt,
      attemptedAt: now,
    }),
    ctx.db
      .update(eventQueue)
      .set(success ? { status: 'COMPLETED', processedAt: now, nextRetryAt: null, failureReason: null } : failed)
      .where(isOpen),
    ctx.db
      .update(eventSubscription)
      .set({ consecutiveFailures: success ? 0 : sql`${eventSubscription.consecutiveFailures} + 1` })
      .where(eq(eventSubscription.id, subscriptionId)),
  ]);
}
