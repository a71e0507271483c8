import type { Transaction } from '@libsql/client';
import { systemUserId } from '@motriforge/db/lookups/people';
import type { Place } from './ledger.ts';
import type { SystemName } from './seed.ts';
import type { Value } from './values.ts';

/** Kinds of rows are written in small letters. */
export const entityType = (table: string): string => table.toLowerCase().replaceAll('.', '_');

/** What rows became in imports before this one. */
export async function importedBefore(
  transaction: Transaction,
  system: SystemName,
  places: readonly Place[],
): Promise<(place: Place) => string | undefined> {
  if (places.length === 0) return () => undefined;
  const { rows } = await transaction.execute({
    sql: `select entity_type, source_key, entity_id from imported_row where user_id = ? and source = ?
      and (entity_type, source_key) in (select value ->> 0, value ->> 1 from json_each(?))`,
    args: [
      systemUserId,
      system.toUpperCase(),
      JSON.stringify(places.map(({ table, key }) => [entityType(table), key])),
    ],
  });
  const ids = new Map(rows.map((row) => [JSON.stringify([row[0], row[1]]), String(row[2])]));
  return ({ table, key }) => ids.get(JSON.stringify([entityType(table), key]));
}

/** Rows that are here and say the same as rows of a file. */
export async function sameRows(
  transaction: Transaction,
  table: string,
  wanted: readonly Record<string, unknown>[],
): Promise<(row: Record<string, unknown>) => string | undefined> {
  const columns = Object.keys(wanted[0] ?? {});
  if (columns.length === 0) return () => undefined;
  const { rows } = await transaction.execute({
    sql: `select id, ${columns.join(', ')} from "${table}" where (${columns.join(', ')})
      in (select ${columns.map((_, at) => `value ->> ${at}`).join(', ')} from json_each(?))`,
    args: [JSON.stringify(wanted.map((row) => columns.map((column) => row[column])))],
  });
  const ids = new Map(rows.map((row) => [JSON.stringify(Array.from(row).slice(1)), String(row[0])]));
  return (row) => ids.get(JSON.stringify(columns.map((column) => row[column])));
}

/** Which of these ids a table has. */
export async function takenIds(transaction: Transaction, table: string, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const { rows } = await transaction.execute({
    sql: `select id from "${table}" where id in (select value from json_each(?))`,
    args: [JSON.stringify(ids)],
  });
  return new Set(rows.map((row) => String(row[0])));
}

/** A column of rows by their ids. The table may be a question in brackets. */
export async function factsOf(
  transaction: Transaction,
  table: string,
  column: string,
  ids: readonly Value[],
): Promise<Map<string, Value>> {
  const { rows } = await transaction.execute({
    sql: `select id, "${column}" from ${table} where id in (select value from json_each(?))`,
    args: [JSON.stringify(ids)],
  });
  // Ids and what is asked for are text and numbers.
  return new Map(rows.map((row) => [String(row[0]), row[1] as Value]));
}
