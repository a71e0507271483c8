import { getTableColumns, type SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Db } from './client.ts';
import { firstRows, type LookupRow, lookups } from './lookup-tables.ts';

/** Makes the lookup rows equal to those in code. One trip; a second one changes nothing. */
export async function syncLookups(db: Db): Promise<void> {
  const statements = [
    ...lookups.flatMap(({ table, rows: rowsOf, link }) => {
      const rows = rowsOf();
      return [...(link ? [removeOtherLinks(table, link, rows)] : []), upsertRows(table, rows)];
    }),
    ...firstRows.map(({ table, rows }) => insertRows(table, rows(), () => sql`nothing`)),
  ];
  const [first, ...rest] = statements.map((statement) => db.run(statement));
  if (first) await db.batch([first, ...rest]);
}

/** One statement that inserts rows or makes those already there equal, by whatever makes them the same. */
export function upsertRows(table: SQLiteTable, rows: readonly LookupRow[]): SQL {
  return insertRows(table, rows, (columns) => {
    // A row that was there before keeps its id and its birthday.
    const compared = columns.filter(({ name, defaultFn }) => name !== 'id' && !defaultFn).map(nameOf);
    if (compared.length === 0) return sql`nothing`;
    const stamped = columns.filter(({ onUpdateFn }) => onUpdateFn).map(nameOf);
    const set = [...compared, ...stamped].map((name) => sql`${name} = excluded.${name}`);
    const differs = compared.map((name) => sql`${table}.${name} is not excluded.${name}`);
    return sql`update set ${sql.join(set, sql`, `)} where ${sql.join(differs, sql` or `)}`;
  });
}

/** One statement that inserts rows for which something holds, as far as they are not there yet. */
export const insertNewRows = (table: SQLiteTable, rows: readonly LookupRow[], condition: SQL): SQL =>
  insertRows(table, rows, () => sql`nothing`, condition);

/** One statement for all rows. What they leave out and the schema makes up, such as when they were made, is made up. */
function insertRows(
  table: SQLiteTable,
  rows: readonly LookupRow[],
  onConflict: (columns: readonly SQLiteColumn[]) => SQL,
  condition: SQL = sql`true`,
): SQL {
  const given = columnsOf(table).filter(
    ([key, { defaultFn }]) => rows.length === 0 || defaultFn || rows.some((row) => row[key] !== undefined),
  );
  const columns = given.map(([, column]) => column);
  const values = rows.map((row) =>
    given.map(([key, column]) => {
      const value = row[key] ?? column.defaultFn?.();
      return value == null ? null : column.mapToDriverValue(value);
    }),
  );
  return sql`insert into ${table} (${sql.join(columns.map(nameOf), sql`, `)})
    select ${fields(columns.length)} from json_each(${JSON.stringify(values)}) where ${condition}
    on conflict do ${onConflict(columns)}`;
}

function removeOtherLinks(table: SQLiteTable, link: readonly string[], rows: readonly LookupRow[]): SQL {
  const [from, to] = link.map((end) => columnsOf(table).find(([key]) => key === end)?.[1]);
  const links = JSON.stringify(rows.map((row) => link.map((end) => row[end])));
  return sql`delete from ${table} where ${from} in (select ${fields(1)} from json_each(${links}))
    and (${from}, ${to}) not in (select ${fields(2)} from json_each(${links}))`;
}

const columnsOf = (table: SQLiteTable): [string, SQLiteColumn][] => Object.entries(getTableColumns(table));

const nameOf = ({ name }: SQLiteColumn): SQL => sql`${sql.identifier(name)}`;

/** The first fields of each list in a JSON list of lists. */
const fields = (count: number): SQL =>
  sql.raw(Array.from({ length: count }, (_, index) => `value ->> '$[${index}]'`).join(', '));
