import { isAmount, isNumber } from './numbers.ts';

/**
 * Multiples of the energy a body at rest takes (MET), by kind of exercise and how hard it is: easy, moderate, hard,
 * very hard. From the Compendium of Physical Activities, rounded.
 */
const multiples = {
  weight_training: [2.5, 3.5, 4.5, 5.5],
  cardio: [3.5, 6, 8, 11],
  flexibility: [2, 2.3, 2.5, 3],
  yoga_pose: [2, 2.5, 3.3, 4],
} as const;

export interface Effort {
  exerciseType: keyof typeof multiples;
  seconds: number;
  /** From 1 to 10; moderate when nobody said. */
  intensity: number | null;
  bodyWeightKg: number | null;
}

/** Kilocalories an effort takes, roughly; none when nobody knows what the body weighs. */
export function estimatedCalories({ exerciseType, seconds, intensity, bodyWeightKg }: Effort): number | null {
  const level = levelOf(intensity ?? 5);
  if (level === null || !isAmount(bodyWeightKg) || !isNumber(seconds) || seconds < 0) return null;
  // A body at rest takes 3.5 ml of oxygen per kilogram and minute, and a litre of it gives 5 kcal.
  return (multiples[exerciseType][level] * 3.5 * bodyWeightKg * seconds) / 200 / 60;
}

function levelOf(intensity: number): 0 | 1 | 2 | 3 | null {
  if (!(intensity >= 1 && intensity <= 10)) return null;
  if (intensity <= 3) return 0;
  if (intensity <= 5) return 1;
  return intensity <= 7 ? 2 : 3;
}
