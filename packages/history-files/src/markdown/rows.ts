import { type Entry, type Field, faultOf, type Part, unknown } from './entry.ts';
import { type FieldForm, withUnit } from './labels.ts';
import type { Line } from './lines.ts';
import { Refusal } from './refusal.ts';
import type { Fault, ReadRow, Written } from './written.ts';

/** A row of a table of the tracker, made of what an entry says. */
export function rowOf(
  place: number,
  cells: Readonly<Record<string, unknown>>,
  fields: readonly Field[],
  faults: readonly Fault[] = [],
): ReadRow {
  const read: Record<string, unknown> = { ...cells };
  const written = new Map<string, Written>();
  const found: Fault[] = [...faults];
  for (const { form, unit, value, line } of fields) {
    const said = value.trim();
    if (/^([-–—]*|n\/a)$/i.test(said)) continue;
    const [label = form.column] = form.names;
    try {
      if (written.has(form.column)) throw new Refusal(`${label} stands here twice.`, 'TWICE', { text: label });
      const { value: cell, entered } = form.read(withUnit(said, unit));
      read[form.column] = cell;
      written.set(form.column, { place: line, ...(entered ? { entered } : {}) });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      found.push({ ...faultOf(line, error), column: label });
    }
  }
  return { place, cells: read, written, faults: found.sort((one, other) => one.place - other.place) };
}

/** The fields with what stands about in the entry added to its notes. */
export function withRemarks(entry: Entry, notes: FieldForm, remarks: readonly Line[]): Field[] {
  if (remarks.length === 0) return entry.fields;
  const [own] = entry.fields.filter(({ form }) => form === notes);
  const lines = [...(own ? [{ number: own.line, text: own.value }] : []), ...remarks].sort(
    (one, other) => one.number - other.number,
  );
  return [
    ...entry.fields.filter((field) => field !== own),
    { form: notes, unit: null, value: lines.map(({ text }) => text).join('\n'), line: lines[0]?.number ?? entry.line },
  ];
}

const WORDS_OF_LOGS =
  /\b(daily|weekly|health|progress|coaching|training|workout|check-?in|session|log|entry)\b|[\s#\d.-]/gi;

/** What stands beside the date, unless it only says what the log is. */
export const titleOf = ({ line, title }: Entry): Line[] =>
  title.replaceAll(WORDS_OF_LOGS, '') === '' ? [] : [{ number: line, text: title }];

/** Lines of a list without a label are remarks; with one they should have been fields. */
export const isRemark = (part: Part): part is Part & { label: null } => 'label' in part && part.label === null;

/** A row of an entry that has no parts. */
export function plainEntry(entry: Entry, notes: FieldForm, cells: Readonly<Record<string, unknown>>): ReadRow {
  const remarks = [...titleOf(entry), ...entry.texts, ...entry.parts.filter(isRemark)];
  const strange = entry.parts.flatMap((part) =>
    'label' in part && part.label !== null ? [faultOf(part.number, unknown(part.label))] : [],
  );
  return rowOf(entry.line, cells, withRemarks(entry, notes, remarks), [...entry.faults, ...strange]);
}
