import type { Clause, Column, ForeignKey, Table } from './catalogue.ts';

export const columnOf = (table: Table, name: string): Column | undefined =>
  table.columns.find((column) => column.name === name);

export const isNumber = ({ type }: Column): boolean => /^(integer|real|numeric)/.test(type);

/** SQLite numbers such rows by itself. */
export const isRowid = ({ primaryKey }: Table, { name, type }: Column): boolean =>
  primaryKey.length === 1 && primaryKey[0] === name && type === 'integer';

/** Whether a value may be refused because another row has it. */
export const isShared = (table: Table, name: string): boolean =>
  table.uniqueKeys.some(({ reads }) => reads.includes(name));

export const pointsSomewhere = (table: Table, name: string): boolean =>
  table.foreignKeys.some(({ from }) => from.includes(name));

export const pointsAtItself = (table: Table, name: string): boolean =>
  table.foreignKeys.some((key) => key.table === table.name && key.from.includes(name));

/** Whether one key says all that another says, and more. */
export const saysMore = (one: ForeignKey, other: ForeignKey): boolean =>
  one.table === other.table &&
  one.from.length > other.from.length &&
  other.from.every((name) => one.from.includes(name));

/** The rules about one column alone. */
export const ownClauses = (table: Table, name: string): Clause[] =>
  table.checks.flatMap((check) => check.clauses).filter(({ columns }) => columns.length === 1 && columns[0] === name);
