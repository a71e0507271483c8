import type { SqlValue } from './protocol.ts';
import { encodeValue } from './values.ts';

interface Column {
  readonly name: string;
  readonly type: string | null;
}

/** Effects of a statement; zero and null where it has none. */
export interface Effects {
  readonly affectedRows: number;
  readonly lastInsertRowid: bigint | null;
}

export const NO_EFFECTS: Effects = { affectedRows: 0, lastInsertRowid: null };

/** Hrana answers are built as text: a result of many rows would otherwise be built twice. */
export function encodeResult(columns: readonly Column[], rows: string, effects: Effects): string {
  const { affectedRows, lastInsertRowid } = effects;
  const rowid = lastInsertRowid === null ? 'null' : `"${lastInsertRowid}"`;
  // The binding does not tell how many rows were read.
  return `{"cols":${encodeColumns(columns)},"rows":[${rows}],"affected_row_count":${affectedRows},"last_insert_rowid":${rowid},"replication_index":null,"rows_read":0,"rows_written":${affectedRows}}`;
}

export function encodeColumns(columns: readonly Column[]): string {
  let json = '[';
  for (const { name, type } of columns) {
    if (json !== '[') json += ',';
    json += `{"name":${JSON.stringify(name)},"decltype":${type === null ? 'null' : JSON.stringify(type)}}`;
  }
  return `${json}]`;
}

export function encodeRow(row: readonly SqlValue[]): string {
  let json = '[';
  for (let i = 0; i < row.length; i++) {
    if (i > 0) json += ',';
    json += encodeValue(row[i] as SqlValue);
  }
  return `${json}]`;
}
