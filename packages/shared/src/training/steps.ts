import { type Loads, loadAtLeast, loadAtMost, nearestLoad } from './loads.ts';
import { tidyKg } from './numbers.ts';
import { sameKg } from './plates.ts';

/** What a load is rounded to when nobody knows what can be made. */
const usualStepKg = 2.5;

/** A step more, as near as it can be made but more in any case; none when there is nothing heavier. */
export function heavier(fromKg: number, stepKg: number, loads: Loads | null): number | null {
  if (loads === null) return tidyKg(fromKg + stepKg);
  const near = nearestLoad(fromKg + stepKg, loads);
  if (near !== null && near > fromKg + sameKg) return near;
  // The next one up is at least twice what is called the same.
  return loadAtLeast(fromKg + 2 * sameKg, loads);
}

/** So many percent less, as near as it can be made and never more; more help where the load is help. */
export function lighter(fromKg: number, percent: number, loads: Loads | null, stepKg = usualStepKg): number {
  if (percent === 0) return fromKg;
  const wantedKg = fromKg - (Math.abs(fromKg) * percent) / 100;
  const made = loads ?? anyLoads(fromKg, stepKg);
  const near = nearestLoad(wantedKg, made);
  const below = near !== null && near < fromKg - sameKg ? near : loadAtMost(wantedKg, made);
  return below === null ? fromKg : Math.min(below, fromKg);
}

/** All loads in steps, none below the bare hand unless it is help already. */
export function anyLoads(fromKg: number, stepKg: number): Loads {
  const steps = Math.ceil(5000 / stepKg);
  return { kind: 'STEPS', minKg: fromKg < 0 ? -steps * stepKg : 0, maxKg: steps * stepKg, stepKg };
}
