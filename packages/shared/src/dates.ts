import { Temporal } from 'temporal-polyfill';
import { addDays, type Day } from './day.ts';

export { addDays, type Day, daysBetween, isDay, weekStart } from './day.ts';

/** The day it is for somebody in `timeZone` at an instant. */
export function localDay(instant: number, timeZone: string): Day {
  return zoned(instant, timeZone).toPlainDate().toString();
}

/** The local clock of an instant, `HH:MM`. */
export function localTime(instant: number, timeZone: string): string {
  return zoned(instant, timeZone).toPlainTime().toString({ smallestUnit: 'minute' });
}

/**
 * The instant a local clock shows a time on a day. A time the clocks skip happens as much later as they skipped,
 * a time they show twice is the first of the two: whatever is due then is due once.
 */
export function instantOf(day: Day, time: string, timeZone: string): number {
  return Temporal.PlainDate.from(day)
    .toPlainDateTime(Temporal.PlainTime.from(time))
    .toZonedDateTime(timeZone, { disambiguation: 'compatible' }).epochMilliseconds;
}

/** Where a local day begins; not always midnight, since some zones change their clocks there. */
export function startOfDay(day: Day, timeZone: string): number {
  return Temporal.PlainDate.from(day).toZonedDateTime(timeZone).epochMilliseconds;
}

/** Where a local day ends and the next begins; 23, 24 or 25 hours after its start, in Lord Howe 23½ or 24½. */
export function endOfDay(day: Day, timeZone: string): number {
  return startOfDay(addDays(day, 1), timeZone);
}

export function isTimeZone(name: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return /^[A-Za-z]/.test(name);
  } catch {
    return false;
  }
}

function zoned(instant: number, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone);
}
