import { checkInForm, checkInNotes } from '@motriforge/history-files/markdown/check-in-form';
import { plainEntry } from '@motriforge/history-files/markdown/rows';
import type { MarkdownLog } from './log.ts';

/** How somebody is, day by day. */
export const checkInLog: MarkdownLog = {
  file: 'check-in-log.md',
  form: checkInForm,
  tables: {
    health_metrics: (entry, { person, place, earlier }) => {
      const cells = { id: `${person.id} ${entry.day}`, user_id: person.address, recorded_date: entry.day };
      const row = plainEntry(entry, checkInNotes, place === 1 ? cells : { ...cells, id: `${cells.id} ${place}` });
      const reason = `There is a check-in of ${entry.day} before it, in line ${earlier}. Make one of the two.`;
      return place === 1 ? [row] : [{ ...row, faults: [{ place: entry.line, column: 'Date', reason }] }];
    },
  },
};
