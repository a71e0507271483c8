import { amountOf } from './numbers.ts';
import type { LoggedSet } from './sets.ts';

/** Warming up is no work. */
export const isWork = ({ setType }: Pick<LoggedSet, 'setType'>): boolean => setType !== 'WARM_UP';

/** Kilograms a set moved, over all its repetitions. A load that takes weight off the body moves nothing. */
export function volumeKg(set: Pick<LoggedSet, 'setType' | 'reps' | 'weightKg'>): number {
  return isWork(set) ? amountOf(set.reps) * amountOf(set.weightKg) : 0;
}
