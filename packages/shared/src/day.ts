/** A calendar day, `YYYY-MM-DD`. It has no zone: whoever makes one says in whose. Light enough for every page. */
export type Day = string;

const millisOfDay = 86_400_000;

const numberOf = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / millisOfDay;

const dayOf = (number: number): Day => new Date(number * millisOfDay).toISOString().slice(0, 10);

export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const number = numberOf(text);
  return Number.isFinite(number) && dayOf(number) === text;
}

export const addDays = (day: Day, count: number): Day => dayOf(numberOf(day) + count);

/** Whole days from one day to another; negative when it lies before. */
export const daysBetween = (from: Day, to: Day): number => numberOf(to) - numberOf(from);

/** Monday 1 to Sunday 7. The first day of all was a Thursday. */
export const weekdayOf = (day: Day): number => ((((numberOf(day) + 3) % 7) + 7) % 7) + 1;

/** The first day of the week a day is in; weeks begin on `firstWeekday`, Monday 1 to Sunday 7. */
export const weekStart = (day: Day, firstWeekday = 1): Day => addDays(day, -((weekdayOf(day) - firstWeekday + 7) % 7));

/** The day it is at an instant where clocks are set to `timeZone`. */
export const dayIn = (instant: number, timeZone: string): Day =>
  new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(instant);
