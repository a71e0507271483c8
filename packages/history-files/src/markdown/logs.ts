import type { Interview } from '../interview.ts';
import type { HistoryItem } from '../items.ts';
import * as amounts from './amounts.ts';
import { checkInForm, checkInNotes } from './check-in-form.ts';
import { coachingForm, discussion } from './coaching-form.ts';
import type { Entry } from './entry.ts';
import type { LogForm } from './labels.ts';
import { checkInOf, coachingNoteOf, exerciseOf, sessionOf } from './neutral.ts';
import { plainEntry } from './rows.ts';
import { trainingForm } from './training-form.ts';
import { exerciseRows, sessionRow } from './training-rows.ts';
import type { ReadRow } from './written.ts';

export const logKinds = ['CHECK_INS', 'TRAINING', 'COACHING'] as const;
export type LogKind = (typeof logKinds)[number];

/** What an entry of a kind of log says. */
interface Log {
  form: LogForm;
  rows(entry: Entry): [ReadRow, ...ReadRow[]];
  /** A day has one entry. */
  isDaily: boolean;
  item(
    rows: [ReadRow, ...ReadRow[]],
    key: { source: 'MARKDOWN'; sourceKey: string; day: string },
    asked: Interview,
  ): HistoryItem;
}

export const logs: Readonly<Record<LogKind, Log>> = {
  CHECK_INS: {
    form: checkInForm,
    rows: (entry) => [plainEntry(entry, checkInNotes, {})],
    isDaily: true,
    item: ([row], key, asked) => ({ kind: 'checkIn', line: row.place, checkIn: checkInOf(row, key, asked) }),
  },
  TRAINING: {
    form: trainingForm,
    rows: (entry) => [sessionRow(entry, {}), ...exerciseRows(entry, () => ({}))],
    isDaily: false,
    item: ([row, ...others], key, asked) => {
      const exercises = others.map((other) => exerciseOf(other, asked));
      return { kind: 'session', line: row.place, session: sessionOf(row, key, exercises) };
    },
  },
  COACHING: {
    // Here a coach may be somebody who has no account.
    form: {
      ...coachingForm,
      fields: coachingForm.fields.map((field) =>
        field.column === 'coach_id' ? { ...field, read: amounts.text } : field,
      ),
    },
    rows: (entry) => [plainEntry(entry, discussion, {})],
    isDaily: false,
    item: ([row], key) => ({ kind: 'coachingNote', line: row.place, coachingNote: coachingNoteOf(row, key) }),
  },
};
