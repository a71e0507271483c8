import type { Entry } from '@motriforge/history-files/markdown/entry';
import { trainingForm } from '@motriforge/history-files/markdown/training-form';
import { exerciseRows, sessionRow } from '@motriforge/history-files/markdown/training-rows';
import type { MarkdownLog, Occasion } from './log.ts';

/** Sessions, and what was done in them. */
export const trainingLog: MarkdownLog = {
  file: 'progress-check-in-log.md',
  form: trainingForm,
  tables: {
    workout_sessions: (entry, occasion) => [
      sessionRow(entry, { id: keyOf(entry, occasion), user_id: occasion.person.address }),
    ],
    exercise_logs: (entry, occasion) => {
      const session = keyOf(entry, occasion);
      return exerciseRows(entry, (at) => ({ id: `${session} ${at + 1}`, workout_session: session, order_index: at }));
    },
  },
};

const keyOf = ({ day }: Entry, { person, place }: Occasion): string => `${person.id} ${day} ${place}`;
