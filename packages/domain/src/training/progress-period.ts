import { type Day, daysBetween } from '@motriforge/shared/day';
import { type SQL, sql } from 'drizzle-orm';

/** Somebody's period, with the one before it. */
export interface Period {
  userId: string;
  before: Day;
  from: Day;
  to: Day;
}

/** As many points as a small chart can show. */
const mostPoints = 60;

/** The place of a day among the stretches of equal length that two periods are shown in. */
export function stretchOf({ before, to }: Period, day: SQL): SQL {
  const width = Math.max(1, (daysBetween(before, to) + 1) / mostPoints);
  return sql`cast((julianday(${day}) - julianday(${before})) / ${width} as integer)`;
}
