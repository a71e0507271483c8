import { type HistoryFile, type Reading, textOf } from '../file.ts';
import { Unreadable } from '../items.ts';
import { delimiterOf, isDelimiterLine } from './delimiter.ts';
import { Header } from './header.ts';
import { type CsvRecord, recordsOf } from './records.ts';

export interface CsvTable {
  header: Header;
  delimiter: string;
  records: AsyncIterator<CsvRecord>;
}

const LONGEST_HEADER = 65_536;

/** A table with the names of its columns read and its rows still to come. */
export async function openTable(file: HistoryFile, reading: Reading = {}): Promise<CsvTable> {
  const pieces = textOf(file, reading);
  const { head, first, isSeparated } = await beginningOf(pieces);
  const delimiter = delimiterOf(first);
  const records = recordsOf(resumed(head, pieces), delimiter);
  if (isSeparated) await records.next();
  const names = await records.next();
  if (names.done) throw new Unreadable('HEADER_MISSING');
  return { header: new Header(names.value.cells), delimiter, records };
}

/** Reads as far as the line that names the columns. */
async function beginningOf(pieces: AsyncIterator<string>) {
  let head = '';
  for (;;) {
    const { done, value } = await pieces.next();
    head += done ? '' : value;
    const lines = head.split(/\r\n|[\r\n]/);
    const isSeparated = isDelimiterLine(lines[0] ?? '');
    const at = isSeparated ? 1 : 0;
    if (done || head.length > LONGEST_HEADER || lines.length > at + 1)
      return { head, first: lines[at] ?? '', isSeparated };
  }
}

async function* resumed(head: string, pieces: AsyncIterable<string>): AsyncGenerator<string> {
  yield head;
  yield* pieces;
}
