import { withheldColumns } from '@motriforge/db/ownership/exceptions';
import { type Holding, holdings, reasonFor } from '@motriforge/db/ownership/holdings';
import { linksOf, place } from '@motriforge/db/ownership/links';
import { full, whose } from '@motriforge/db/ownership/whose';
import { user } from '@motriforge/db/schema/identity';
import { type SQL, sql } from 'drizzle-orm';
import { getTableConfig, type SQLiteColumn } from 'drizzle-orm/sqlite-core';

/** The tables of a person's file, parents first. */
export const exported: readonly Holding[] = holdings.filter(({ isExported }) => isExported);

/** The columns of a table that are in a person's file: no secrets, no bytes. */
export const exportedColumns = ({ table }: Holding): readonly SQLiteColumn[] =>
  getTableConfig(table).columns.filter(
    (column) => reasonFor(withheldColumns, place(column)) === null && column.getSQLType() !== 'blob',
  );

export function keyOf({ table }: Holding): readonly SQLiteColumn[] {
  const { columns, primaryKeys } = getTableConfig(table);
  const single = columns.filter(({ primary }) => primary);
  return single.length > 0 ? single : (primaryKeys[0]?.columns ?? []);
}

export type OwnRow = Record<string, string | number | null>;

export const keyName = (at: number): string => `key ${at}`;

/** The next rows of a person in a table, in the order of its key. Where somebody else stands, there is nothing. */
export function ownPage(holding: Holding, userId: string, after: OwnRow | undefined, limit: number): SQL {
  const people = new Set(linksOf(holding.table).flatMap(({ to, columns }) => (to === user ? columns : [])));
  const key = keyOf(holding);
  const fields = [
    ...exportedColumns(holding).map((column) => {
      const value = people.has(column)
        ? sql`case when ${full(column)} = ${userId} then ${full(column)} end`
        : full(column);
      return sql`${value} as ${sql.identifier(column.name)}`;
    }),
    ...key.map((column, at) => sql`${full(column)} as ${sql.identifier(keyName(at))}`),
  ];
  // The plus keeps the database from walking through everybody's rows in the order of the key.
  const order = sql.join(
    key.map((column) => sql`+${full(column)}`),
    sql`, `,
  );
  const place = key.map((_, at) => sql`${after?.[keyName(at)] ?? null}`);
  const rest = after ? sql` and (${order}) > (${sql.join(place, sql`, `)})` : sql``;
  return sql`select ${sql.join(fields, sql`, `)} from ${holding.table} where ${whose(holding, userId)}${rest}
    order by ${order} limit ${limit}`;
}
