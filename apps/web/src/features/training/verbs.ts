import type { ExerciseEntry } from '@motriforge/shared/contracts/exercises';
import type { ExerciseFields, Load, SessionFields, SetFields } from '@motriforge/shared/contracts/training';
import { dayIn } from '@motriforge/shared/day';
import { newId } from '@motriforge/shared/ids';
import type { Row } from '@motriforge/shared/log/merge';
import type { LoggedThing } from '@motriforge/shared/log/words';
import { toCanonical } from '@motriforge/shared/units';
import { preference } from '../../lib/preferences.ts';
import { changeSession, now, tick } from './device-log.ts';
import type { LoggedExercise, LoggedSession, LoggedSet } from './rows.ts';

/** What is planned of an exercise, for a session to begin with. */
export interface PlannedExercise {
  entry: Pick<ExerciseEntry, 'id' | 'name' | 'type' | 'loadKind'>;
  instructionId?: string | null;
  superset?: number | null;
  sets: Partial<SetFields>[];
}

/** A copy: what is on the screen changes in place, what is kept must not. */
function row<Fields extends object>(id: string, given: Fields): Row<Fields> {
  const at = tick();
  const fields: Fields = JSON.parse(JSON.stringify(given));
  return { id, fields, clocks: Object.fromEntries(Object.keys(fields).map((key) => [key, at])) };
}

const setRow = (exerciseLogId: string, id: string, fields: Partial<SetFields>) => ({
  ...row<Partial<SetFields>>(id, fields),
  exerciseLogId,
});

const removal = (thing: LoggedThing, id: string) => ({ thing, id, clock: tick() });

export function startSession(
  title: string | null,
  exercises: readonly PlannedExercise[] = [],
  plan: SessionFields['plan'] = null,
): string {
  const id = newId();
  const timeZone = preference('timeZone');
  const startedAt = now();
  const when = { day: dayIn(startedAt, timeZone), timeZone, startedAt };
  const planned = exercises.map((exercise, order) => exerciseRows(exercise, order));
  changeSession(id, {
    session: row<Partial<SessionFields>>(id, { when, title, ...(plan && { plan }) }),
    exercises: planned.map(({ exercise }) => exercise),
    sets: planned.flatMap(({ sets }) => sets),
  });
  return id;
}

function exerciseRows({ entry, instructionId = null, superset = null, sets }: PlannedExercise, order: number) {
  const id = newId();
  const what = {
    // What is nobody's in the library keeps its name alone.
    exerciseId: entry.id || null,
    name: entry.name,
    type: entry.type,
    isBodyweight: entry.loadKind === 'BODYWEIGHT' || entry.loadKind === 'ASSISTED',
  };
  return {
    exercise: row<Partial<ExerciseFields>>(id, {
      what,
      order,
      ...(instructionId && { instructionId }),
      ...(superset !== null && { superset }),
    }),
    sets: sets.map((fields, at) => setRow(id, newId(), { number: at + 1, ...fields })),
  };
}

export const editSession = (id: string, fields: Partial<SessionFields>): void =>
  changeSession(id, { session: row(id, fields) });

export function addExercise(session: LoggedSession, planned: PlannedExercise): string {
  const order = 1 + Math.max(-1, ...session.exercises.map(({ fields }) => fields.order));
  const { exercise, sets } = exerciseRows(planned, order);
  changeSession(session.id, { exercises: [exercise], sets });
  return exercise.id;
}

export const editExercise = (session: LoggedSession, id: string, fields: Partial<ExerciseFields>): void =>
  changeSession(session.id, { exercises: [row(id, fields)] });

/** Two neighbours change places. */
export function moveExercise(session: LoggedSession, id: string, by: -1 | 1): void {
  const ids = session.exercises.map((exercise) => exercise.id);
  const from = ids.indexOf(id);
  const to = from + by;
  if (to < 0 || to >= ids.length) return;
  ids.splice(to, 0, ...ids.splice(from, 1));
  changeSession(session.id, { exercises: ids.map((each, order) => row<Partial<ExerciseFields>>(each, { order })) });
}

/** With the one before it, or by itself again. */
export function toggleSuperset(session: LoggedSession, id: string): void {
  const at = session.exercises.findIndex((exercise) => exercise.id === id);
  const exercise = session.exercises[at];
  const before = session.exercises[at - 1];
  if (!exercise || !before) return;
  if (exercise.fields.superset !== null && exercise.fields.superset === before.fields.superset) {
    editExercise(session, id, { superset: null });
    return;
  }
  const superset =
    before.fields.superset ?? 1 + Math.max(0, ...session.exercises.map(({ fields }) => fields.superset ?? 0));
  changeSession(session.id, { exercises: [row(before.id, { superset }), row(id, { superset })] });
}

export const removeExercise = (session: LoggedSession, id: string): void =>
  changeSession(session.id, { removed: [removal('EXERCISE_LOG', id)] });

export function addSet(session: LoggedSession, exercise: LoggedExercise, fields: Partial<SetFields> = {}): void {
  const last = exercise.sets.at(-1);
  const { target = null, side = 'BOTH' } = last?.fields ?? {};
  const number = 1 + Math.max(0, ...exercise.sets.map((set) => set.fields.number));
  changeSession(session.id, { sets: [setRow(exercise.id, newId(), { number, side, target, ...fields })] });
}

/** Warm-up sets come before all others. */
export function addWarmUps(
  session: LoggedSession,
  exercise: LoggedExercise,
  ramp: readonly Partial<SetFields>[],
): void {
  const later = exercise.sets.map(({ id, fields }) => setRow(exercise.id, id, { number: fields.number + ramp.length }));
  const first = ramp.map((fields, at) => setRow(exercise.id, newId(), { number: at + 1, type: 'WARM_UP', ...fields }));
  changeSession(session.id, { sets: [...later, ...first] });
}

export const editSet = (
  session: LoggedSession,
  exercise: LoggedExercise,
  { id }: Pick<LoggedSet, 'id'>,
  fields: Partial<SetFields>,
): void => changeSession(session.id, { sets: [setRow(exercise.id, id, fields)] });

export const removeSet = (session: LoggedSession, { id }: Pick<LoggedSet, 'id'>): void =>
  changeSession(session.id, { removed: [removal('EXERCISE_SET_LOG', id)] });

/** What was not done was not trained; what it leaves empty goes with it. */
export function finishSession(session: LoggedSession, at = now()): void {
  const undone = session.exercises.flatMap(({ sets }) => sets.filter(({ fields }) => fields.doneAt === null));
  const empty = session.exercises.filter(({ sets }) => sets.every(({ fields }) => fields.doneAt === null));
  const { startedAt } = session.fields.when;
  const seconds = startedAt === null ? null : Math.max(0, Math.round((at - startedAt) / 1_000));
  changeSession(session.id, {
    session: row<Partial<SessionFields>>(session.id, { end: { at, seconds } }),
    removed: [
      ...undone.map(({ id }) => removal('EXERCISE_SET_LOG', id)),
      ...empty.map(({ id }) => removal('EXERCISE_LOG', id)),
    ],
  });
}

export const removeSession = (id: string): void => changeSession(id, { removed: [removal('WORKOUT_SESSION', id)] });

/** A load as it was typed in the person's unit. */
export function loadOf(value: number): Load {
  const unit = preference('massUnit');
  const kg = Math.round(toCanonical(value, unit) * 1_000) / 1_000;
  return { kg, entered: { value, unit: unit === 'lb' ? 'LBS' : 'KG' } };
}
