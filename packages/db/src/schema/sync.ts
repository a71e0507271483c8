import type { Clock } from '@motriforge/shared/log/clock';
import { loggedThings } from '@motriforge/shared/log/words';
import { sql } from 'drizzle-orm';
import { type AnySQLiteColumn, check, index, integer, primaryKey, text } from 'drizzle-orm/sqlite-core';
import { createdAt, id, instant, json, table, updatedAt } from './columns.ts';
import { user } from './identity.ts';
import { atLeast, filled, isHash } from './rules.ts';

/**
 * When each field of a row was last changed; the later of two changes of a field wins. What must change together is one
 * field: a load or a distance with the value and unit it was typed in.
 */
export type FieldClocks = Record<string, Clock>;

/** What every row that several devices write carries. */
export const merged = () => ({
  fieldClocks: json<FieldClocks>('field_clocks').notNull().default({}),
  /** The number, in its owner's log, of the newest change of the row. */
  revision: integer('revision').notNull().default(0),
});

/** One browser or app on which a person logs, and how much of their log it has seen. */
export const syncDevice = table(
  'sync_device',
  {
    id: id(),
    userId: userId(),
    name: text('name', { length: 100 }),
    lastClock: text('last_clock', { length: 100 }).$type<Clock>(),
    /** Everything up to this change of the log has reached the device. */
    seenRevision: integer('seen_revision').notNull().default(0),
    createdAt: createdAt(),
    lastSeenAt: instant('last_seen_at').notNull().$defaultFn(Date.now),
  },
  (t) => [
    index('sync_device_user_idx').on(t.userId, t.seenRevision),
    atLeast('sync_device_seen_revision_range_ck', t.seenRevision, 0),
    isClock('sync_device_last_clock_form_ck', t.lastClock),
  ],
);

/** The number of the newest change of a person's log. */
export const logRevision = table(
  'log_revision',
  {
    userId: text('user_id')
      .primaryKey()
      .references(() => user.id, { onDelete: 'cascade' }),
    revision: integer('revision').notNull().default(0),
    updatedAt: updatedAt(),
  },
  (t) => [atLeast('log_revision_range_ck', t.revision, 0)],
);

/** Something deleted from a person's log. No device can bring it back; it goes when every device has seen it. */
export const logTombstone = table(
  'log_tombstone',
  {
    entityType: text('entity_type', { enum: loggedThings }).notNull(),
    entityId: text('entity_id').notNull(),
    userId: userId(),
    deviceId: deviceId(),
    clock: text('clock', { length: 100 }).$type<Clock>().notNull(),
    revision: integer('revision').notNull(),
    deletedAt: instant('deleted_at').notNull().$defaultFn(Date.now),
  },
  (t) => [
    primaryKey({ columns: [t.entityType, t.entityId] }),
    index('log_tombstone_user_idx').on(t.userId, t.revision),
    index('log_tombstone_device_idx').on(t.deviceId),
    atLeast('log_tombstone_revision_range_ck', t.revision, 0),
    isClock('log_tombstone_clock_form_ck', t.clock),
  ],
);

/** The answer to a change a client asked for, kept under the id the client gave it: asked again, it is answered again. */
export const mutationReceipt = table(
  'mutation_receipt',
  {
    id: id(),
    userId: userId(),
    deviceId: deviceId(),
    /** The procedure that was called. */
    procedure: text('procedure', { length: 100 }).notNull(),
    /** The SHA-256 hash of the input, so that one id never stands for two changes. */
    inputHash: text('input_hash').notNull(),
    outcome: text('outcome', { enum: ['APPLIED', 'REFUSED'] }).notNull(),
    /** The code of the error that refused it. */
    refusal: text('refusal', { length: 50 }),
    /** The person has seen the refusal and dealt with it. */
    settledAt: instant('settled_at'),
    revision: integer('revision'),
    createdAt: createdAt(),
  },
  (t) => [
    index('mutation_receipt_user_idx').on(t.userId, t.createdAt),
    index('mutation_receipt_refused_idx')
      .on(t.userId, t.createdAt)
      .where(sql`${t.outcome} = 'REFUSED' and ${t.settledAt} is null`),
    index('mutation_receipt_device_idx').on(t.deviceId),
    index('mutation_receipt_created_idx').on(t.createdAt),
    filled('mutation_receipt_procedure_filled_ck', t.procedure),
    isHash('mutation_receipt_input_hash_ck', t.inputHash),
    check('mutation_receipt_refusal_agrees_ck', sql`(${t.outcome} = 'REFUSED') = (${t.refusal} is not null)`),
    check('mutation_receipt_settled_ck', sql`${t.settledAt} is null or ${t.outcome} = 'REFUSED'`),
    atLeast('mutation_receipt_revision_range_ck', t.revision, 0),
  ],
);

function isClock(name: string, column: AnySQLiteColumn) {
  const digits = (count: number) => '[0-9]'.repeat(count);
  return check(name, sql`${column} glob ${sql.raw(`'${digits(15)}-${digits(5)}-?*'`)}`);
}

function userId() {
  return text('user_id')
    .notNull()
    .references(() => user.id, { onDelete: 'cascade' });
}

function deviceId() {
  return text('device_id').references(() => syncDevice.id, { onDelete: 'set null' });
}
