import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import { Refusal } from '../refusal.ts';
import type { FileRow } from './file-row.ts';
import { readText } from './utf8.ts';

type Parsed = { record: string[]; raw: string };

/** The rows of a CSV file, each with the line it begins on; a cell may hold line breaks. */
export async function* readCsv(path: string): AsyncGenerator<FileRow | readonly string[]> {
  const parser = parse({ bom: true, info: true, raw: true, relax_column_count: true, skip_empty_lines: false });
  // What goes wrong on the way in destroys the parser, and is thrown where it is read.
  pipeline(readText(path), parser).catch(() => undefined);
  let names: readonly string[] | undefined;
  let line = 1;
  try {
    for await (const { record, raw } of parser as AsyncIterable<Parsed>) {
      const begins = line;
      // Its own count of lines is wrong where cells hold the line breaks of Windows.
      line += raw.replace(/\n$/, '').split('\n').length;
      if (record.length === 1 && record[0] === '') continue;
      if (names === undefined) {
        names = record.map((name) => name.trim());
        yield names;
        continue;
      }
      yield { place: begins, cells: cellsOf(names, record) };
    }
  } catch (error) {
    if (error instanceof CsvError)
      throw new Refusal(`From line ${line} on it is not CSV: a quote is missing or too many.`);
    throw error;
  }
}

/** An empty cell says nothing. */
function cellsOf(names: readonly string[], record: readonly string[]): Record<string, unknown> | Refusal {
  if (record.length !== names.length) {
    return new Refusal(`It has ${record.length} cells and the first line names ${names.length} columns.`);
  }
  return Object.fromEntries(names.map((name, at) => [name, record[at] === '' ? null : record[at]]));
}
