import { emptySet } from '@motriforge/shared/contracts/history';
import { distanceOfRow, loadIn, repsOf, signed } from './csv/amounts.ts';
import type { CsvProduct, LogRow } from './csv/product.ts';
import { dayOfRow, exerciseOfRow } from './csv/said.ts';

/** FitNotes of both systems. It knows days and no sessions: what was done on a day is one. */
export const fitNotes: CsvProduct = {
  source: 'FITNOTES',
  isMine: (header) =>
    header.has('date', 'exercise', 'category', 'reps') &&
    header.find('comment', 'comments', 'notes', 'kind', 'time') !== undefined,
  read(cells, asked) {
    const exercise = exerciseOfRow(cells, 'exercise');
    const seconds = cells.seconds('time') || null;
    const distance = distanceOfRow(cells, asked);
    return {
      moment: dayOfRow(cells, asked, 'date'),
      title: null,
      sessionNotes: null,
      durationSeconds: null,
      exercise,
      superset: null,
      exerciseNotes: null,
      order: null,
      part: {
        kind: 'SET',
        set: {
          ...emptySet,
          reps: repsOf(cells.count('reps'), seconds, distance),
          load: signed(loadIn(cells, asked), exercise),
          seconds,
          distance,
          notes: cells.text('comment', 'comments', 'notes'),
        },
      },
    } satisfies LogRow;
  },
};
