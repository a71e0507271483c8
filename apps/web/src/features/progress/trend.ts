import type { Point } from '@motriforge/shared/contracts/progress';

export interface Change {
  /** Up, down, no difference, or only one point. */
  direction: 'up' | 'down' | 'same' | 'once';
  /** How much, without a sign. */
  amount: number;
  since: string;
}

/** As many points as make one: a bad day at either end is no trend. */
const few = 3;

type Ends = (values: readonly number[]) => number;

/** Of what should grow, the best of a few days counts. */
export const best: Ends = (values) => Math.max(...values);
export const mean: Ends = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** How the last few points differ from the first few. */
export function changeOf(points: readonly Point[], of: Ends = best): Change | null {
  const [first] = points;
  if (!first) return null;
  const since = first.day;
  if (points.length === 1) return { direction: 'once', amount: first.value, since };
  const some = Math.max(1, Math.min(few, Math.floor(points.length / 3)));
  const end = (which: readonly Point[]) => of(which.map(({ value }) => value));
  const difference = end(points.slice(-some)) - end(points.slice(0, some));
  const amount = Math.abs(difference);
  if (amount < 1e-6) return { direction: 'same', amount: 0, since };
  return { direction: difference > 0 ? 'up' : 'down', amount, since };
}
