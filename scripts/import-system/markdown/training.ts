import { sessionTypes } from '@motriforge/shared/log/words';
import type { FileRow } from '../read/file-row.ts';
import { Refusal } from '../refusal.ts';
import * as amounts from './amounts.ts';
import type { Entry, Field, Part } from './entry.ts';
import { type FieldForm, formOf } from './labels.ts';
import type { MarkdownLog, Occasion } from './log.ts';
import { isRemark, rowOf, titleOf, withRemarks } from './rows.ts';
import { readSets } from './sets.ts';
import { bare } from './table.ts';

const count = amounts.whole(/$/, 'one whole number; sets that differ stand in lines of their own');
const text = { read: amounts.text } as const;
const long = { read: amounts.text, isLong: true } as const;

/** The kind of session some words name. */
const typeIn = (words: string): string | undefined =>
  sessionTypes.find((type) => new RegExp(`\\b${type}\\b`, 'i').test(words));

const sessionType: amounts.Reader = (words) => {
  const value = typeIn(words);
  if (value !== undefined) return { value };
  throw new Refusal(`“${words}” is none of ${sessionTypes.join(', ').toLowerCase()}.`);
};

const type: FieldForm = { column: 'session_type', names: ['Type', 'Session type', 'Workout type'], read: sessionType };
const notes: FieldForm = { column: 'notes', names: ['Notes', 'Note', 'Comments'], ...long };

const fields: readonly FieldForm[] = [
  type,
  { column: 'duration_minutes', names: ['Duration', 'Time', 'Length'], read: amounts.minutes },
  { column: 'program_phase', names: ['Phase', 'Program phase'], ...text },
  { column: 'week_number', names: ['Week'], read: amounts.whole(/$/, 'the number of a week') },
  { column: 'day_number', names: ['Day'], read: amounts.whole(/$/, 'the number of a day') },
  { column: 'intensity', names: ['Intensity', 'Effort'], read: amounts.score },
  { column: 'fatigue', names: ['Fatigue'], read: amounts.score },
  { column: 'soreness', names: ['Soreness'], read: amounts.scoreFromNought },
  notes,
  { column: 'coach_notes', names: ['Coach notes', 'Coach’s notes', 'Coach feedback'], ...long },
];

const exerciseName: FieldForm = { column: 'exercise_name', names: ['Exercise', 'Movement', 'Lift'], ...text };
const parts: readonly FieldForm[] = [
  exerciseName,
  { column: 'sets', names: ['Sets', 'Set'], read: count },
  { column: 'reps', names: ['Reps', 'Repetitions'], read: count },
  { column: 'weight_lbs', names: ['Weight', 'Load'], read: amounts.load },
  { column: 'rest_seconds', names: ['Rest'], read: amounts.seconds },
  { column: 'duration_seconds', names: ['Time', 'Duration'], read: amounts.seconds },
  { column: 'distance_miles', names: ['Distance'], read: amounts.distance },
  { column: 'form_quality', names: ['Form', 'Form quality'], read: amounts.score },
  { column: 'rpe', names: ['RPE'], read: amounts.score },
  { column: 'notes', names: ['Notes', 'Note'], ...text },
];

/** Sessions, and what was done in them. */
export const trainingLog: MarkdownLog = {
  file: 'progress-check-in-log.md',
  form: { fields, parts },
  tables: {
    workout_sessions: (entry, occasion) => [sessionOf(entry, occasion)],
    exercise_logs: (entry, occasion) =>
      entry.parts
        .filter((part) => !isNote(part))
        .map((part, at) => exerciseOf(part, `${keyOf(entry, occasion)} ${at + 1}`, keyOf(entry, occasion), at)),
  },
};

const keyOf = ({ day }: Entry, { person, place }: Occasion): string => `${person.id} ${day} ${place}`;

function sessionOf(entry: Entry, occasion: Occasion): FileRow {
  const said = typeIn(entry.title);
  const isTyped = said !== undefined && entry.title.toUpperCase() === said;
  const cells = {
    id: keyOf(entry, occasion),
    user_id: occasion.person.address,
    session_date: entry.day,
    session_type: said ?? null,
  };
  const remarks = [...(isTyped ? [] : titleOf(entry)), ...entry.texts, ...entry.parts.filter(isNote)];
  return rowOf(entry.line, cells, withRemarks(entry, notes, remarks), entry.faults);
}

/** A line of a list that names no exercise and holds no figure. */
const isNote = (part: Part): boolean => isRemark(part) && !/\d/.test(part.text);

function exerciseOf(part: Part, id: string, session: string, at: number): FileRow {
  const cells = { id, workout_session: session, order_index: at };
  try {
    const row = rowOf(part.number, cells, fieldsOf(part));
    if (!row.written?.has('exercise_name') && row.faults?.length === 0) throw new Refusal('It names no exercise.');
    return row;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { place: part.number, cells, faults: [{ place: part.number, column: null, reason: error.message }] };
  }
}

function fieldsOf(part: Part): readonly Field[] {
  if ('fields' in part) return part.fields;
  const { number: line, label, isNested } = part;
  if (label === null || isNested) {
    throw new Refusal('An exercise is one line: its name, a colon and its sets, like Back squat: 3 x 5 @ 100 kg.');
  }
  const sets = readSets(part.text).flatMap(([column, value]) => {
    const known = formOf(parts, column);
    return known ? [{ ...known, value, line }] : [];
  });
  return [{ form: exerciseName, unit: null, value: bare(label), line }, ...sets];
}
