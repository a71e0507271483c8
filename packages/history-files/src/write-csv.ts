import { HistorySession } from '@motriforge/shared/contracts/history';
import { asText } from './csv/formulas.ts';
import { exerciseColumns, ownColumns, sessionColumns, setColumns, type Written } from './own-columns.ts';
import { valid } from './valid.ts';

/** Sessions as our own CSV, a row for each set, in pieces. Throws `Unreadable` where a session cannot be kept. */
export async function* writeHistoryCsv(
  sessions: AsyncIterable<HistorySession> | Iterable<HistorySession>,
): AsyncGenerator<string> {
  // Without the mark spreadsheets take UTF-8 for something else.
  yield `\ufeff${ownColumns.join(',')}\r\n`;
  for await (const session of sessions) yield rowsOf(valid(HistorySession, session)).map(lineOf).join('');
}

/** What holds nothing has a row all the same: a session without exercises, an exercise without sets. */
function rowsOf(session: HistorySession): Written[][] {
  const said = sessionColumns.map((column) => column.write(session));
  if (session.exercises.length === 0) return [said];
  return session.exercises.flatMap((exercise, at) => {
    const start = [...said, at + 1, ...exerciseColumns.map((column) => column.write(exercise))];
    if (exercise.sets.length === 0) return [start];
    return exercise.sets.map((set, place) => [...start, place + 1, ...setColumns.map((column) => column.write(set))]);
  });
}

function lineOf(row: readonly Written[]): string {
  const empty = Array.from({ length: ownColumns.length - row.length }, () => '');
  return `${[...row.map(cellOf), ...empty].join(',')}\r\n`;
}

/** Numbers stay numbers, below zero too: help by a band is a negative load. */
function cellOf(value: Written): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const text = asText(value);
  return text !== value || /[",;\r\n\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
