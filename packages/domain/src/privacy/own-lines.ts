import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { OwnRow } from './own-columns.ts';

/** A row as a line of JSON: what is a document inside is one here too. */
export function jsonLine(columns: readonly SQLiteColumn[], row: OwnRow): string {
  const said = columns.map((column) => [column.name, readable(column, row[column.name] ?? null)]);
  return `${JSON.stringify(Object.fromEntries(said))}\n`;
}

function readable({ dataType }: SQLiteColumn, value: string | number | null): unknown {
  return dataType === 'json' && typeof value === 'string' ? JSON.parse(value) : value;
}

export const csvHead = (columns: readonly SQLiteColumn[]): string =>
  `\u{feff}${columns.map(({ name }) => name).join(',')}\r\n`;

export const csvLine = (columns: readonly SQLiteColumn[], row: OwnRow): string =>
  `${columns.map(({ name }) => cell(row[name] ?? null)).join(',')}\r\n`;

/** Text that a spreadsheet would take for a formula gets an apostrophe; numbers stay numbers, below zero too. */
function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /["\r\n,;]/.test(safe) || safe !== value ? `"${safe.replaceAll('"', '""')}"` : safe;
}
