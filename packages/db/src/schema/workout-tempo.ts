import { index, integer, primaryKey, text } from 'drizzle-orm/sqlite-core';
import { id, table } from './columns.ts';
import { atLeast, between, filled } from './rules.ts';
import { exerciseInstruction } from './workouts.ts';

/** A phase of a repetition, such as lowering or holding. */
export const tempoTypes = table(
  'tempo_types',
  {
    id: id(),
    type: text('type', { length: 30 }).notNull().unique(),
    /** How long the phase takes when an instruction does not say. */
    timeUnderTensionSeconds: integer('time_under_tension_seconds'),
    description: text('description', { length: 255 }),
  },
  (t) => [
    filled('tempo_types_type_given_ck', t.type),
    between('tempo_types_time_under_tension_ck', t.timeUnderTensionSeconds, 0, 600),
  ],
);

/** A phase of the tempo an exercise is done at. */
export const tempo = table(
  'tempo',
  {
    exerciseInstructionId: text('exercise_instruction_id')
      .notNull()
      .references(() => exerciseInstruction.id, { onDelete: 'cascade' }),
    orderIndex: integer('order_index').notNull(),
    tempoTypeId: text('tempo_type_id')
      .notNull()
      .references(() => tempoTypes.id, { onDelete: 'restrict' }),
    /** How long it takes here; null takes what its type says. */
    seconds: integer('seconds'),
  },
  (t) => [
    primaryKey({ columns: [t.exerciseInstructionId, t.orderIndex] }),
    index('tempo_tempo_type_idx').on(t.tempoTypeId),
    atLeast('tempo_order_ck', t.orderIndex, 0),
    between('tempo_seconds_ck', t.seconds, 0, 600),
  ],
);
