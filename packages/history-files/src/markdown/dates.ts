import { type Day, isDay } from '@motriforge/shared/day';
import { shown } from '../items.ts';
import { Refusal } from './refusal.ts';

export interface Dated {
  day: Day;
  /** What is said besides the date. */
  rest: string;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th|\\.)?';

const forms: readonly { pattern: RegExp; day: (parts: readonly string[]) => string }[] = [
  {
    pattern: /(?<!\d)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/g,
    day: ([year = '', , month = '', day = '']) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
  },
  {
    pattern: new RegExp(`\\b${DAY}\\s+(?:of\\s+)?${MONTH},?\\s+(\\d{4})\\b`, 'gi'),
    day: ([day = '', month = '', year = '']) => named(year, month, day),
  },
  {
    pattern: new RegExp(`\\b${MONTH}\\s+${DAY},?\\s+(\\d{4})\\b`, 'gi'),
    day: ([month = '', day = '', year = '']) => named(year, month, day),
  },
];

const named = (year: string, month: string, day: string): string =>
  `${year}-${String(MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;

/** “5/1/2026” is two days, depending on who reads it; “5 January” and “5/1” are one of every year. */
const UNCLEAR = [
  /(?<![\d/.])\d{1,2}([-/.])\d{1,2}\1(\d{4}|\d{2})(?!\d)/,
  new RegExp(`\\b${DAY}\\s+(?:of\\s+)?${MONTH}(?![\\p{L}\\d])|\\b${MONTH}\\s+${DAY}(?!\\d)`, 'iu'),
];
const AROUND =
  /\b(mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?\b\.?|\b([01]?\d|2[0-3]):[0-5]\d(:[0-5]\d)?\s*([ap]m)?\b/gi;

/** The one date a text names; null where it names none, or more than one. */
export function findDate(text: string): Dated | null {
  const found = forms.flatMap(({ pattern, day }) =>
    Array.from(text.matchAll(pattern), ([whole, ...parts]) => ({ whole, day: day(parts) })),
  );
  const [first] = found;
  if (first === undefined) {
    if (!UNCLEAR.some((pattern) => pattern.test(text))) return null;
    const reason = `“${text.trim()}” does not say for sure which day it is. Write it like 2026-01-05.`;
    throw new Refusal(reason, 'DAY_UNCLEAR', { text: shown(text) }, 'Date');
  }
  if (found.length > 1) return null;
  if (!isDay(first.day)) {
    throw new Refusal(`No calendar has the day “${first.whole}”.`, 'NOT_A_DAY', { text: first.whole }, 'Date');
  }
  const rest = text
    .replace(first.whole, ' ')
    .replaceAll(AROUND, ' ')
    .replaceAll(/\(\s*\)/g, ' ');
  return { day: first.day, rest: rest.replaceAll(/\s+/g, ' ').replaceAll(/^[\s,:|·–—-]+|[\s,:|·–—-]+$/g, '') };
}
