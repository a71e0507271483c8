import { bodyMeasurement, healthCheckin } from '@motriforge/db/schema/health';
import { importedRow } from '@motriforge/db/schema/imports';
import { exerciseLog, exerciseSetLog, workoutSession } from '@motriforge/db/schema/training';
import { insertNewRows } from '@motriforge/db/sync-lookups';
import type { PutRowsInput, PutRowsResult } from '@motriforge/shared/contracts/imports';
import { type SQL, sql } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { commit, type Statement } from '../commit.ts';
import type { UserCtx } from '../context.ts';
import { loadAround, noSuchImport } from './load-import.ts';
import { countRows, hasOpenBatch, lookForOpen } from './open-batch.ts';
import { readRows, type SortedRows, sortRows } from './sort-rows.ts';

/**
 * Takes the next rows of a file: what is here already is left as it is, what cannot be kept is refused by its line, and
 * the rest is written all at once. Sent again, nothing is written twice.
 */
export async function putRows(ctx: UserCtx, input: PutRowsInput): Promise<PutRowsResult> {
  const { batchId, from } = input;
  const read = readRows(input);
  const rowsOf = <Row>(list: readonly { row: Row }[]) => list.map(({ row }) => row);
  const around = await loadAround(ctx, batchId, rowsOf(read.sessions), rowsOf(read.checkIns));
  const sorted = sortRows(batchId, read, around);
  const { known, refused } = sorted;
  const created = sorted.sessions.length + sorted.checkIns.length + sorted.writtenBefore;
  const result = { created, known, refused };
  const count = countRows(ctx, batchId, from, result);
  const writes = statements(ctx, batchId, sorted);
  const results = await commit(ctx, [count, ...writes, lookForOpen(ctx, batchId)], {});
  if ((results.at(-1) as unknown[]).length === 0) throw noSuchImport();
  return result;
}

/** Of two requests with the same row, one writes the key; the other finds no place for what it brought. */
function statements(ctx: UserCtx, batchId: string, { sessions, checkIns }: SortedRows): Statement[] {
  const { userId } = ctx.actor;
  const stamp = { createdAt: ctx.now(), updatedAt: ctx.now() };
  const key = (entityType: string, entityId: string, { source, sourceKey }: { source: string; sourceKey: string }) => ({
    ...{ batchId, userId, source, entityType, sourceKey, entityId },
  });
  const keys = [
    ...sessions.map((one) => key('workout_session', one.rows.session.id, one)),
    ...checkIns.map((one) => key('health_checkin', one.rows.checkIn.id, one)),
  ];
  const insert = (table: SQLiteTable, rows: readonly Record<string, unknown>[], condition: SQL) =>
    rows.length === 0 ? [] : [ctx.db.run(insertNewRows(table, rows, condition))];
  const hasKey = (type: string) => sql`exists (select 1 from imported_row where entity_type = ${type}
    and entity_id = json_each.value ->> '$[0]' and user_id = ${userId})`;
  return [
    ...insert(importedRow, keys, hasOpenBatch(ctx, batchId)),
    ...insert(
      workoutSession,
      sessions.map(({ rows }) => ({ ...rows.session, userId, revision: 0, ...stamp })),
      hasKey('workout_session'),
    ),
    ...insert(
      exerciseLog,
      sessions.flatMap(({ rows }) => rows.exercises.map((one) => ({ ...one, revision: 0, ...stamp }))),
      sql`exists (select 1 from workout_session where id = json_each.value ->> '$[1]')`,
    ),
    ...insert(
      exerciseSetLog,
      sessions.flatMap(({ rows }) => rows.sets.map((one) => ({ ...one, revision: 0, ...stamp }))),
      sql`exists (select 1 from exercise_log where id = json_each.value ->> '$[1]')`,
    ),
    ...insert(
      healthCheckin,
      checkIns.map(({ rows }) => ({ ...rows.checkIn, userId, ...stamp })),
      hasKey('health_checkin'),
    ),
    ...insert(
      bodyMeasurement,
      checkIns.flatMap(({ rows }) => rows.measurements),
      sql`exists (select 1 from health_checkin where id = json_each.value ->> '$[1]')`,
    ),
  ];
}
