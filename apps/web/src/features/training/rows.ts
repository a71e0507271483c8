import type { ExerciseFields, SessionFields, SetFields } from '@motriforge/shared/contracts/training';
import type { KeptSession } from '@motriforge/shared/log/kept-session';
import { shownRows } from '@motriforge/shared/log/kept-session';
import { createMemo } from 'solid-js';
import { keptSessions } from './device-log.ts';

export interface LoggedSet {
  id: string;
  fields: SetFields;
}

export interface LoggedExercise {
  id: string;
  fields: ExerciseFields;
  sets: LoggedSet[];
}

/** A session as the screen shows it: in order, without what is only half known. */
export interface LoggedSession {
  id: string;
  fields: SessionFields;
  exercises: LoggedExercise[];
  isSent: boolean;
}

const noSession: Omit<SessionFields, 'when'> = {
  end: null,
  title: null,
  type: null,
  plan: null,
  bodyWeightKg: null,
  intensity: null,
  fatigue: null,
  soreness: null,
  mood: null,
  rating: null,
  feedback: null,
  notes: null,
};
const noExercise: Omit<ExerciseFields, 'what'> = {
  order: 0,
  superset: null,
  instructionId: null,
  rpe: null,
  formQuality: null,
  notes: null,
};
const noSet: SetFields = {
  number: 1,
  type: 'WORKING',
  side: 'BOTH',
  reps: null,
  load: null,
  restSeconds: null,
  seconds: null,
  holdSeconds: null,
  distance: null,
  calories: null,
  heartRate: null,
  climbMetres: null,
  rpe: null,
  target: null,
  notes: null,
  doneAt: null,
};

/** What is kept is never changed in place: what was made of it once holds. */
const made = new WeakMap<KeptSession, LoggedSession | null>();

/** Null where it is removed, or where this device knows only a part of it. */
export function loggedSession(kept: KeptSession): LoggedSession | null {
  const known = made.get(kept);
  if (known !== undefined) return known;
  const session = toLoggedSession(kept);
  made.set(kept, session);
  return session;
}

function toLoggedSession(kept: KeptSession): LoggedSession | null {
  const { session, exercises, sets } = shownRows(kept);
  const when = session?.fields.when;
  if (!session || !when) return null;
  const setsOf = Map.groupBy(sets, ({ exerciseLogId }) => exerciseLogId);
  return {
    id: session.id,
    fields: { ...noSession, ...session.fields, when },
    exercises: exercises
      .flatMap(({ id, fields }) => {
        const { what } = fields;
        if (!what) return [];
        const own = (setsOf.get(id) ?? [])
          .filter((set) => set.fields.number !== undefined)
          .map((set) => ({ id: set.id, fields: { ...noSet, ...set.fields } }));
        return [{ id, fields: { ...noExercise, ...fields, what }, sets: own.toSorted(byNumber) }];
      })
      .toSorted(byOrder),
    isSent: kept.base !== null && isNothingPending(kept),
  };
}

const isNothingPending = ({ pending }: KeptSession): boolean =>
  pending.session === null && pending.exercises.length + pending.sets.length + pending.removed.length === 0;

const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1);
const byNumber = (one: LoggedSet, other: LoggedSet) => one.fields.number - other.fields.number || byId(one, other);
const byOrder = (one: LoggedExercise, other: LoggedExercise) =>
  one.fields.order - other.fields.order || byId(one, other);

/** Every session on this device, newest first. Tracks. */
export const createLog = () =>
  createMemo(() =>
    keptSessions()
      .flatMap((kept) => loggedSession(kept) ?? [])
      .toSorted((one, other) => startOf(other) - startOf(one)),
  );

const startOf = ({ fields }: LoggedSession): number =>
  fields.when.startedAt ?? Date.parse(`${fields.when.day}T12:00:00Z`);

/** What was done of an exercise the last time before a session, on this device. */
export function lastTime(
  log: readonly LoggedSession[],
  exerciseId: string | null,
  before: string,
): { day: string; sets: LoggedSet[] } | null {
  if (exerciseId === null) return null;
  for (const session of log) {
    if (session.id === before || session.fields.end === null) continue;
    const sets = session.exercises
      .filter(({ fields }) => fields.what.exerciseId === exerciseId)
      .flatMap((exercise) => exercise.sets);
    if (sets.length > 0) return { day: session.fields.when.day, sets };
  }
  return null;
}
