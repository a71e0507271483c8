import { newId } from '@motriforge/shared/ids';
import { type AnyColumn, type SQL, sql } from 'drizzle-orm';
import {
  type CheckBuilder,
  check,
  customType,
  integer,
  type SQLiteColumnBuilderBase,
  type SQLiteTableExtraConfigValue,
  type SQLiteTableFn,
  sqliteTable,
  text,
} from 'drizzle-orm/sqlite-core';

/**
 * A table of which every column holds what its type says: flags are 0 or 1, words are from their list, days exist, JSON
 * can be read and text is not longer than announced. What else must never be false stands in the table itself.
 */
export const table = ((
  name: string,
  columns: Record<string, SQLiteColumnBuilderBase>,
  extra?: (self: Record<string, AnyColumn>) => SQLiteTableExtraConfigValue[],
) =>
  sqliteTable(name, columns, (self) => [
    ...Object.values<AnyColumn>(self).flatMap((column) => ownCheck(name, column) ?? []),
    ...numbers(name, Object.values<AnyColumn>(self)),
    ...(extra?.(self) ?? []),
  ])) as SQLiteTableFn;

function ownCheck(table: string, column: AnyColumn): CheckBuilder | undefined {
  const rule = ruleOf(column);
  return rule && check(`${table}_${column.name}_ck`, rule);
}

/** SQLite keeps a word in a column of numbers if nobody objects. */
function numbers(table: string, columns: readonly AnyColumn[]): CheckBuilder[] {
  const kinds = columns.filter(({ dataType, primary }) => dataType === 'number' && !primary);
  if (kinds.length === 0) return [];
  const rules = kinds.map((column) => sql`typeof(${column}) in (${words(['null', ...kindsOf(column)])})`);
  return [check(`${table}_numbers_ck`, sql.join(rules, sql` and `))];
}

const kindsOf = (column: AnyColumn) => (column.columnType === 'SQLiteInteger' ? ['integer'] : ['integer', 'real']);

function ruleOf(column: AnyColumn): SQL | undefined {
  if (column.dataType === 'boolean') return sql`${column} in (0, 1)`;
  if (column.dataType === 'json') return isJson(column);
  if (column.enumValues?.length) return sql`${column} in (${words(column.enumValues)})`;
  if (column.columnType === 'SQLiteCustomColumn') return sql`${column} is date(${column})`;
  const { length } = column as { length?: number };
  return length === undefined ? undefined : sql`length(${column}) <= ${sql.raw(String(length))}`;
}

/** SQLite before 3.45 takes nothing for broken JSON. */
const isJson = (column: AnyColumn): SQL =>
  column.notNull ? sql`json_valid(${column})` : sql`${column} is null or json_valid(${column})`;

const words = (list: readonly string[]): SQL =>
  sql.raw(list.map((word) => `'${word.replaceAll("'", "''")}'`).join(', '));

/** A UUIDv7, made by whoever makes the row. */
export const id = () => text('id').primaryKey().$defaultFn(newId);

/** A moment: milliseconds since 1970, UTC. */
export const instant = (name: string) => integer(name);

/** A calendar day in its owner's time zone: YYYY-MM-DD. */
export const day = customType<{ data: string }>({ dataType: () => 'text' });

/** A time of day in its owner's time zone: HH:MM. */
export const timeOfDay = (name: string) => text(name, { length: 5 });

/** Yes or no, kept as 1 or 0. */
export const flag = (name: string) => integer(name, { mode: 'boolean' });

/** Text that holds JSON of a known shape; parsed by a schema before it is stored. */
export const json = <T>(name: string) => text(name, { mode: 'json' }).$type<T>();

/** Money in the smallest unit of its currency. */
export const minorUnits = (name: string) => integer(name);

export const createdAt = () => instant('created_at').notNull().$defaultFn(Date.now);

export const updatedAt = () => instant('updated_at').notNull().$defaultFn(Date.now).$onUpdateFn(Date.now);
