import { getTableName } from 'drizzle-orm';
import { getTableConfig, type SQLiteColumn, type SQLiteTable } from 'drizzle-orm/sqlite-core';
import { tables } from './tables.ts';

/** A foreign key: what a row points at, and what becomes of it when that goes away. */
export interface Link {
  from: SQLiteTable;
  columns: readonly SQLiteColumn[];
  to: SQLiteTable;
  targets: readonly SQLiteColumn[];
  onDelete: string;
}

const linksByTable = new Map([...tables].map(([name, table]) => [name, readLinks(table)]));

/** Every foreign key there is. */
export const links: readonly Link[] = [...linksByTable.values()].flat();

/** The foreign keys of a table, in the order of its columns. */
export const linksOf = (table: SQLiteTable): readonly Link[] => linksByTable.get(getTableName(table)) ?? [];

export const place = (column: SQLiteColumn): string => `${getTableName(column.table)}.${column.name}`;

function readLinks(from: SQLiteTable): Link[] {
  const { columns, foreignKeys } = getTableConfig(from);
  const rank = new Map(columns.map(({ name }, at) => [name, at]));
  return foreignKeys
    .map((key): Link => {
      const { columns: its, foreignTable, foreignColumns } = key.reference();
      return { from, columns: its, to: foreignTable, targets: foreignColumns, onDelete: key.onDelete ?? 'no action' };
    })
    .sort((one, other) => first(one) - first(other));

  function first({ columns: its }: Link): number {
    return Math.min(...its.map(({ name }) => rank.get(name) ?? 0));
  }
}
