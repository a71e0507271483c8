import { getTableColumns, getTableName, type SQL, sql } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Db } from './client.ts';
import * as lookups from './lookups.ts';
import { difficultyLevel, metric, visibility } from './schema/enums.ts';
import { eventType } from './schema/events.ts';
import { muscleLevel, muscleZone, tissueType } from './schema/muscles.ts';

/** Every lookup table with the rows the code relies on, parents first. */
export const lookupTables: readonly (readonly [SQLiteTable, readonly Record<string, unknown>[]])[] = [
  [visibility, lookups.visibilityRows],
  [metric, lookups.metricRows],
  [difficultyLevel, lookups.difficultyRows],
  [muscleZone, lookups.zoneRows],
  [tissueType, lookups.tissueTypeRows],
  [muscleLevel, lookups.muscleLevelRows],
  [eventType, lookups.eventTypeRows],
];

/** Makes the lookup rows equal to those in code. One trip; safe to repeat. */
export async function syncLookups(db: Db): Promise<void> {
  const [first, ...rest] = lookupTables.map(([table, rows]) => db.run(upsertRows(table, rows)));
  if (first) await db.batch([first, ...rest]);
}

/** One statement that inserts rows or makes those already there equal, by primary key. */
export function upsertRows(table: SQLiteTable, rows: readonly Record<string, unknown>[]): SQL {
  const columns = Object.entries(getTableColumns(table)).filter(
    ([key]) => rows.length === 0 || rows.some((row) => row[key] !== undefined),
  );
  const names = columns.map(([, column]) => column.name);
  const values = rows.map((row) =>
    columns.map(([key, column]) => (row[key] == null ? null : column.mapToDriverValue(row[key]))),
  );
  const fields = columns.map((_, index) => sql.raw(`value ->> '$[${index}]'`));
  // A row that was there before keeps its id and its birthday.
  const changes = names
    .filter((name) => name !== 'id' && name !== 'created_at')
    .map((name) => sql.raw(`"${name}" = excluded."${name}"`));
  const onConflict = changes.length > 0 ? sql`update set ${sql.join(changes, sql`, `)}` : sql`nothing`;
  return sql`insert into ${sql.identifier(getTableName(table))} (${sql.raw(names.map((name) => `"${name}"`).join(', '))})
    select ${sql.join(fields, sql`, `)} from json_each(${JSON.stringify(values)}) where true
    on conflict do ${onConflict}`;
}
