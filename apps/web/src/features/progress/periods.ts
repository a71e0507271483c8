import { addDays, type Day, dayIn, daysBetween, weekStart } from '@motriforge/shared/day';
import { locale } from '../../lib/i18n.ts';
import { preference } from '../../lib/preferences.ts';
import { dayName } from '../profile/local-day.ts';

/** The periods that are set against the one before, in days: whole weeks, so that both have the same weekdays. */
export const periodDays = { MONTH: 28, QUARTER: 84, YEAR: 364 } as const;
export type PeriodName = keyof typeof periodDays;
export const periodNames = Object.keys(periodDays) as PeriodName[];

export interface Span {
  from: Day;
  to: Day;
}

/** The day it is for the person. */
export const today = (): Day => dayIn(Date.now(), preference('timeZone'));

/** So many days that end today. */
export const lastDays = (count: number): Span => ({ from: addDays(today(), 1 - count), to: today() });

/** A day as people say it near its own time: with the year only where it is another one. */
export const dayWords = (day: Day): string =>
  dayName(day, locale(), { day: 'numeric', month: 'short', ...(isThisYear(day) ? {} : { year: 'numeric' }) });

/** A day near its own time with its weekday, in short. */
export const weekdayWords = (day: Day): string =>
  dayName(day, locale(), { weekday: 'short', day: 'numeric', month: 'short' });

/** A day with its weekday. */
export const longDay = (day: Day): string =>
  dayName(day, locale(), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(isThisYear(day) ? {} : { year: 'numeric' }),
  });

/** When something began: a day while it is near, a month when it is not. */
export const sinceWords = (day: Day): string =>
  daysBetween(day, today()) < 50
    ? dayName(day, locale(), { day: 'numeric', month: 'long' })
    : dayName(day, locale(), { month: 'long', ...(isThisYear(day) ? {} : { year: 'numeric' }) });

export const monthWords = (day: Day): string => dayName(day, locale(), { month: 'long', year: 'numeric' });

const isThisYear = (day: Day) => day.slice(0, 4) === today().slice(0, 4);

/** Months are counted from the year 0, so that there is one before January. */
const monthNumber = (day: Day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

/** The first day of a month some months away. */
export function monthAway(day: Day, count: number): Day {
  const month = monthNumber(day) + count;
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;
}

export const monthEnd = (day: Day): Day => addDays(monthAway(day, 1), -1);

/** The days of a month in weeks from Monday; null for those of its neighbours. */
export function monthWeeks(month: Day): (Day | null)[][] {
  const first = monthAway(month, 0);
  const start = weekStart(first);
  const weeks = Math.ceil((daysBetween(start, monthEnd(first)) + 1) / 7);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_, weekday) => {
      const day = addDays(start, week * 7 + weekday);
      return day.slice(0, 7) === first.slice(0, 7) ? day : null;
    }),
  );
}
