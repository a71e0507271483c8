import type { ExerciseFields, Removal, SessionFields, SessionView, SetFields } from '../contracts/training.ts';
import { type Clock, laterOf } from './clock.ts';

/** A row of the log as far as it is known, and when each of its fields was changed. */
export interface Row<Fields> {
  id: string;
  fields: Partial<Fields>;
  clocks: Record<string, Clock>;
}

export type SetRow = Row<SetFields> & { exerciseLogId: string };

/** A session with all that belongs to it. */
export interface SessionRows {
  session: Row<SessionFields> | null;
  exercises: Row<ExerciseFields>[];
  sets: SetRow[];
}

/** What changed of one. */
export interface SessionChange extends SessionRows {
  removed: Removal[];
}

export const nothing = (): SessionChange => ({ session: null, exercises: [], sets: [], removed: [] });

export const isNothing = ({ session, exercises, sets, removed }: SessionChange): boolean =>
  session === null && exercises.length + sets.length + removed.length === 0;

/** Two states of a row as one: of each field the later. In whatever order, however often, it comes to the same. */
export function mergeRow<R extends Row<object>>(one: R, other: R): R {
  const fields = { ...one.fields } as Record<string, unknown>;
  const clocks = { ...one.clocks };
  for (const [key, clock] of Object.entries(other.clocks)) {
    if (clock <= (clocks[key] ?? '')) continue;
    clocks[key] = clock;
    fields[key] = (other.fields as Record<string, unknown>)[key];
  }
  return { ...one, fields, clocks };
}

function mergeRows<R extends Row<object>>(ones: readonly R[], others: readonly R[]): R[] {
  const byId = new Map(ones.map((row) => [row.id, row]));
  for (const row of others) {
    const known = byId.get(row.id);
    byId.set(row.id, known ? mergeRow(known, row) : row);
  }
  return [...byId.values()];
}

/** Two changes as one. What was removed stays removed, and takes what belongs to it along. */
export function mergeChange(one: SessionChange, other: SessionChange): SessionChange {
  const removals = new Map(one.removed.map((removal) => [removal.id, removal]));
  for (const removal of other.removed) if (!removals.has(removal.id)) removals.set(removal.id, removal);
  return { ...without(mergeKept(one, other), new Set(removals.keys())), removed: [...removals.values()] };
}

/** A session with a change made to it; null when it is removed. */
export function withChange(rows: SessionRows, change: SessionChange): SessionRows {
  return without(mergeKept(rows, change), new Set(change.removed.map(({ id }) => id)));
}

function mergeKept(one: SessionRows, other: SessionRows): SessionRows {
  const session = one.session && other.session ? mergeRow(one.session, other.session) : (one.session ?? other.session);
  return {
    session,
    exercises: mergeRows(one.exercises, other.exercises),
    sets: mergeRows(one.sets, other.sets),
  };
}

function without({ session, exercises, sets }: SessionRows, gone: ReadonlySet<string>): SessionRows {
  if (session && gone.has(session.id)) return { session: null, exercises: [], sets: [] };
  return {
    session,
    exercises: exercises.filter(({ id }) => !gone.has(id)),
    sets: sets.filter(({ id, exerciseLogId }) => !gone.has(id) && !gone.has(exerciseLogId)),
  };
}

/**
 * What of a change a session does not have yet. A removal counts as known only once it was answered: a session that
 * lacks what is removed may just not have got it so far.
 */
export function notYetIn(kept: SessionRows, change: SessionChange, answered: ReadonlySet<string>): SessionChange {
  const open = <R extends Row<object>>(rows: readonly R[], theirs: readonly R[]): R[] => {
    const byId = new Map(theirs.map((row) => [row.id, row]));
    return rows.flatMap((row) => newerThan(byId.get(row.id), row) ?? []);
  };
  return {
    session: change.session && newerThan(kept.session ?? undefined, change.session),
    exercises: open(change.exercises, kept.exercises),
    sets: open(change.sets, kept.sets),
    removed: change.removed.filter(({ id }) => !answered.has(id)),
  };
}

function newerThan<R extends Row<object>>(known: R | undefined, row: R): R | null {
  if (!known) return row;
  const keys = Object.keys(row.clocks).filter((key) => (row.clocks[key] ?? '') > (known.clocks[key] ?? ''));
  if (keys.length === 0) return null;
  const pick = (values: object) =>
    Object.fromEntries(keys.map((key) => [key, (values as Record<string, unknown>)[key]]));
  return { ...row, fields: pick(row.fields), clocks: pick(row.clocks) };
}

/** The last clock of anything in a session, so that what a device does next comes after it. */
export function lastClockOf({ session, exercises, sets }: SessionRows): Clock | null {
  let last: Clock | null = null;
  for (const row of [session, ...exercises, ...sets]) {
    for (const clock of Object.values(row?.clocks ?? {})) last = laterOf<Clock | null>(last, clock);
  }
  return last;
}

export const rowsOf = (view: SessionView | null): SessionRows => {
  if (!view) return { session: null, exercises: [], sets: [] };
  const { id, fields, clocks, exercises, sets } = view;
  return { session: { id, fields, clocks }, exercises, sets } as SessionRows;
};
