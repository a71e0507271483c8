import { eventQueue } from '@motriforge/db/schema/events';
import { desc } from 'drizzle-orm';
import type { Ctx } from '../context.ts';

/** The newest events in the outbox, whatever became of them. */
export function recentEvents(ctx: Ctx, limit = 50) {
  return ctx.db.select().from(eventQueue).orderBy(desc(eventQueue.id)).limit(limit);
}
