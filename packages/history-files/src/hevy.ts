import { emptySet, type HistorySet } from '@motriforge/shared/contracts/history';
import { distanceOfRow, loadIn, repsOf, signed } from './csv/amounts.ts';
import type { Cells } from './csv/cells.ts';
import type { CsvProduct, LogRow } from './csv/product.ts';
import { dayOfRow, exerciseOfRow } from './csv/said.ts';
import type { Interview } from './interview.ts';
import { shown, Unreadable } from './items.ts';
import { instantOfMoment, type Moment } from './moments.ts';

const words: Readonly<Record<string, HistorySet['type']>> = {
  normal: 'WORKING',
  warmup: 'WARM_UP',
  'warm up': 'WARM_UP',
  dropset: 'DROP',
  'drop set': 'DROP',
  failure: 'FAILURE',
};

/** Hevy. Columns of loads and distances are named after the unit the account is set to. */
export const hevy: CsvProduct = {
  source: 'HEVY',
  isMine: (header) => header.has('title', 'start time', 'exercise title', 'set type'),
  read(cells, asked) {
    const moment = dayOfRow(cells, asked, 'start time');
    return {
      moment,
      title: cells.text('title'),
      sessionNotes: cells.text('description'),
      durationSeconds: secondsUntil(cells, asked, moment),
      exercise: exerciseOfRow(cells, 'exercise title'),
      superset: cells.text('superset id'),
      exerciseNotes: cells.text('exercise notes'),
      order: cells.count('set index'),
      part: { kind: 'SET', set: setOf(cells, asked) },
    } satisfies LogRow;
  },
};

function secondsUntil(cells: Cells, asked: Interview, start: Moment): number | null {
  const text = cells.text('end time');
  if (text === null) return null;
  const zone = asked.timeZone(cells.line, text);
  const [from, to] = [instantOfMoment(start, zone), instantOfMoment(asked.moment(text, cells.line), zone)];
  return from === null || to === null || to < from ? null : Math.round((to - from) / 1000);
}

function setOf(cells: Cells, asked: Interview): HistorySet {
  const word = cells.text('set type') ?? 'normal';
  const type = words[word.toLowerCase().replaceAll('_', ' ')];
  if (type === undefined) throw new Unreadable('NOT_A_WORD', { column: 'set type', text: shown(word) });
  const seconds = cells.seconds('duration seconds') || null;
  const distance = distanceOfRow(cells, asked);
  return {
    ...emptySet,
    type,
    reps: repsOf(cells.count('reps'), seconds, distance),
    load: signed(loadIn(cells, asked), cells.text('exercise title') ?? ''),
    seconds,
    distance,
    rpe: cells.number('rpe') || null,
  };
}
