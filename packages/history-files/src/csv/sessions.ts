import {
  emptyExercise,
  emptySession,
  HistoryExercise,
  HistorySession,
  HistorySet,
  type HistorySource,
  Notes,
} from '@motriforge/shared/contracts/history';
import { localDay } from '@motriforge/shared/dates';
import * as v from 'valibot';
import type { Interview } from '../interview.ts';
import { type HistoryItem, problemOf, Unreadable } from '../items.ts';
import { instantOfMoment, type Moment } from '../moments.ts';
import { sourceKeyOf } from '../source-key.ts';
import { valid } from '../valid.ts';
import type { LogRow } from './product.ts';

const SessionAlone = v.omit(HistorySession, ['exercises']);
const ExerciseAlone = v.omit(HistoryExercise, ['sets']);

interface Draft {
  line: number;
  row: LogRow;
  sessionNotes: string | null;
  exercises: HistoryExercise[];
  lastOrder: number | null;
  lastSuperset: string | null;
  /** What the file calls its supersets; their places here number them. */
  supersets: string[];
  /** What is noted of the last exercise: products repeat it in every row. */
  noted: Set<string>;
}

/** What makes the rows of a session one. */
export const sessionKeyOf = ({ moment, title }: Pick<LogRow, 'moment' | 'title'>): string =>
  JSON.stringify([moment.day, moment.time, moment.offsetMinutes, title]);

/** Gathers the rows of a log to sessions, one at a time, or all of them where the rows of a session lie apart. */
export class SessionGathering {
  readonly #source: HistorySource;
  readonly #asked: Interview;
  readonly #isScattered: boolean;
  readonly #drafts = new Map<string, Draft>();

  constructor(source: HistorySource, asked: Interview, isScattered: boolean) {
    this.#source = source;
    this.#asked = asked;
    this.#isScattered = isScattered;
  }

  /** Whether what was gathered before a row is complete. */
  isNext(row: LogRow): boolean {
    return !this.#isScattered && this.#drafts.size > 0 && !this.#drafts.has(sessionKeyOf(row));
  }

  take(row: LogRow, line: number): void {
    const key = sessionKeyOf(row);
    const draft = this.#drafts.get(key) ?? begin(row, line);
    add(draft, row);
    this.#drafts.set(key, draft);
  }

  async *end(): AsyncGenerator<HistoryItem> {
    for (const draft of this.#drafts.values()) {
      try {
        yield { kind: 'session', line: draft.line, session: await this.#sessionOf(draft) };
      } catch (error) {
        yield problemOf(error, draft.line);
      }
    }
    this.#drafts.clear();
  }

  async #sessionOf({ line, row, sessionNotes, exercises }: Draft): Promise<HistorySession> {
    const { moment, title, durationSeconds } = row;
    const said = { ...emptySession, title, durationSeconds: durationSeconds || null, notes: sessionNotes };
    const sourceKey = await sourceKeyOf(this.#source, [moment.day, moment.time, moment.offsetMinutes, title]);
    const session = { source: this.#source, sourceKey, ...said, ...this.#when(moment, line) };
    return { ...valid(SessionAlone, session), exercises };
  }

  #when(moment: Moment, line: number): Pick<HistorySession, 'day' | 'startedAt' | 'timeZone'> {
    if (moment.time === null) return { day: moment.day, startedAt: null, timeZone: null };
    const timeZone = this.#asked.timeZone(line, moment.time);
    const startedAt = instantOfMoment(moment, timeZone);
    const day = moment.offsetMinutes === null || startedAt === null ? moment.day : localDay(startedAt, timeZone);
    return { day, startedAt, timeZone };
  }
}

const begin = (row: LogRow, line: number): Draft => ({
  line,
  row,
  sessionNotes: row.sessionNotes,
  exercises: [],
  lastOrder: null,
  lastSuperset: null,
  supersets: [],
  noted: new Set(),
});

function add(draft: Draft, row: LogRow): void {
  draft.sessionNotes ??= row.sessionNotes;
  const last = draft.exercises.at(-1);
  if (row.part.kind === 'REST') {
    const set = last?.sets.at(-1);
    if (set === undefined) throw new Unreadable('NOTHING_TO_REST_AFTER');
    set.restSeconds = row.part.seconds || null;
    return;
  }
  const set = row.part.kind === 'SET' ? valid(HistorySet, row.part.set) : null;
  const isBegunAgain = row.order !== null && draft.lastOrder !== null && row.order < draft.lastOrder;
  const isSame = last?.name === row.exercise && row.superset === draft.lastSuperset && !isBegunAgain;
  const exercise = isSame && last !== undefined ? last : beginExercise(draft, row);
  if (row.exerciseNotes !== null && !draft.noted.has(row.exerciseNotes)) {
    draft.noted.add(row.exerciseNotes);
    exercise.notes = valid(Notes, Array.from(draft.noted).join('\n'));
  }
  if (set !== null) exercise.sets.push(set);
  draft.lastOrder = row.order ?? (isSame ? draft.lastOrder : null);
}

function beginExercise(draft: Draft, row: LogRow): HistoryExercise {
  const exercise = {
    ...emptyExercise,
    name: row.exercise,
    superset: supersetOf(draft, row.superset),
  };
  draft.noted.clear();
  const begun: HistoryExercise = { ...valid(ExerciseAlone, exercise), sets: [] };
  draft.exercises.push(begun);
  draft.lastSuperset = row.superset;
  draft.lastOrder = null;
  return begun;
}

function supersetOf({ supersets }: Draft, word: string | null): number | null {
  if (word === null) return null;
  if (!supersets.includes(word)) supersets.push(word);
  return supersets.indexOf(word);
}
