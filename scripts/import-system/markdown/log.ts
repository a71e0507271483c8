import { entriesOf } from '@motriforge/history-files/markdown/entries';
import type { Entry } from '@motriforge/history-files/markdown/entry';
import type { LogForm } from '@motriforge/history-files/markdown/labels';
import { linesOf } from '@motriforge/history-files/markdown/lines';
import type { Day } from '@motriforge/shared/dates';
import type { FileRow } from '../read/file-row.ts';
import { readText } from '../read/utf8.ts';
import { Refusal } from '../refusal.ts';
import type { Account, Accounts } from './accounts.ts';

/** What makes an entry the one it is, besides its day. */
export interface Occasion {
  person: Account;
  /** Its place among the entries of its day, from one. */
  place: number;
  /** The line of the first of them. */
  earlier: number;
  withCoach(row: FileRow): Promise<FileRow>;
}

type RowsOf = (entry: Entry, occasion: Occasion) => FileRow[] | Promise<FileRow[]>;

/** A Markdown file the tracker's people keep, and the tables its entries are rows of. */
export interface MarkdownLog {
  file: string;
  form: LogForm;
  tables: Readonly<Record<string, RowsOf>>;
}

/** The rows of one table that a log holds. What is wrong with the whole file is thrown, with its first table. */
export async function* readLog(
  path: string,
  { form, tables }: MarkdownLog,
  table: string,
  accounts: Accounts,
): AsyncGenerator<FileRow> {
  const isFirst = Object.keys(tables)[0] === table;
  const before = new Map<Day, { place: number; earlier: number }>();
  let isEmpty = true;
  try {
    const person = await accounts.person();
    for await (const found of entriesOf(linesOf(readText(path)), form)) {
      isEmpty = false;
      if ('refusal' in found) {
        const { message, column } = found.refusal;
        if (isFirst) yield { place: found.line, cells: new Refusal(message, column) };
        continue;
      }
      const { place, earlier } = before.get(found.day) ?? { place: 0, earlier: found.line };
      before.set(found.day, { place: place + 1, earlier });
      const withCoach = (row: FileRow) => accounts.withCoach(row);
      yield* (await tables[table]?.(found, { person, place: place + 1, earlier, withCoach })) ?? [];
    }
    if (isEmpty) throw new Refusal('It has no entry. A heading with a date begins one, like ## 2026-01-05.');
  } catch (error) {
    if (isFirst || !(error instanceof Refusal)) throw error;
  }
}
