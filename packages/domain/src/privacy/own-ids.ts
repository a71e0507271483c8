import { createHash } from 'node:crypto';
import { linksOf } from '@motriforge/db/ownership/links';
import { getTableName } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';

/**
 * The id a row gets in the account it is brought into: always the same for the same row and account, in the order of
 * the old ones, and nobody else's.
 */
export function idIn(userId: string, id: string): string {
  const hash = createHash('sha256').update(`${userId} ${id}`).digest('hex');
  return `${id.slice(0, 13)}-7${hash.slice(0, 3)}-8${hash.slice(3, 6)}-${hash.slice(6, 18)}`;
}

/** The table whose ids a column holds: what it points at, and what that points at, to the end. */
export function kindOfId(column: SQLiteColumn): string | undefined {
  for (const { columns, to, targets } of linksOf(column.table)) {
    const target = targets[columns.indexOf(column)];
    if (target && to !== column.table && isId(target)) return kindOfId(target) ?? getTableName(to);
  }
  return column.name === 'id' ? getTableName(column.table) : undefined;
}

const isId = ({ name }: SQLiteColumn): boolean => /(^|_)id$/.test(name);
