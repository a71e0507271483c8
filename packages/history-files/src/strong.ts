import { emptySet, type HistorySet } from '@motriforge/shared/contracts/history';
import { distanceOfRow, loadIn, repsOf, signed } from './csv/amounts.ts';
import type { Cells } from './csv/cells.ts';
import type { CsvProduct, LogRow, RowPart } from './csv/product.ts';
import { dayOfRow, exerciseOfRow } from './csv/said.ts';
import type { Interview } from './interview.ts';
import { shown, Unreadable } from './items.ts';

const marks: Readonly<Record<string, HistorySet['type']>> = { w: 'WARM_UP', d: 'DROP', f: 'FAILURE' };

/**
 * Strong. Its files have a comma or a semicolon, the duration as “1h 5m” or in seconds, units in the names of columns,
 * in columns of their own or nowhere.
 */
export const strong: CsvProduct = {
  source: 'STRONG',
  isMine: (header) => header.has('date', 'workout name', 'exercise name', 'set order'),
  read(cells, asked) {
    const order = cells.text('set order') ?? '';
    const isSet = /^\d+$/.test(order) || order.toLowerCase() in marks;
    return {
      moment: dayOfRow(cells, asked, 'date'),
      title: cells.text('workout name'),
      sessionNotes: cells.text('workout notes'),
      durationSeconds: cells.seconds('duration (sec)', 'duration', 'workout duration'),
      exercise: exerciseOfRow(cells, 'exercise name'),
      superset: null,
      exerciseNotes: isSet ? null : cells.text('notes'),
      order: /^\d+$/.test(order) ? Number(order) : null,
      part: isSet ? { kind: 'SET', set: setOf(cells, asked, order) } : partOf(cells, order),
    } satisfies LogRow;
  },
};

function partOf(cells: Cells, order: string): RowPart {
  if (/^rest( timer)?$/i.test(order)) return { kind: 'REST', seconds: cells.seconds('seconds') ?? 0 };
  if (/^notes?$/i.test(order)) return { kind: 'NOTE' };
  throw new Unreadable('NOT_A_WORD', { column: 'set order', text: shown(order) });
}

function setOf(cells: Cells, asked: Interview, order: string): HistorySet {
  const seconds = cells.seconds('seconds') || null;
  const distance = distanceOfRow(cells, asked);
  return {
    ...emptySet,
    type: marks[order.toLowerCase()] ?? 'WORKING',
    reps: repsOf(cells.count('reps'), seconds, distance),
    load: signed(loadIn(cells, asked), cells.text('exercise name') ?? ''),
    seconds,
    distance,
    rpe: cells.number('rpe') || null,
    notes: cells.text('notes'),
  };
}
