import { eventQueue, eventReceipt } from '@motriforge/db/schema/events';
import type { EventMessage } from '@motriforge/shared/events';
import { and, eq, isNull, ne, notExists, sql } from 'drizzle-orm';
import type { Ctx } from '../context.ts';

/** Sets an event aside that a subscriber could not deal with however often it tried, with the reason, for staff. */
export async function bury(ctx: Ctx, message: EventMessage, reason: string): Promise<void> {
  const receipt = ctx.db
    .select({ one: sql`1` })
    .from(eventReceipt)
    .where(and(eq(eventReceipt.eventId, message.eventId), eq(eventReceipt.subscriber, message.subscriber)));
  await ctx.db
    .update(eventQueue)
    .set({ status: 'FAILED', failureReason: `${message.subscriber}: ${reason}`, nextRetryAt: null })
    .where(
      and(
        eq(eventQueue.eventId, message.eventId),
        isNull(eventQueue.eventSubscriptionId),
        ne(eventQueue.status, 'COMPLETED'),
        notExists(receipt),
      ),
    );
}
