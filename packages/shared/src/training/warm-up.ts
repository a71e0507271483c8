import { type Loads, nearestLoad } from './loads.ts';
import { isNumber } from './numbers.ts';

export interface WarmUpSet {
  weightKg: number;
  reps: number;
}

const ramp = [
  { share: 0.4, reps: 5 },
  { share: 0.6, reps: 3 },
  { share: 0.8, reps: 2 },
] as const;
const repsOfEmptyBar = 10;

/** Up to this a load is its own warm-up. */
const lightKg = 20;

/** A ramp up to a working load in loads that can be made: the empty bar, then shares of it. None for light loads. */
export function warmUp(workingKg: number, loads: Loads): WarmUpSet[] {
  if (!isNumber(workingKg) || workingKg <= lightKg) return [];
  const bar = loads.kind === 'PLATES' ? [{ share: loads.barKg / workingKg, reps: repsOfEmptyBar }] : [];
  const sets: WarmUpSet[] = [];
  for (const { share, reps } of [...bar, ...ramp]) {
    const weightKg = nearestLoad(workingKg * share, loads);
    const before = sets.at(-1)?.weightKg ?? 0;
    if (weightKg !== null && weightKg > before && weightKg < workingKg) sets.push({ weightKg, reps });
  }
  return sets;
}
