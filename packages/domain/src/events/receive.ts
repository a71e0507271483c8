import { eventQueue, eventReceipt, systemEvent } from '@motriforge/db/schema/events';
import { type EventMessage, type EventType, events } from '@motriforge/shared/events';
import { and, eq, sql } from 'drizzle-orm';
import * as v from 'valibot';
import { insertAlways, type Statement, trailOf } from '../commit.ts';
import type { JobCtx } from '../context.ts';
import type { Subscriber } from '../reaction.ts';
import { subscribers } from '../subscribers.ts';

export type Receipt = 'done' | 'done-before' | 'unknown';

/**
 * Lets one subscriber deal with one event. Its effect and its receipt are one batch: a message that comes twice, or
 * again after a crash, changes nothing.
 */
export async function receive(ctx: JobCtx, message: EventMessage): Promise<Receipt> {
  const [event] = await ctx.db
    .select({ type: systemEvent.eventType, data: systemEvent.eventData, receivedAt: eventReceipt.receivedAt })
    .from(systemEvent)
    .leftJoin(
      eventReceipt,
      and(eq(eventReceipt.eventId, systemEvent.id), eq(eventReceipt.subscriber, message.subscriber)),
    )
    .where(eq(systemEvent.id, message.eventId));
  if (!event) return 'unknown';
  if (event.receivedAt !== null) return 'done-before';
  const subscriber = subscriberOf(event.type, message.subscriber);
  if (!subscriber) return 'unknown';

  const reaction = await subscriber(ctx, v.parse(events[event.type], event.data));
  const { trail, announced } = trailOf(ctx, reaction, insertAlways);
  try {
    await ctx.db.batch([
      ctx.db
        .insert(eventReceipt)
        .values({ eventId: message.eventId, subscriber: message.subscriber, receivedAt: ctx.now() }),
      ...reaction.statements,
      ...trail,
      closeWhenAllReceived(ctx, message.eventId, event.type),
    ]);
  } catch (error) {
    if (await wasReceived(ctx, message)) return 'done-before';
    throw error;
  }
  if (announced) ctx.publish(announced);
  return 'done';
}

function subscriberOf(type: EventType, name: string): Subscriber<EventType> | undefined {
  // The event was written with data of its own type, so the subscriber listed for that type takes them.
  const listed = subscribers[type] as Readonly<Record<string, Subscriber<EventType>>> | undefined;
  return listed && Object.hasOwn(listed, name) ? listed[name] : undefined;
}

function closeWhenAllReceived(ctx: JobCtx, eventId: string, type: EventType): Statement {
  const expected = Object.keys(subscribers[type]).length;
  return ctx.db
    .update(eventQueue)
    .set({ status: 'COMPLETED', processedAt: ctx.now(), failureReason: null })
    .where(
      and(
        eq(eventQueue.eventId, eventId),
        sql`(select count(*) from ${eventReceipt} where ${eventReceipt.eventId} = ${eventId}) >= ${expected}`,
      ),
    );
}

async function wasReceived(ctx: JobCtx, message: EventMessage): Promise<boolean> {
  const rows = await ctx.db
    .select({ at: eventReceipt.receivedAt })
    .from(eventReceipt)
    .where(and(eq(eventReceipt.eventId, message.eventId), eq(eventReceipt.subscriber, message.subscriber)));
  return rows.length > 0;
}
