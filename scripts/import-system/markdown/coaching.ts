import * as amounts from './amounts.ts';
import type { FieldForm } from './labels.ts';
import type { MarkdownLog } from './log.ts';
import { plainEntry } from './rows.ts';

const long = { read: amounts.text, isLong: true } as const;
const list = { read: amounts.list, isLong: true } as const;
const discussion: FieldForm = {
  column: 'discussion_notes',
  names: ['Discussion', 'Discussion notes', 'Notes', 'Summary'],
  ...long,
};

const fields: readonly FieldForm[] = [
  { column: 'coach_id', names: ['Coach'], read: amounts.address },
  { column: 'duration_minutes', names: ['Duration', 'Length'], read: amounts.minutes },
  { column: 'topics', names: ['Topics', 'Topic', 'Agenda'], ...list },
  discussion,
  { column: 'coach_feedback', names: ['Feedback', 'Coach feedback', 'Coach’s feedback'], ...long },
  { column: 'action_items', names: ['Action items', 'Actions', 'Next steps', 'To do'], ...list },
  { column: 'next_session_date', names: ['Next session', 'Next session date'], read: amounts.day },
  { column: 'completed', names: ['Completed', 'Status', 'Done'], read: amounts.yesOrNo },
  { column: 'completion_notes', names: ['Completion notes', 'Outcome'], ...long },
  { column: 'user_rating', names: ['Rating', 'My rating'], read: amounts.score },
];

/** Talks with a coach. A log tells what took place, so a session is completed unless it says otherwise. */
export const coachingLog: MarkdownLog = {
  file: 'Coaching_sessions.md',
  form: { fields, parts: [] },
  tables: {
    coaching_sessions: async (entry, { person, place, withCoach }) => {
      const id = `${person.id} ${entry.day} ${place}`;
      const cells = { id, user_id: person.address, session_date: entry.day, completed: true };
      return [await withCoach(plainEntry(entry, discussion, cells))];
    },
  },
};
