import { coachingForm, discussion } from '@motriforge/history-files/markdown/coaching-form';
import { plainEntry } from '@motriforge/history-files/markdown/rows';
import type { MarkdownLog } from './log.ts';

/** Talks with a coach. A log tells what took place, so a session is completed unless it says otherwise. */
export const coachingLog: MarkdownLog = {
  file: 'Coaching_sessions.md',
  form: coachingForm,
  tables: {
    coaching_sessions: async (entry, { person, place, withCoach }) => {
      const id = `${person.id} ${entry.day} ${place}`;
      const cells = { id, user_id: person.address, session_date: entry.day, completed: true };
      return [await withCoach(plainEntry(entry, discussion, cells))];
    },
  },
};
