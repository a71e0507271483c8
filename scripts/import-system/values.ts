import { isDay } from '@motriforge/shared/dates';
import { readList } from './lists.ts';
import { Refusal } from './refusal.ts';
import type { Kind, SeedColumn } from './seed.ts';

export type Value = string | number | null;

/** A value of a file as the database keeps values of its kind; refuses what cannot be one. */
export function readValue(column: SeedColumn, given: unknown): Value {
  if (given === null || given === undefined) return null;
  const value = readers[column.kind](given);
  if (value === undefined) throw new Refusal(`${column.name} ${saying[column.kind]}.`, column.name);
  if (typeof value !== 'string') return value;
  if (value.includes('\0') || !value.isWellFormed()) {
    throw new Refusal(`${column.name} holds a character that no database keeps.`, column.name);
  }
  if (column.length !== null && value.length > column.length) {
    throw new Refusal(`${column.name} is longer than ${column.length} characters.`, column.name);
  }
  if (column.words !== null && !column.words.some((word) => word.toUpperCase() === value.toUpperCase())) {
    throw new Refusal(`${column.name} must be one of ${column.words.join(', ')}.`, column.name);
  }
  return value;
}

const saying: Record<Kind, string> = {
  id: 'must be an id: text of at most 255 characters, or a number',
  text: 'must be text',
  word: 'must be a word',
  integer: 'must be a whole number',
  number: 'must be a number',
  money: 'must be an amount of money, like 12.50',
  flag: 'must be true or false',
  instant: 'must be a date and a time, like 2026-01-05T08:30:00Z, or seconds or milliseconds since 1970',
  day: 'must be a date, like 2026-01-05',
  time: 'must be a time of day, like 08:30',
  json: 'must be JSON',
  list: 'must be a list, like ["one","two"]',
};

const readers: Record<Kind, (given: unknown) => Value | undefined> = {
  id(given) {
    const text = readText(given)?.trim();
    return text && text.length <= 255 ? text : undefined;
  },
  text: readText,
  word: (given) => (typeof given === 'string' && given.trim() !== '' ? asWord(given) : undefined),
  integer(given) {
    const value = readNumber(given);
    return Number.isSafeInteger(value) ? value : undefined;
  },
  number: readNumber,
  money: readNumber,
  flag(given) {
    const text = String(given).trim().toLowerCase();
    if (['true', 't', 'yes', '1'].includes(text)) return 1;
    return ['false', 'f', 'no', '0'].includes(text) ? 0 : undefined;
  },
  instant: readInstant,
  day(given) {
    const [day = ''] = typeof given === 'string' ? given.trim().split(/[T ]/) : [];
    return isDay(day) ? day : undefined;
  },
  time(given) {
    const [, time] = /^([01]\d|2[0-3]):[0-5]\d/.exec(String(given).trim()) ?? [];
    return time === undefined ? undefined : String(given).trim().slice(0, 5);
  },
  json(given) {
    if (typeof given !== 'string') return JSON.stringify(given);
    try {
      return JSON.stringify(JSON.parse(given));
    } catch {
      return undefined;
    }
  },
  list(given) {
    const list = readList(given);
    return list && JSON.stringify(list);
  },
};

/** Words of an enumeration are in upper case here, whatever they were before. */
export const asWord = (text: string): string =>
  text
    .trim()
    .toUpperCase()
    .replaceAll(/[\s-]+/g, '_');

function readText(given: unknown): string | undefined {
  if (typeof given === 'string') return given;
  return typeof given === 'number' || typeof given === 'boolean' ? String(given) : undefined;
}

function readNumber(given: unknown): number | undefined {
  if (typeof given === 'number') return Number.isFinite(given) ? given : undefined;
  if (typeof given !== 'string' || !/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(given.trim())) return undefined;
  return readNumber(Number(given));
}

const FIRST_MILLISECONDS = 100_000_000_000;

/** Without a zone it is UTC, which is what databases mean by such a time. */
function readInstant(given: unknown): number | undefined {
  const number = readNumber(given);
  if (number !== undefined) return Math.round(Math.abs(number) < FIRST_MILLISECONDS ? number * 1000 : number);
  const [, day, time = '00:00:00', zone = 'Z'] =
    /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?))?\s*(Z|UTC|[+-]\d\d(?::?\d\d)?)?$/i.exec(
      typeof given === 'string' ? given.trim() : '',
    ) ?? [];
  if (day === undefined || !isDay(day)) return undefined;
  const offset = /^(Z|UTC)$/i.test(zone) ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(3).replace(':', '') || '00'}`;
  const instant = Date.parse(`${day}T${time.replace(',', '.')}${offset}`);
  return Number.isNaN(instant) ? undefined : instant;
}
