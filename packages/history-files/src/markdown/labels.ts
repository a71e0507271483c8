import { parseQuantity } from '@motriforge/shared/units';
import type { Reader } from './amounts.ts';

/** Something a log can say, and the column of the tracker it says it in. */
export interface FieldForm {
  column: string;
  /** What it may be called; the first name is the one people are told. */
  names: readonly string[];
  read: Reader;
  /** It may go on for several lines. */
  isLong?: true;
}

export interface LogForm {
  fields: readonly FieldForm[];
  /** The columns of a table whose lines are parts of an entry; the first of them makes it such a table. */
  parts: readonly FieldForm[];
}

/** The form a written label is of, and the unit it names: “Weight (kg)”, “**weight_lbs:**”. */
export function formOf(forms: readonly FieldForm[], written: string): { form: FieldForm; unit: string | null } | null {
  const [, words = '', inBrackets = null] = /^(.*?)(?:\s*[([]([^)\]]*)[)\]])?[\s:*_]*$/.exec(written) ?? [];
  const name = nameOf(words);
  const form = called(forms, name);
  if (form) return { form, unit: inBrackets };
  const [, before = '', last = ''] = /^(.+) (\S+)$/.exec(name) ?? [];
  const shorter = parseQuantity(`1 ${last}`) === null ? undefined : called(forms, before);
  return shorter ? { form: shorter, unit: last } : null;
}

const nameOf = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

const called = (forms: readonly FieldForm[], name: string): FieldForm | undefined =>
  forms.find(({ column, names }) => [column, ...names].some((known) => nameOf(known) === name));

/** A bare number is in the unit its label names. */
export const withUnit = (value: string, unit: string | null): string =>
  unit !== null && /^\p{L}+$/u.test(unit) && /^[+-]?[\d.,'\s]+$/.test(value) ? `${value} ${unit}` : value;

export interface Labelled {
  label: string;
  value: string;
  isBold: boolean;
}

/** “**Weight:** 78.4 kg”, “**Weight**: 78.4 kg”, “Weight: 78.4 kg”. */
export function labelled(text: string): Labelled | null {
  const [, , label, inside, outside, after = ''] = /^(\*\*|__)(.+?)(:?)\s*\1\s*(:?)\s*(.*)$/.exec(text) ?? [];
  if (label !== undefined && (inside || outside)) return { label, value: after, isBold: true };
  const [, plain, value = ''] = /^([^:|*]{1,60}?)\s*:(?:\s+(.*))?$/.exec(text) ?? [];
  return plain === undefined ? null : { label: plain, value, isBold: false };
}
