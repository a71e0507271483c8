import type { Distance, Load } from '@motriforge/shared/contracts/history';
import type { Interview } from '../interview.ts';
import { type Cells, distanceIn, distanceOf, loadOf, massUnitOf } from './cells.ts';

/** The units columns of loads are named after, as products write them. */
const massColumns = ['kg', '(kg)', '(kgs)', 'lbs', '(lbs)', '(lb)'];
const distanceColumns = ['km', '(km)', 'miles', '(miles)', '(mi)', '(meters)', '(m)', '(yards)'];

/** The load of a row: its unit stands in the name of the column, in a column of its own, or nowhere. Nought is none. */
export function loadIn(cells: Cells, asked: Interview): Load | null {
  for (const written of massColumns) {
    const entered = cells.number(`weight ${written}`);
    if (entered) return loadOf(entered, massUnitOf(bare(written)));
  }
  const entered = cells.number('weight');
  if (!entered) return null;
  const unit = cells.text('weight unit');
  return loadOf(entered, unit === null ? asked.massUnit(cells.line, String(entered)) : massUnitOf(unit));
}

export function distanceOfRow(cells: Cells, asked: Interview): Distance | null {
  for (const written of distanceColumns) {
    const entered = cells.number(`distance ${written}`);
    if (entered) return distanceIn(entered, bare(written));
  }
  const entered = cells.number('distance');
  if (!entered) return null;
  const unit = cells.text('distance unit');
  if (unit !== null) return distanceIn(entered, unit);
  return distanceOf(entered, asked.distanceUnit(cells.line, String(entered)));
}

const bare = (unit: string): string => unit.replaceAll(/[()]/g, '');

/** Products write help as a load above zero; the name of the exercise says that it is help. */
export const signed = (load: Load | null, exercise: string): Load | null =>
  load !== null && load.kg > 0 && /\bassisted\b/i.test(exercise)
    ? { ...load, kg: -load.kg, entered: -load.entered }
    : load;

/** Where nothing was counted products write nought repetitions; beside a load alone it is a lift that failed. */
export const repsOf = (reps: number | null, seconds: number | null, distance: Distance | null): number | null =>
  reps === 0 && (seconds !== null || distance !== null) ? null : reps;
