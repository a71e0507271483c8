import type { Entry, Field, Part } from './entry.ts';
import { faultOf } from './entry.ts';
import { formOf } from './labels.ts';
import { Refusal } from './refusal.ts';
import { isRemark, rowOf, titleOf, withRemarks } from './rows.ts';
import { readSets } from './sets.ts';
import { bare } from './table.ts';
import { exerciseName, trainingForm, trainingNotes, typeIn } from './training-form.ts';
import type { ReadRow } from './written.ts';

type Cells = Readonly<Record<string, unknown>>;

/** A session as its entry describes it. */
export function sessionRow(entry: Entry, cells: Cells): ReadRow {
  const said = typeIn(entry.title);
  const isTyped = said !== undefined && entry.title.toUpperCase() === said;
  const remarks = [...(isTyped ? [] : titleOf(entry)), ...entry.texts, ...entry.parts.filter(isNote)];
  const known = { ...cells, session_date: entry.day, session_type: said ?? null };
  return rowOf(entry.line, known, withRemarks(entry, trainingNotes, remarks), entry.faults);
}

/** What was done in a session, in order. */
export const exerciseRows = (entry: Entry, cellsOf: (at: number) => Cells): ReadRow[] =>
  entry.parts.filter((part) => !isNote(part)).map((part, at) => exerciseRow(part, cellsOf(at)));

/** A line of a list that names no exercise and holds no figure. */
const isNote = (part: Part): boolean => isRemark(part) && !/\d/.test(part.text);

function exerciseRow(part: Part, cells: Cells): ReadRow {
  try {
    const row = rowOf(part.number, cells, fieldsOf(part));
    if (!row.written.has('exercise_name') && row.faults.length === 0) {
      throw new Refusal('It names no exercise.', 'NO_EXERCISE');
    }
    return row;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { place: part.number, cells: { ...cells }, written: new Map(), faults: [faultOf(part.number, error)] };
  }
}

function fieldsOf(part: Part): readonly Field[] {
  if ('fields' in part) return part.fields;
  const { number: line, isNested } = part;
  const said = isNested ? null : nameAndSets(part.label, part.text);
  if (said === null) {
    throw new Refusal(
      'An exercise is one line: its name, a colon and its sets, like Back squat: 3 x 5 @ 100 kg.',
      'EXERCISE_UNCLEAR',
    );
  }
  const sets = readSets(said.sets).flatMap(([column, value]) => {
    const known = formOf(trainingForm.parts, column);
    return known ? [{ ...known, value, line }] : [];
  });
  return [{ form: exerciseName, unit: null, value: bare(said.name), line }, ...sets];
}

/** Where sets or an amount begin behind a name without a colon: “Squat 3x5 @ 80 kg”, “Run 5 km in 27:30”. */
const FIRST_FIGURE =
  /^(\D.*?)\s+(?=\d+\s*(?:[x×*]|sets?\b)\s*\S|\d[\d.,]*\s*(?:kgs?|lbs?|km|mi|miles?|m|h|min|mins|minutes?|s|secs?|seconds?)\b|\d+:[0-5]\d)(.+)$/iu;

function nameAndSets(label: string | null, text: string): { name: string; sets: string } | null {
  if (label !== null) return { name: label, sets: text };
  const [, name, sets] = FIRST_FIGURE.exec(text) ?? [];
  return name === undefined || sets === undefined ? null : { name, sets };
}
