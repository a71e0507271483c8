import { instantOf } from '@motriforge/shared/dates';
import { type Day, isDay } from '@motriforge/shared/day';
import { type DayOrder, shown, Unreadable } from './items.ts';
import { monthNamed } from './months.ts';

/** A day and perhaps a time, as a file writes it. */
export interface Moment {
  day: Day;
  /** HH:MM:SS on the clock of whoever wrote it. */
  time: string | null;
  /** How far that clock was ahead of UTC; null when it is not said. */
  offsetMinutes: number | null;
}

/** A date of two small numbers, which is one of two days, or one when the other is none. */
export interface TwoReadings {
  DMY: Day | null;
  MDY: Day | null;
}

const CLOCK = /(?:^|[T\s,])(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*([ap])?\.?(?:m\.?)?/iu;
const OFFSET = /\d\s*(?:(Z)|([+-])(\d{2}):?(\d{2}))$/i;
const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/;
const DAY_NAMED =
  /^(?:\p{L}+\.?,?\s+)?(\d{1,2})(?:st|nd|rd|th|\.)?\s+(?:de\s+|of\s+)?(\p{L}[\p{L}\p{M}.]*),?\s+(?:de\s+)?(\d{4})(?!\d)/iu;
const MONTH_NAMED = /^(?:\p{L}+\.?,\s+)?(\p{L}[\p{L}\p{M}.]*)\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/iu;

/**
 * The moment some text names. Which of two small numbers is the day is asked of `orderOf`, unless dots part them:
 * whoever writes dots writes the day first.
 */
export function momentOf(text: string, orderOf: (readings: TwoReadings) => DayOrder): Moment {
  const plain = text.trim().replaceAll(/[\u00a0\u202f]/g, ' ');
  const day = dayOf(plain, orderOf);
  if (day === null) throw new Unreadable('NOT_A_DAY', { text: shown(text) });
  return { day, time: timeOf(plain, text), offsetMinutes: offsetOf(plain) };
}

function dayOf(text: string, orderOf: (readings: TwoReadings) => DayOrder): Day | null {
  const [, year, , month = '', day = ''] = YEAR_FIRST.exec(text) ?? [];
  if (year !== undefined) return written(Number(year), Number(month), Number(day));
  const [, first, mark, second = '', last = ''] = YEAR_LAST.exec(text) ?? [];
  if (first !== undefined) {
    const inYear = last.length === 2 ? 2000 + Number(last) : Number(last);
    const DMY = written(inYear, Number(second), Number(first));
    if (mark === '.') return DMY;
    const readings = { DMY, MDY: written(inYear, Number(first), Number(second)) };
    return DMY === null && readings.MDY === null ? null : readings[orderOf(readings)];
  }
  const [, dayBefore = '', named = '', yearBehind = ''] = DAY_NAMED.exec(text) ?? [];
  if (named !== '') return written(Number(yearBehind), monthNamed(named), Number(dayBefore));
  const [, monthBefore = '', dayBehind = '', yearLast = ''] = MONTH_NAMED.exec(text) ?? [];
  return monthBefore === '' ? null : written(Number(yearLast), monthNamed(monthBefore), Number(dayBehind));
}

const BUDDHIST_YEARS_AHEAD = 543;

function written(year: number, month: number | undefined, day: number): Day | null {
  if (month === undefined) return null;
  // In Thailand the year 2568 is 2025.
  const common = year > 2400 ? year - BUDDHIST_YEARS_AHEAD : year;
  const text = `${common}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return common >= 1900 && common <= 2200 && isDay(text) ? text : null;
}

function timeOf(text: string, whole: string): string | null {
  const [, hours, minutes = '', seconds = '00', half] = CLOCK.exec(text) ?? [];
  if (hours === undefined) return null;
  const isHalved = half !== undefined;
  const isAfternoon = half?.toLowerCase() === 'p';
  const hour = isHalved ? (Number(hours) % 12) + (isAfternoon ? 12 : 0) : Number(hours);
  const isTime = hour < 24 && Number(minutes) < 60 && Number(seconds) < 60 && (!isHalved || Number(hours) <= 12);
  if (!isTime) throw new Unreadable('NOT_A_TIME', { text: shown(whole) });
  return `${String(hour).padStart(2, '0')}:${minutes}:${seconds}`;
}

function offsetOf(text: string): number | null {
  const [whole, zulu, sign = '+', hours = '0', minutes = '0'] = OFFSET.exec(text) ?? [];
  if (whole === undefined || !text.includes(':')) return null;
  const size = zulu ? 0 : Number(hours) * 60 + Number(minutes);
  return sign === '-' ? 0 - size : size;
}

const MINUTE = 60_000;

/** When it was. A time without an offset is one of the zone. */
export function instantOfMoment({ day, time, offsetMinutes }: Moment, timeZone: string): number | null {
  if (time === null) return null;
  if (offsetMinutes === null) return instantOf(day, time, timeZone);
  return Date.parse(`${day}T${time}Z`) - offsetMinutes * MINUTE;
}
