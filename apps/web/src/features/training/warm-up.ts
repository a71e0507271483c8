import { type GymUnit, markedKg } from '@motriforge/shared/contracts/gyms';
import type { SetFields } from '@motriforge/shared/contracts/training';
import { barOf, type MarkedPlate, platesOf } from '@motriforge/shared/training/gym-loads';
import type { Loads } from '@motriforge/shared/training/loads';
import { warmUp } from '@motriforge/shared/training/warm-up';
import { toCanonical } from '@motriforge/shared/units';
import { preference } from '../../lib/preferences.ts';
import { gymHere } from '../gyms/gyms.ts';
import { entryOf } from './library.ts';
import type { LoggedExercise, LoggedSet } from './rows.ts';

const marked = {
  kg: { bar: 20, plates: [25, 20, 15, 10, 5, 2.5, 1.25], step: 2.5 },
  lb: { bar: 45, plates: [45, 35, 25, 10, 5, 2.5], step: 5 },
} as const;

/** What most gyms have, in the person's unit: four pairs of each plate. */
function usualPlates() {
  const unit = preference('massUnit');
  const kg = (value: number) => toCanonical(value, unit);
  const { bar, plates } = marked[unit];
  return {
    barKg: kg(bar),
    plates: plates.map((value) => ({ value, unit: markedIn(), weightKg: kg(value), count: 8 })),
  };
}

const markedIn = (): GymUnit => (preference('massUnit') === 'lb' ? 'LBS' : 'KG');

/** A bar and the plates where one trains now; the usual ones, as far as nobody said what is there. */
export function platesHere(barId: string | null = null): { barKg: number; plates: readonly MarkedPlate[] } {
  const gym = gymHere();
  const bar = gym?.bars.find(({ id }) => id === barId) ?? (gym && barOf(gym));
  const usual = usualPlates();
  return {
    barKg: bar ? markedKg(bar.weight) : usual.barKg,
    plates: gym && gym.plates.length > 0 ? platesOf(gym) : usual.plates,
  };
}

function loadsFor(exercise: LoggedExercise): Loads {
  const unit = preference('massUnit');
  const stepKg = toCanonical(marked[unit].step, unit);
  if (entryOf(exercise.fields.what.exerciseId)?.equipment.includes('barbell')) {
    return { kind: 'PLATES', ...platesHere() };
  }
  return { kind: 'STEPS', minKg: stepKg, maxKg: stepKg * 200, stepKg };
}

/** The sets that lead up to the working load, which is what stands there, or was last time. None if some are there. */
export function rampFor(exercise: LoggedExercise, last: readonly LoggedSet[]): Partial<SetFields>[] {
  if (exercise.sets.some(({ fields }) => fields.type === 'WARM_UP')) return [];
  const working = [...exercise.sets, ...last].filter(({ fields }) => fields.type !== 'WARM_UP');
  const kg = working.map(({ fields }) => fields.load?.kg ?? fields.target?.kg ?? 0).find((load) => load > 0);
  if (kg === undefined) return [];
  return warmUp(kg, loadsFor(exercise)).map(({ weightKg, reps }) => ({ target: { kg: weightKg, reps } }));
}
