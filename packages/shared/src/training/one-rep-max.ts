import { isAmount, isNumber } from './numbers.ts';
import type { Lifter, LoggedSet } from './sets.ts';

/** Above so many repetitions a set says more about endurance than about strength. */
export const mostTellingReps = 12;

/** The most one could lift once, by Epley; the load itself at one repetition. None for a load or repetitions that tell nothing. */
export function oneRepMax(loadKg: number, reps: number): number | null {
  if (!isAmount(loadKg) || !Number.isInteger(reps) || reps < 1 || reps > mostTellingReps) return null;
  return reps === 1 ? loadKg : loadKg * (1 + reps / 30);
}

/** The most one could lift once, going by a set: of the body with its load, where the body is lifted. */
export function oneRepMaxOf(set: Pick<LoggedSet, 'setType' | 'reps' | 'weightKg'>, lifter: Lifter): number | null {
  if (set.setType === 'WARM_UP' || set.setType === 'DROP' || set.reps === null) return null;
  const load = liftedKg(set.weightKg, lifter);
  return load === null ? null : oneRepMax(load, set.reps);
}

/** What is moved: the load, and the body where it is lifted; help takes off it. */
function liftedKg(weightKg: number | null, { isBodyweight, bodyWeightKg }: Lifter): number | null {
  if (!isBodyweight) return weightKg;
  if (!isAmount(bodyWeightKg) || !(weightKg === null || isNumber(weightKg))) return null;
  return bodyWeightKg + (weightKg ?? 0);
}
