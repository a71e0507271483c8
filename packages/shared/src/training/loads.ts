import { isAmount, isNumber, tidyKg } from './numbers.ts';
import { type Plate, platesAbove, platesFor } from './plates.ts';

/**
 * The loads that can be made: a bar with one's own plates, or dumbbells, kettlebells and stacks in steps. For help,
 * which is a load below nothing, the steps lie below zero.
 */
export type Loads =
  | { kind: 'PLATES'; barKg: number; plates: readonly Plate[] }
  | { kind: 'STEPS'; minKg: number; maxKg: number; stepKg: number };

/** The heaviest load not above a target; none when even the lightest is. */
export function loadAtMost(targetKg: number, loads: Loads): number | null {
  if (!isNumber(targetKg)) return null;
  if (loads.kind === 'PLATES') return platesFor(targetKg, loads.barKg, loads.plates)?.totalKg ?? null;
  const { minKg, maxKg, stepKg } = loads;
  if (!isRange(loads) || targetKg < minKg - noise) return null;
  return targetKg >= maxKg ? maxKg : tidyKg(minKg + Math.floor((targetKg - minKg) / stepKg + noise) * stepKg);
}

/** The lightest load not below a target; none when even the heaviest is. */
export function loadAtLeast(targetKg: number, loads: Loads): number | null {
  if (!isNumber(targetKg)) return null;
  if (loads.kind === 'PLATES') return platesAbove(targetKg, loads.barKg, loads.plates)?.totalKg ?? null;
  const { minKg, maxKg, stepKg } = loads;
  if (!isRange(loads) || targetKg > maxKg + noise) return null;
  return Math.min(maxKg, tidyKg(minKg + Math.max(0, Math.ceil((targetKg - minKg) / stepKg - noise)) * stepKg));
}

/** The load closest to a target, the lighter of two that are equally close. None when there are none at all. */
export function nearestLoad(targetKg: number, loads: Loads): number | null {
  const below = loadAtMost(targetKg, loads);
  const above = loadAtLeast(targetKg, loads);
  if (below === null || above === null) return below ?? above;
  return above - targetKg < targetKg - below - noise ? above : below;
}

/** Far below anything that is marked, far above what arithmetic leaves behind. */
const noise = 1e-6;

const isRange = ({ minKg, maxKg, stepKg }: Extract<Loads, { kind: 'STEPS' }>): boolean =>
  isNumber(minKg) && isNumber(maxKg) && maxKg >= minKg && isAmount(stepKg);
