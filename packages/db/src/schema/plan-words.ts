import { locales } from '@motriforge/shared/contracts/common';
import { primaryKey, text } from 'drizzle-orm/sqlite-core';
import { table } from './columns.ts';
import { program } from './programs.ts';
import { filled } from './rules.ts';
import { exerciseInstruction, workout, workoutSet } from './workouts.ts';

/** A workout's name and words in another language. */
export const workoutTranslation = table(
  'workout_translation',
  {
    workoutId: text('workout_id')
      .notNull()
      .references(() => workout.id, { onDelete: 'cascade' }),
    locale: locale(),
    name: text('name', { length: 255 }).notNull(),
    notes: text('notes', { length: 255 }),
    description: text('description'),
  },
  (t) => [primaryKey({ columns: [t.workoutId, t.locale] }), filled('workout_translation_name_given_ck', t.name)],
);

/** What a set of a workout is called in another language. */
export const workoutSetTranslation = table(
  'workout_set_translation',
  {
    workoutSetId: text('workout_set_id')
      .notNull()
      .references(() => workoutSet.id, { onDelete: 'cascade' }),
    locale: locale(),
    name: text('name', { length: 50 }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.workoutSetId, t.locale] }), filled('workout_set_translation_name_given_ck', t.name)],
);

/** What a workout says to whoever does an exercise of it, in another language. */
export const exerciseInstructionTranslation = table(
  'exercise_instruction_translation',
  {
    exerciseInstructionId: text('exercise_instruction_id')
      .notNull()
      .references(() => exerciseInstruction.id, { onDelete: 'cascade' }),
    locale: locale(),
    note: text('note', { length: 500 }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.exerciseInstructionId, t.locale] }),
    filled('exercise_instruction_translation_note_given_ck', t.note),
  ],
);

/** A program's title and description in another language. */
export const programTranslation = table(
  'program_translation',
  {
    programId: text('program_id')
      .notNull()
      .references(() => program.id, { onDelete: 'cascade' }),
    locale: locale(),
    title: text('title', { length: 255 }).notNull(),
    description: text('description').notNull(),
  },
  (t) => [primaryKey({ columns: [t.programId, t.locale] }), filled('program_translation_title_given_ck', t.title)],
);

function locale() {
  return text('locale', { enum: locales }).notNull();
}
