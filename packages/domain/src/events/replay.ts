import { eventQueue } from '@motriforge/db/schema/events';
import { AppError } from '@motriforge/shared/errors';
import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { Ctx } from '../context.ts';

/** Puts a buried event back on its way: the next sweep sends it. */
export async function replay(ctx: Ctx, eventId: string): Promise<void> {
  const rows = await ctx.db
    .update(eventQueue)
    .set({ status: 'PENDING', retryCount: 0, nextRetryAt: ctx.now(), failureReason: null })
    .where(
      and(
        eq(eventQueue.eventId, eventId),
        isNull(eventQueue.eventSubscriptionId),
        inArray(eventQueue.status, ['FAILED', 'PROCESSING', 'PENDING']),
      ),
    )
    .returning({ id: eventQueue.id });
  if (rows.length === 0) throw new AppError('NOT_FOUND', 'There is no such event waiting.');
}
