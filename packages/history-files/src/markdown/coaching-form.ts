import * as amounts from './amounts.ts';
import type { FieldForm, LogForm } from './labels.ts';

const long = { read: amounts.text, isLong: true } as const;
const list = { read: amounts.list, isLong: true } as const;
export const discussion: FieldForm = {
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

/** What a log of talks with a coach can say. */
export const coachingForm: LogForm = { fields, parts: [] };
