import type { Day } from '@motriforge/shared/dates';
import { shown } from '../items.ts';
import type { FieldForm } from './labels.ts';
import type { Line } from './lines.ts';
import { Refusal } from './refusal.ts';
import type { Fault } from './written.ts';

/** What stands under one date. */
export interface Entry {
  /** The line of its date. */
  line: number;
  day: Day;
  /** What stands beside the date. */
  title: string;
  fields: Field[];
  parts: Part[];
  /** Lines that belong to nothing. */
  texts: Line[];
  faults: Fault[];
}

/** A line that belongs to no entry and should. */
export interface Stray {
  line: number;
  refusal: Refusal;
}

/** Something the entry says of itself. */
export interface Field {
  form: FieldForm;
  /** The unit its label names. */
  unit: string | null;
  value: string;
  line: number;
}

/** A line of a list that is none of the fields, or of a table of parts. */
export type Part = Line & ({ fields: readonly Field[] } | { label: string | null; isNested: boolean });

/** Why a label is refused: a word misspelt must not end up in the notes. */
export const unknown = (label: string): Refusal =>
  new Refusal(
    `“${label}” is nothing this log can say. What has no line of its own belongs under Notes.`,
    'LABEL_UNKNOWN',
    { text: shown(label) },
  );

export const faultOf = (place: number, { message, column, code, values }: Refusal): Fault => ({
  place,
  column,
  reason: message,
  code,
  values,
});
