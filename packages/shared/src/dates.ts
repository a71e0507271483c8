import { Temporal } from 'temporal-polyfill';

/** A calendar day, `YYYY-MM-DD`. It has no zone: whoever makes one says in whose. */
export type Day = string;

/** The day it is for somebody in `timeZone` at an instant. */
export function localDay(instant: number, timeZone: string): Day {
  return zoned(instant, timeZone).toPlainDate().toString();
}

/** The local clock of an instant, `HH:MM`. */
export function localTime(instant: number, timeZone: string): string {
  return zoned(instant, timeZone).toPlainTime().toString({ smallestUnit: 'minute' });
}

export function addDays(day: Day, count: number): Day {
  return Temporal.PlainDate.from(day).add({ days: count }).toString();
}

/** Whole days from one day to another; negative when it lies before. */
export function daysBetween(from: Day, to: Day): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days;
}

/** The first day of the week a day is in; weeks begin on `firstWeekday`, Monday 1 to Sunday 7. */
export function weekStart(day: Day, firstWeekday = 1): Day {
  const date = Temporal.PlainDate.from(day);
  return date.subtract({ days: (date.dayOfWeek - firstWeekday + 7) % 7 }).toString();
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

export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
}

function zoned(instant: number, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone);
}
