import * as amounts from './amounts.ts';
import type { FieldForm, LogForm } from './labels.ts';

export const checkInNotes: FieldForm = {
  column: 'notes',
  names: ['Notes', 'Note', 'Comments'],
  read: amounts.text,
  isLong: true,
};
const percent = amounts.number(/\s*%$/, 'a share in percent, like 18.5 %');

const fields: readonly FieldForm[] = [
  { column: 'weight_lbs', names: ['Weight', 'Body weight', 'Bodyweight'], read: amounts.mass },
  { column: 'body_fat_percentage', names: ['Body fat', 'Body fat percentage', 'Fat'], read: percent },
  { column: 'muscle_mass_lbs', names: ['Muscle mass', 'Muscle'], read: amounts.mass },
  { column: 'bmi', names: ['BMI'], read: amounts.number(/$/, 'a body mass index, like 24.2') },
  { column: 'waist_inches', names: ['Waist'], read: amounts.length },
  { column: 'chest_inches', names: ['Chest'], read: amounts.length },
  { column: 'arms_inches', names: ['Arms', 'Arm'], read: amounts.length },
  { column: 'legs_inches', names: ['Legs', 'Leg', 'Thighs'], read: amounts.length },
  {
    column: 'resting_hr',
    names: ['Resting heart rate', 'Resting HR', 'Resting pulse', 'RHR'],
    read: amounts.whole(/\s*bpm$/i, 'a pulse, like 58'),
  },
  { column: 'blood_pressure', names: ['Blood pressure', 'BP'], read: amounts.pressure },
  { column: 'energy_level', names: ['Energy', 'Energy level'], read: amounts.score },
  { column: 'mood', names: ['Mood'], read: amounts.score },
  { column: 'sleep_quality', names: ['Sleep', 'Sleep quality'], read: amounts.score },
  { column: 'stress_level', names: ['Stress', 'Stress level'], read: amounts.score },
  checkInNotes,
];

/** What a log of check-ins can say. */
export const checkInForm: LogForm = { fields, parts: [] };
