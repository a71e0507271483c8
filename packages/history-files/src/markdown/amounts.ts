import { fromCanonical, parseQuantity, toCanonical, type Unit } from '@motriforge/shared/units';
import { shown } from '../items.ts';
import { findDate } from './dates.ts';
import { Refusal } from './refusal.ts';
import type { Entered } from './written.ts';

/** What a text says, as a table of the tracker keeps it. */
export interface Cell {
  value: string | number | readonly string[] | boolean | null;
  entered?: Entered;
}

export type Reader = (text: string) => Cell;

const cannotBe = (text: string, what: string): Refusal =>
  new Refusal(`“${text}” is not ${what}.`, 'NOT_AN_AMOUNT', { text: shown(text), like: exampleIn(what) });

/** “a weight, like 78.4 kg or 173 lb” shows how it is written, whatever the language. */
const exampleIn = (what: string): string => what.split(/, like |; /)[1] ?? '';

/** An amount in the unit of its column, which is also what a number without a unit means. */
const amount =
  (unit: Unit, words: Partial<Record<Unit, Entered['unit']>>, what: string): Reader =>
  (text) => {
    const typed = parseQuantity(text);
    const typedUnit = typed?.unit ?? unit;
    const word = words[typedUnit];
    if (typed === null || !(typedUnit in words)) throw cannotBe(text, what);
    const canonical = toCanonical(typed.value, typedUnit);
    const value = typedUnit === unit ? typed.value : fromCanonical(canonical, unit);
    if (word === undefined) return { value };
    const assumed = typed.unit === null ? { isAssumed: true as const } : {};
    return { value, entered: { amount: typed.value, unit: word, canonical, ...assumed } };
  };

export const mass = amount('lb', { kg: 'KG', lb: 'LBS' }, 'a weight, like 78.4 kg or 173 lb');
export const length = amount('in', { cm: 'CM', in: 'INCHES' }, 'a length, like 82 cm or 32 in');
export const distance = amount('mi', { km: 'KM', mi: 'MILES', m: 'M' }, 'a distance, like 5 km or 3 mi');

/** A load; what somebody lifts of themselves alone is none. */
export const load: Reader = (text) => (/^(bw|body ?weight)$/i.test(text) ? { value: null } : mass(text));

export const number =
  (after: RegExp, what: string): Reader =>
  (text) => {
    const typed = parseQuantity(text.replace(after, ''));
    if (typed === null || typed.unit !== null) throw cannotBe(text, what);
    return { value: typed.value };
  };

export const whole =
  (after: RegExp, what: string): Reader =>
  (text) => {
    const digits = text.replace(after, '').trim();
    if (!/^\d{1,9}$/.test(digits)) throw cannotBe(text, what);
    return { value: Number(digits) };
  };

/** How much of something, out of ten. */
const outOfTen =
  (least: number): Reader =>
  (text) => {
    const [, digits = ''] = /^(\d{1,2})(?:\s*(?:\/|of|out of)\s*10)?$/i.exec(text) ?? [];
    const value = Number(digits);
    if (digits === '' || value < least || value > 10) {
      throw cannotBe(text, `a whole number from ${least} to 10, like 7 or 7/10`);
    }
    return { value };
  };

export const score = outOfTen(1);
export const scoreFromNought = outOfTen(0);

export const pressure: Reader = (text) => {
  const [, upper, lower] = /^(\d{2,3})\s*(?:\/|over)\s*(\d{2,3})\s*(?:mm\s?hg)?$/i.exec(text) ?? [];
  if (upper === undefined) throw cannotBe(text, 'a blood pressure, like 120/80');
  return { value: `${upper}/${lower}` };
};

const SECONDS = { h: 3600, m: 60, s: 1 } as const;
const CLOCK = /^(\d+):([0-5]\d)(?::([0-5]\d))?$/;
const SPAN =
  /^(?:(\d+(?:[.,]\d+)?)\s*h(?:ours?|rs?)?)?\s*(?:(\d+(?:[.,]\d+)?)\s*m(?:in(?:ute)?s?)?\.?)?\s*(?:(\d+)\s*s(?:ec(?:ond)?s?)?\.?)?$/i;

/** “55 min”, “1 h 10 min”, “1:10”: of a clock with two figures the first counts `first`, a number alone `alone`. */
const span =
  (first: 'h' | 'm', alone: 'm' | 's', per: 60 | 1, what: string): Reader =>
  (text) => {
    const seconds = secondsOf(text, first, alone);
    if (seconds === null || seconds % per !== 0) throw cannotBe(text, what);
    return { value: seconds / per };
  };

function secondsOf(text: string, first: 'h' | 'm', alone: 'm' | 's'): number | null {
  if (/^\d+$/.test(text)) return Number(text) * SECONDS[alone];
  const [, one, two, three] = CLOCK.exec(text) ?? [];
  if (one !== undefined) {
    const begin = three === undefined ? first : 'h';
    const small = begin === 'h' ? 60 : 1;
    return Number(one) * SECONDS[begin] + Number(two) * small + Number(three ?? 0);
  }
  const [said = '', hours = '0', minutes = '0', seconds = '0'] = SPAN.exec(text) ?? [];
  if (said === '') return null;
  const number = (digits: string) => Number(digits.replace(',', '.'));
  return Math.round(number(hours) * SECONDS.h + number(minutes) * SECONDS.m + number(seconds));
}

export const minutes = span('h', 'm', 60, 'a time in minutes, like 55 min or 1 h 10 min');
export const seconds = span('m', 's', 1, 'a time, like 90 s, 28:30 or 2 min');

export const text: Reader = (value) => ({ value });

/** Each item a line of its own, else what commas and semicolons part. A box that is not ticked says nothing. */
export const list: Reader = (value) => {
  const items = value.includes('\n') ? value.split('\n') : value.split(/[,;]\s+/);
  return { value: items.map((item) => item.replace(/^\[ \]\s*/, '').trim()).filter((item) => item !== '') };
};

export const day: Reader = (value) => {
  const dated = findDate(value);
  if (dated === null) throw cannotBe(value, 'a day, like 2026-01-05');
  return { value: dated.day };
};

export const yesOrNo: Reader = (value) => {
  if (/^(yes|y|true|done|completed?|✓|✔|✅|\[x\])$/iu.test(value)) return { value: true };
  if (/^(no|n|false|open|planned|✗|✘|❌|\[ \])$/iu.test(value)) return { value: false };
  throw cannotBe(value, 'yes or no');
};

/** People are named by their addresses: a name alone may be that of several. */
export const address: Reader = (value) => {
  const [, inside = value] = /<([^<>]+)>$/.exec(value) ?? [];
  const found = inside
    .replace(/^mailto:/i, '')
    .trim()
    .toLowerCase();
  if (!/^[^\s@]+@[^\s@]+$/.test(found)) throw cannotBe(value, 'the e-mail address of an account');
  return { value: found };
};
