import type { InStatement } from '@libsql/client';
import { getTableColumns, getTableName } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';

/** Rows on their way into a database. They are written table by table, in the order the tables were first named. */
export class Rows {
  readonly #byTable = new Map<SQLiteTable, Record<string, unknown>[]>();
  #count = 0;

  get count(): number {
    return this.#count;
  }

  add<T extends SQLiteTable>(table: T, row: T['$inferInsert']): void {
    const rows = this.#byTable.get(table);
    if (rows) rows.push(row);
    else this.#byTable.set(table, [row]);
    this.#count++;
  }

  /** One statement for each table, however many rows: the engine reads them from JSON faster than one by one. */
  statements(): InStatement[] {
    return [...this.#byTable].map(([table, rows]) => insert(table, rows));
  }
}

function insert(table: SQLiteTable, rows: readonly Record<string, unknown>[]): InStatement {
  const given = new Set<string>();
  for (const row of rows) for (const key in row) given.add(key);
  const columns = Object.entries(getTableColumns(table)).filter(([key]) => given.has(key));
  const values = rows.map((row) =>
    columns.map(([key, column]) => (row[key] == null ? null : column.mapToDriverValue(row[key]))),
  );
  const names = columns.map(([, { name }]) => `"${name}"`).join(', ');
  const fields = columns.map((_, index) => `fields ->> ${index}`).join(', ');
  return {
    // Each row is parsed once, not once for each of its columns.
    sql: `with given as materialized (select jsonb(value) as fields from json_each(?))
      insert into "${getTableName(table)}" (${names}) select ${fields} from given`,
    args: [JSON.stringify(values)],
  };
}
