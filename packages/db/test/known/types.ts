import type { Row, Value } from '../catalogue.ts';

/** What a known value may ask for: rows that must be there before it. */
export interface Rows {
  insert(table: string, given?: Row): Row;
}

/** Tables with what a legal row of each needs beyond what can be read off the table, column by column. */
export type KnownValues = Record<string, Record<string, Value | ((rows: Rows, row: Row) => Value)>>;
