import { housekeeping } from '@motriforge/db/ownership/exceptions';
import { type Holding, reasonFor } from '@motriforge/db/ownership/holdings';
import { place } from '@motriforge/db/ownership/links';
import { Id } from '@motriforge/shared/ids';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import * as v from 'valibot';
import { exportedColumns } from './own-columns.ts';

/** A row as it travels between the file and the database: documents are text. */
export type FileRow = Record<string, string | number | null>;

const documentChars = 200_000;
const textChars = 100_000;

/** The columns of a table that a file decides. */
export const importedColumns = (holding: Holding): readonly SQLiteColumn[] =>
  exportedColumns(holding).filter((column) => reasonFor(housekeeping, place(column)) === null);

/** A line of a table's file, by the types of its columns. What else a line says is not taken. */
export function rowSchema(holding: Holding): v.GenericSchema<unknown, FileRow> {
  const entries = Object.fromEntries(
    importedColumns(holding).map((column) => [
      column.name,
      column.notNull ? valueSchema(column) : v.nullable(valueSchema(column)),
    ]),
  );
  return v.object(entries, 'is missing or is no object.');
}

function valueSchema(column: SQLiteColumn): v.GenericSchema<unknown, string | number> {
  if (column.dataType === 'boolean') return v.picklist([0, 1], 'is neither 0 nor 1.');
  if (column.dataType === 'json') {
    return v.pipe(
      v.unknown(),
      v.transform((value) => JSON.stringify(value) ?? ''),
      v.maxLength(documentChars, 'is too long.'),
      v.minLength(2, 'is missing.'),
    );
  }
  if (column.dataType === 'number') {
    const number = v.pipe(v.number('is not a number.'), v.finite('is not a number.'));
    return column.columnType === 'SQLiteInteger' ? v.pipe(number, v.safeInteger('is not a whole number.')) : number;
  }
  if (column.name === 'id') return Id;
  if (column.enumValues?.length) return v.picklist(column.enumValues, 'is none of the words it may be.');
  const { length } = column as { length?: number };
  return v.pipe(v.string('is not text.'), v.maxLength(length ?? textChars, 'is too long.'));
}
