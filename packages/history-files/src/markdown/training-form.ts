import { sessionTypes } from '@motriforge/shared/log/words';

import { shown } from '../items.ts';
import * as amounts from './amounts.ts';
import type { FieldForm, LogForm } from './labels.ts';
import { Refusal } from './refusal.ts';

const count = amounts.whole(/$/, 'one whole number; sets that differ stand in lines of their own');
const text = { read: amounts.text } as const;
const long = { read: amounts.text, isLong: true } as const;

/** The kind of session some words name. */
export const typeIn = (words: string): string | undefined =>
  sessionTypes.find((type) => new RegExp(`\\b${type}\\b`, 'i').test(words));

const sessionType: amounts.Reader = (words) => {
  const value = typeIn(words);
  if (value !== undefined) return { value };
  const reason = `“${words}” is none of ${sessionTypes.join(', ').toLowerCase()}.`;
  throw new Refusal(reason, 'NOT_A_WORD', { text: shown(words) });
};

const type: FieldForm = { column: 'session_type', names: ['Type', 'Session type', 'Workout type'], read: sessionType };
export const trainingNotes: FieldForm = { column: 'notes', names: ['Notes', 'Note', 'Comments'], ...long };

const fields: readonly FieldForm[] = [
  type,
  { column: 'duration_minutes', names: ['Duration', 'Time', 'Length'], read: amounts.minutes },
  { column: 'program_phase', names: ['Phase', 'Program phase'], ...text },
  { column: 'week_number', names: ['Week'], read: amounts.whole(/$/, 'the number of a week') },
  { column: 'day_number', names: ['Day'], read: amounts.whole(/$/, 'the number of a day') },
  { column: 'intensity', names: ['Intensity', 'Effort'], read: amounts.score },
  { column: 'fatigue', names: ['Fatigue'], read: amounts.score },
  { column: 'soreness', names: ['Soreness'], read: amounts.scoreFromNought },
  trainingNotes,
  { column: 'coach_notes', names: ['Coach notes', 'Coach’s notes', 'Coach feedback'], ...long },
];

export const exerciseName: FieldForm = { column: 'exercise_name', names: ['Exercise', 'Movement', 'Lift'], ...text };
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

/** What a log of training can say. */
export const trainingForm: LogForm = { fields, parts };
