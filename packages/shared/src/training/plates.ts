import { isAmount, isNumber, tidyKg } from './numbers.ts';
import { type Stack, stackPlates } from './plate-stacks.ts';

/** Plates of one weight a person has, in kilograms whatever they are marked in. A pair is two. */
export interface Plate {
  weightKg: number;
  count: number;
}

export interface LoadedBar<P extends Plate> {
  /** What goes on each end, heaviest first. */
  perSide: { plate: P; count: number }[];
  totalKg: number;
  /** What the target is above that, none within a few grams. */
  restKg: number;
}

/** More than anybody puts on a bar. What is asked beyond is left as the rest. */
const heaviestKg = 1000;
/** Pounds are no whole grams: whatever differs by less than this is the same load. */
export const sameKg = 0.01;

/** The fewest plates of one's own that come closest to a target without passing it. None when the bar alone does. */
export function platesFor<P extends Plate>(targetKg: number, barKg: number, plates: readonly P[]): LoadedBar<P> | null {
  return fit(targetKg, barKg, plates, 'AT_MOST');
}

/** The fewest plates that come closest to a target from above. None when there are not enough. */
export function platesAbove<P extends Plate>(
  targetKg: number,
  barKg: number,
  plates: readonly P[],
): LoadedBar<P> | null {
  return fit(targetKg, barKg, plates, 'AT_LEAST');
}

function fit<P extends Plate>(targetKg: number, barKg: number, plates: readonly P[], side: 'AT_MOST' | 'AT_LEAST') {
  if (!isNumber(targetKg) || !isNumber(barKg) || barKg < 0) return null;
  if (side === 'AT_MOST' && targetKg < barKg - sameKg) return null;
  if (side === 'AT_LEAST' && targetKg > heaviestKg) return null;
  const pairs = plates
    .filter(({ weightKg, count }) => isAmount(weightKg) && weightKg <= heaviestKg && count >= 2)
    .sort((one, other) => other.weightKg - one.weightKg);
  const gramsPerSide = Math.round((Math.min(targetKg, heaviestKg) - barKg) * 500);
  const stack = stackPlates(pairs.map(gramsAndPairs), gramsPerSide, side);
  return stack && loadedBar(stack, pairs, barKg, targetKg);
}

function loadedBar<P extends Plate>(stack: Stack, pairs: readonly P[], barKg: number, targetKg: number): LoadedBar<P> {
  const perSide = pairs.map((plate, at) => ({ plate, count: stack[at] ?? 0 })).filter(({ count }) => count > 0);
  const totalKg = tidyKg(perSide.reduce((total, { plate, count }) => total + 2 * count * plate.weightKg, barKg));
  const restKg = tidyKg(targetKg - totalKg);
  return { perSide, totalKg, restKg: restKg > sameKg ? restKg : 0 };
}

const gramsAndPairs = ({ weightKg, count }: Plate) => ({
  grams: Math.max(1, Math.round(weightKg * 1000)),
  pairs: Math.floor(count / 2),
});
