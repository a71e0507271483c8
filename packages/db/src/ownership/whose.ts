import { getTableName, type SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { user } from '../schema/identity.ts';
import { type Holding, holdingByName } from './holdings.ts';

/** Whether a row is the person's, as a condition on its table, which must go by its own name. */
export function whose(holding: Holding, userId: string): SQL {
  if (holding.table === user) return sql`${user.id} = ${userId}`;
  const ways = holding.ways.map(({ columns, to, targets }) => {
    const parent = holdingByName.get(getTableName(to));
    if (!parent) throw new Error(`${holding.name} belongs to ${getTableName(to)}, which is nobody’s.`);
    if (to === user) return sql`${named(columns)} = ${userId}`;
    return sql`${named(columns)} in (select ${list(targets)} from ${to} where ${whose(parent, userId)})`;
  });
  return sql`(${sql.join(ways, sql` or `)})`;
}

/** Columns with the name of their table before them: drizzle leaves it out of conditions on a single table. */
export const full = (column: SQLiteColumn): SQL =>
  sql`${sql.identifier(getTableName(column.table))}.${sql.identifier(column.name)}`;

export const list = (columns: readonly SQLiteColumn[]): SQL => sql.join(columns.map(full), sql`, `);

const named = (columns: readonly SQLiteColumn[]): SQL =>
  columns.length === 1 ? list(columns) : sql`(${list(columns)})`;
