import { eventQueue } from '@motriforge/db/schema/events';
import type { EventMessage } from '@motriforge/shared/events';
import { and, eq, ne } from 'drizzle-orm';
import type { Ctx } from '../context.ts';

/** Sets an event aside that a subscriber could not deal with however often it tried, with the reason, for staff. */
export async function bury(ctx: Ctx, message: EventMessage, reason: string): Promise<void> {
  await ctx.db
    .update(eventQueue)
    .set({ status: 'FAILED', failureReason: `${message.subscriber}: ${reason}`, nextRetryAt: null })
    .where(and(eq(eventQueue.eventId, message.eventId), ne(eventQueue.status, 'COMPLETED')));
}
