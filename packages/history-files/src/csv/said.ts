import type { Interview } from '../interview.ts';
import { Unreadable } from '../items.ts';
import type { Moment } from '../moments.ts';
import type { Cells } from './cells.ts';

export function dayOfRow(cells: Cells, asked: Interview, ...columns: readonly string[]): Moment {
  const text = cells.text(...columns);
  if (text === null) throw new Unreadable('NO_DAY');
  const moment = asked.moment(text, cells.line);
  // A clock that does not say how far from UTC it stood is one of some zone, and so is the day of any instant.
  if (moment.time !== null) asked.timeZone(cells.line, text);
  return moment;
}

export function exerciseOfRow(cells: Cells, ...columns: readonly string[]): string {
  const name = cells.text(...columns);
  if (name === null) throw new Unreadable('NO_EXERCISE');
  return name;
}
