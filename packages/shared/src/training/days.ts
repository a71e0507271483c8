import { addDays, type Day, daysBetween, isDay } from '../day.ts';

/** The days since 1 January 1970 until a day; none when there is no such day. */
export const dayNumber = (day: string): number | null => (isDay(day) ? daysBetween('1970-01-01', day) : null);

/** Monday 1 to Sunday 7. */
export const weekdayOf = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1;

/** The number of the week a day is in; weeks begin on Monday. */
export const weekOf = (number: number): number => Math.floor((number + 3) / 7);

/** The day so many days after another; none when there is no such day. */
export function dayAfter(day: string, count: number): Day | null {
  // Nothing is planned for longer than a life.
  if (!isDay(day) || !Number.isInteger(count) || Math.abs(count) > 40_000) return null;
  const after = addDays(day, count);
  return isDay(after) ? after : null;
}
