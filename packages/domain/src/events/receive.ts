import { eventQueue, eventReceipt, systemEvent } from '@motriforge/db/schema/events';
import { type EventMessage, type EventType, events } from '@motriforge/shared/events';
import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import * as v from 'valibot';
import { insertAlways, type Statement, trailOf } from '../commit.ts';
import type { AnnouncedEvent, JobCtx } from '../context.ts';
import type { Subscriber } from '../reaction.ts';
import { subscribers } from '../subscribers.ts';

export type Receipt = 'done' | 'done-before' | 'unknown';

/**
 * Lets subscribers deal with events. The effect of each and its receipt are one batch: a message that comes twice, or
 * again after a crash, changes nothing. All of them share one batch while nothing goes wrong; when something does,
 * each is tried alone, so that what fails fails for itself. Answers in the order of the messages.
 */
export async function receiveAll(ctx: JobCtx, messages: readonly EventMessage[]): Promise<(Receipt | Error)[]> {
  const known = await readEvents(ctx, messages);
  const outcomes = await Promise.all(messages.map((message) => prepare(ctx, message, known.get(message.eventId))));
  const effects = outcomes.filter((outcome) => typeof outcome === 'object' && 'statements' in outcome);
  const isWritten = await writeTogether(ctx, effects);
  return Promise.all(
    outcomes.map((outcome) =>
      typeof outcome === 'object' && 'statements' in outcome
        ? isWritten
          ? 'done'
          : writeAlone(ctx, outcome)
        : outcome,
    ),
  );
}

/** One message; what goes wrong is thrown. */
export async function receive(ctx: JobCtx, message: EventMessage): Promise<Receipt> {
  const [outcome] = await receiveAll(ctx, [message]);
  if (outcome instanceof Error) throw outcome;
  return outcome ?? 'unknown';
}

interface KnownEvent {
  type: EventType;
  data: Record<string, unknown>;
  receivedBy: Set<string>;
}

/** What a message leads to, ready to be written. */
interface Written {
  message: EventMessage;
  statements: Statement[];
  announced?: AnnouncedEvent;
}

async function readEvents(ctx: JobCtx, messages: readonly EventMessage[]): Promise<Map<string, KnownEvent>> {
  const rows = await ctx.db
    .select({
      id: systemEvent.id,
      type: systemEvent.eventType,
      data: systemEvent.eventData,
      receivedBy: sql<string>`(select json_group_array(${eventReceipt.subscriber}) from ${eventReceipt}
        where ${eventReceipt.eventId} = ${systemEvent.id})`,
    })
    .from(systemEvent)
    .where(inArray(systemEvent.id, [...new Set(messages.map(({ eventId }) => eventId))]));
  return new Map(
    rows.map(({ id, type, data, receivedBy }) => [
      id,
      { type, data, receivedBy: new Set<string>(JSON.parse(receivedBy)) },
    ]),
  );
}

async function prepare(ctx: JobCtx, message: EventMessage, event?: KnownEvent): Promise<Receipt | Error | Written> {
  const subscriber = event && subscriberOf(event.type, message.subscriber);
  if (!subscriber) return 'unknown';
  if (event.receivedBy.has(message.subscriber)) return 'done-before';
  try {
    const reaction = await subscriber(ctx, v.parse(events[event.type], event.data));
    const { trail, announced } = trailOf(ctx, reaction, insertAlways);
    const { eventId } = message;
    const receipt = ctx.db.insert(eventReceipt).values({ ...message, receivedAt: ctx.now() });
    const statements = [receipt, ...reaction.statements, ...trail, closeWhenAllReceived(ctx, eventId, event.type)];
    return { message, statements, ...(announced ? { announced } : {}) };
  } catch (error) {
    return asError(error);
  }
}

async function writeTogether(ctx: JobCtx, effects: readonly Written[]): Promise<boolean> {
  if (effects.length < 2) return false;
  try {
    await write(ctx, effects);
    return true;
  } catch {
    return false;
  }
}

async function writeAlone(ctx: JobCtx, effect: Written): Promise<Receipt | Error> {
  try {
    await write(ctx, [effect]);
    return 'done';
  } catch (error) {
    return (await wasReceived(ctx, effect.message)) ? 'done-before' : asError(error);
  }
}

async function write(ctx: JobCtx, effects: readonly Written[]): Promise<void> {
  const [first, ...rest] = effects.flatMap(({ statements }) => statements);
  if (first) await ctx.db.batch([first, ...rest]);
  for (const { announced } of effects) if (announced) ctx.publish(announced);
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
        isNull(eventQueue.eventSubscriptionId),
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

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
