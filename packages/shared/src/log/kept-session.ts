import type { ExerciseFields, Refusal, SavedSession, SessionView } from '../contracts/training.ts';
import { type Clock, clockOf, instantOfClock } from './clock.ts';
import {
  isNothing,
  mergeChange,
  nothing,
  notYetIn,
  type Row,
  rowsOf,
  type SessionChange,
  type SessionRows,
  withChange,
} from './merge.ts';

/** A session as a device keeps it: what the server last said of it, and what it has not taken yet. */
export interface KeptSession {
  id: string;
  base: SessionView | null;
  pending: SessionChange;
  /** What the server will not have: it stays here until somebody decides. */
  refused: RefusedRow[];
}

export interface RefusedRow extends Refusal {
  row: Row<object>;
  /** Of a set the exercise it was done of. */
  what: ExerciseFields['what'] | null;
}

export const emptySession = (id: string): KeptSession => ({ id, base: null, pending: nothing(), refused: [] });

/** What a person sees. */
export const shownRows = ({ base, pending }: KeptSession): SessionRows => withChange(rowsOf(base), pending);

export const isWaiting = ({ pending }: KeptSession): boolean => !isNothing(pending);

export const changed = (kept: KeptSession, change: SessionChange): KeptSession => ({
  ...kept,
  pending: mergeChange(kept.pending, change),
});

/** After the server said how a session is, unasked or where something of it is still under way. */
export const refreshed = (kept: KeptSession, base: SessionView | null): KeptSession =>
  // Answers overtake each other.
  base && kept.base && base.revision < kept.base.revision
    ? kept
    : { ...kept, base, pending: notYetIn(rowsOf(base), kept.pending, new Set()) };

/** After the server answered what it was sent. */
export function answered(kept: KeptSession, sent: SessionChange, answer: SavedSession): KeptSession {
  const codes = new Map(answer.refused.map(({ id, code }) => [id, code]));
  const isHeldBack = ({ id }: { id: string }) => codes.has(id) && codes.get(id) !== 'CLOCK_AHEAD';
  const exercises = new Map(shownRows(kept).exercises.map(({ id, fields }) => [id, fields.what ?? null]));
  const refused = [sent.session, ...sent.exercises, ...sent.sets].flatMap((row): RefusedRow[] => {
    const code = row && codes.get(row.id);
    if (!row || !code || code === 'CLOCK_AHEAD') return [];
    const what = 'exerciseLogId' in row ? (exercises.get(row.exerciseLogId) ?? null) : null;
    return [{ id: row.id, code, row, what }];
  });
  const { pending } = kept;
  const open: SessionChange = {
    session: pending.session && isHeldBack(pending.session) ? null : pending.session,
    exercises: pending.exercises.filter((row) => !isHeldBack(row)),
    sets: pending.sets.filter((row) => !isHeldBack(row)),
    removed: pending.removed,
  };
  const isAnswered = new Set(sent.removed.flatMap(({ id }) => (codes.has(id) ? [] : [id])));
  const isOld = answer.session && kept.base && answer.session.revision < kept.base.revision;
  const base = isOld ? kept.base : answer.session;
  return {
    ...kept,
    base,
    pending: notYetIn(rowsOf(base), open, isAnswered),
    refused: [...kept.refused.filter(({ id }) => !codes.has(id)), ...refused],
  };
}

/** With the clocks that ran ahead set back, each still after the one before it. */
export function setBack(change: SessionChange, now: number, device: string): SessionChange {
  const rows = [change.session, ...change.exercises, ...change.sets].filter((row) => row !== null);
  const ahead = [...rows.flatMap(({ clocks }) => Object.values(clocks)), ...change.removed.map(({ clock }) => clock)]
    .filter((clock) => instantOfClock(clock) > now)
    .toSorted();
  const corrected = new Map<Clock, Clock>([...new Set(ahead)].map((clock, at) => [clock, clockOf(now, at, device)]));
  const correct = (clock: Clock) => corrected.get(clock) ?? clock;
  const ofRow = <R extends Row<object>>(row: R): R => ({
    ...row,
    clocks: Object.fromEntries(Object.entries(row.clocks).map(([key, clock]) => [key, correct(clock)])),
  });
  return {
    session: change.session && ofRow(change.session),
    exercises: change.exercises.map(ofRow),
    sets: change.sets.map(ofRow),
    removed: change.removed.map((removal) => ({ ...removal, clock: correct(removal.clock) })),
  };
}
