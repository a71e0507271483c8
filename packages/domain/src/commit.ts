import { insertRow } from '@motriforge/db/insert-row';
import { eventTypeId } from '@motriforge/db/lookups/events';
import { type AuditAction, auditLog, eventQueue, systemEvent } from '@motriforge/db/schema/events';
import type { EventData, EventType } from '@motriforge/shared/events';
import { newId } from '@motriforge/shared/ids';
import { type SQL, sql } from 'drizzle-orm';
import type { BatchItem, BatchResponse } from 'drizzle-orm/batch';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { AnnouncedEvent, Ctx } from './context.ts';

export type Statement = BatchItem<'sqlite'>;

export interface Audit {
  action: AuditAction;
  entity: string;
  id: string;
  before?: Record<string, unknown>;
  after?: Record<string, unknown>;
}

export type NewEvent = { [T in EventType]: { type: T; data: EventData<T> } }[EventType];

export interface Effect {
  audit?: Audit;
  event?: NewEvent;
}

/** How long an event may travel before the sweep sends it again. */
export const deliveryPatienceMillis = 60_000;

/**
 * Writes a change, its audit row and its event as one atomic batch, in one trip. Audit and event are written only if
 * the last statement of the change changed a row: a replay that finds nothing to do leaves no trace.
 */
export async function commit<T extends Readonly<[Statement, ...Statement[]]>>(
  ctx: Ctx,
  statements: T,
  effect: Effect,
): Promise<BatchResponse<T>> {
  const { trail, announced } = trailOf(ctx, effect, insertIfChanged);
  const results = await ctx.db.batch([...statements, ...trail] as unknown as T);
  const last = results[statements.length + trail.length - 1] as { rowsAffected: number } | undefined;
  if (announced && last?.rowsAffected === 1) ctx.publish(announced);
  return results;
}

type Insert = (table: SQLiteTable, row: Record<string, unknown>) => Statement;

/** The audit row, the event and its place in the outbox, as statements, and what to announce once they are written. */
export function trailOf(ctx: Ctx, effect: Effect, insert: Insert): { trail: Statement[]; announced?: AnnouncedEvent } {
  const trail: Statement[] = [];
  const occurredAt = ctx.now();
  const { userId = null, sessionId = null } = ctx.actor.kind === 'person' ? ctx.actor : {};
  if (effect.audit) {
    const { action, entity, id, before, after } = effect.audit;
    trail.push(
      insert(auditLog, {
        id: newId(),
        userId,
        // Says who it was when the address has changed.
        userEmail: userId && sql`(select email from user where id = ${userId})`,
        sessionId,
        entityType: entity,
        entityId: id,
        action,
        oldValues: before,
        newValues: after,
        changedFields: changedFields(before, after),
        ipAddress: ctx.caller.ipAddress,
        userAgent: ctx.caller.userAgent,
        occurredAt,
      }),
    );
  }
  if (!effect.event) return { trail };
  const { type, data } = effect.event;
  const eventId = newId();
  trail.push(
    insert(systemEvent, {
      id: eventId,
      eventTypeId: eventTypeId(type),
      eventType: type,
      userId,
      eventData: data,
      severity: 'INFO',
      traceId: ctx.requestId,
      ipAddress: ctx.caller.ipAddress,
      userAgent: ctx.caller.userAgent,
      occurredAt,
    }),
    insert(eventQueue, {
      id: newId(),
      eventId,
      topic: type,
      payload: data,
      status: 'PENDING',
      retryCount: 0,
      maxRetries: 3,
      nextRetryAt: occurredAt + deliveryPatienceMillis,
      createdAt: occurredAt,
    }),
  );
  return { trail, announced: { eventId, type } };
}

/** An insert, whatever happened before it. */
export const insertAlways: Insert = (table, row) => insertRow(table, row);

/** An insert that happens only where something holds. */
export const insertWhere = (table: SQLiteTable, row: Record<string, unknown>, condition: SQL): Statement =>
  insertRow(table, row, condition);

/** An insert that happens only if the statement before it changed a row. */
export const insertIfChanged: Insert = (table, row) => insertRow(table, row, changed);

const changed = sql`changes() > 0`;

function changedFields(before?: Record<string, unknown>, after?: Record<string, unknown>): string[] | undefined {
  if (!after) return undefined;
  return Object.keys(after).filter((key) => JSON.stringify(before?.[key]) !== JSON.stringify(after[key]));
}
