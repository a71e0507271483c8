import { getTableColumns, getTableName, is, SQL } from 'drizzle-orm';
import type { BatchItem } from 'drizzle-orm/batch';
import { SQLiteAsyncDialect, type SQLiteTable } from 'drizzle-orm/sqlite-core';

const dialect = new SQLiteAsyncDialect();

/**
 * An insert of one row, if a condition holds, as a statement of a batch. Every write brings several of them, so their
 * text is put together here: drizzle would take longer over it than all else takes that a write does.
 */
export function insertRow(table: SQLiteTable, row: Record<string, unknown>, condition?: SQL): BatchItem<'sqlite'> {
  const names: string[] = [];
  const values: string[] = [];
  const params: unknown[] = [];
  const built = (part: SQL): string => {
    const query = dialect.sqlToQuery(part);
    params.push(...query.params);
    return query.sql;
  };
  for (const [key, column] of Object.entries(getTableColumns(table))) {
    const value = row[key];
    if (value == null) continue;
    names.push(`"${column.name}"`);
    if (is(value, SQL)) {
      values.push(built(value));
    } else {
      values.push('?');
      params.push(column.mapToDriverValue(value));
    }
  }
  const insert = `insert into "${getTableName(table)}" (${names.join(', ')}) select ${values.join(', ')}`;
  return statement(condition ? `${insert} where ${built(condition)}` : insert, params);
}

/** A text and its values as drizzle's `batch` takes them. It asks nothing else of what it is given. */
function statement(sql: string, params: unknown[]): BatchItem<'sqlite'> {
  const query = { getQuery: () => ({ sql, params }), mapResult: (result: unknown) => result };
  return { _prepare: () => query } as unknown as BatchItem<'sqlite'>;
}
