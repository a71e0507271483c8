import { type HistoryFile, type Reading, textOf } from '../file.ts';
import { Unreadable } from '../items.ts';
import { delimiterOf, isDelimiterLine } from './delimiter.ts';
import { Header } from './header.ts';
import { type CsvRecord, recordsOf } from './records.ts';

export interface CsvTable {
  header: Header;
  delimiter: string;
  /** The rows, as many at once as a piece of the file holds. */
  records: AsyncIterable<CsvRecord[]>;
}

const LONGEST_HEADER = 65_536;

/** A table with the names of its columns read and its rows still to come. */
export async function openTable(file: HistoryFile, reading: Reading = {}): Promise<CsvTable> {
  const pieces = textOf(file, reading);
  const { head, first, isSeparated } = await beginningOf(pieces);
  const delimiter = delimiterOf(first);
  const records = recordsOf(resumed(head, pieces), delimiter);
  const [names, ...rows] = (await firstOf(records, isSeparated ? 2 : 1)).slice(isSeparated ? 1 : 0);
  if (names === undefined) throw new Unreadable('HEADER_MISSING');
  return { header: new Header(names.cells), delimiter, records: resumed(rows, records) };
}

/** At least so many records, if there are. */
async function firstOf(records: AsyncIterator<CsvRecord[]>, count: number): Promise<CsvRecord[]> {
  const found: CsvRecord[] = [];
  for (let next = await records.next(); !next.done; next = await records.next()) {
    found.push(...next.value);
    if (found.length >= count) break;
  }
  return found;
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

async function* resumed<Piece>(head: Piece, pieces: AsyncIterable<Piece>): AsyncGenerator<Piece> {
  yield head;
  yield* pieces;
}
