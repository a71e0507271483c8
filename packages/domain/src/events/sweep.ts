import { eventQueue, eventReceipt } from '@motriforge/db/schema/events';
import type { EventMessage } from '@motriforge/shared/events';
import { and, asc, inArray, isNull, lte, sql } from 'drizzle-orm';
import { deliveryPatienceMillis } from '../commit.ts';
import type { Ctx } from '../context.ts';
import { messagesFor } from '../subscribers.ts';

const sweepSize = 500;

// In the words of the partial index, which parameters would keep the planner from using.
const isOpen = sql`${eventQueue.status} in ('PENDING', 'PROCESSING')`;

/**
 * Finds events whose messages were lost or never sent and says what to send again. One trip; each sweep leaves an
 * event alone for twice as long as the one before, up to an hour.
 */
export async function sweep(ctx: Ctx): Promise<EventMessage[]> {
  const now = ctx.now();
  const due = ctx.db
    .select({ id: eventQueue.id })
    .from(eventQueue)
    // What goes to somebody's webhook has its own pace.
    .where(and(isOpen, lte(eventQueue.nextRetryAt, now), isNull(eventQueue.eventSubscriptionId)))
    .orderBy(asc(eventQueue.nextRetryAt))
    .limit(sweepSize);
  const rows = await ctx.db
    .update(eventQueue)
    .set({
      status: 'PROCESSING',
      retryCount: sql`${eventQueue.retryCount} + 1`,
      nextRetryAt: sql`${now} + min(3600000, ${deliveryPatienceMillis} << min(${eventQueue.retryCount}, 6))`,
    })
    .where(inArray(eventQueue.id, due))
    .returning({
      eventId: eventQueue.eventId,
      topic: eventQueue.topic,
      // Written out, because the columns of a returning clause come without their table.
      received: sql<string>`(select json_group_array(receipt.subscriber) from ${eventReceipt} as receipt
        where receipt.event_id = event_queue.event_id)`,
    });
  return rows.flatMap(({ eventId, topic, received }) => {
    const done = new Set<string>(JSON.parse(received));
    return messagesFor({ eventId, type: topic }).filter(({ subscriber }) => !done.has(subscriber));
  });
}
