import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { exercise } from './exercises.ts';

/** The words an exercise is found by. The full-text index `exercise_search` reads this table. */
export const exerciseDocument = sqliteTable('exercise_document', {
  id: integer('id').primaryKey({ autoIncrement: true }),
  exerciseId: text('exercise_id')
    .notNull()
    .references(() => exercise.id, { onDelete: 'cascade' })
    .unique(),
  name: text('name').notNull(),
  translations: text('translations').notNull(),
  aliases: text('aliases').notNull(),
  context: text('context').notNull(),
});

/** A word some exercise is found by. */
export const exerciseWord = sqliteTable('exercise_word', { word: text('word').primaryKey() });

/** A word with one letter left out: two words that share such a spelling are one slip of the finger apart. */
export const exerciseWordSlip = sqliteTable(
  'exercise_word_slip',
  {
    slip: text('slip').notNull(),
    word: text('word')
      .notNull()
      .references(() => exerciseWord.word, { onDelete: 'cascade' }),
  },
  (t) => [primaryKey({ columns: [t.slip, t.word] }), index('exercise_word_slip_word_idx').on(t.word)],
);
