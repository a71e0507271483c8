import { type HistoryExercise, HistorySession, type HistorySet } from '@motriforge/shared/contracts/history';
import type { RefusedRow } from '@motriforge/shared/contracts/imports';
import { ExerciseFields, SessionFields, SetFields } from '@motriforge/shared/contracts/training';
import { newId } from '@motriforge/shared/ids';
import * as v from 'valibot';
import { exerciseColumns, sessionColumns, setColumns } from '../training/index.ts';

/** What a name in a file stands for in the library. */
export interface KnownExercise {
  id: string;
  type: ExerciseFields['what']['type'];
  isBodyweight: boolean;
}
export type KnownExercises = ReadonlyMap<string, KnownExercise>;

type Refusal = RefusedRow['code'];

/** A session of a file as it was sent, or why it cannot be taken. */
export function readSession(sent: unknown): HistorySession | Refusal {
  const { success, output } = v.safeParse(HistorySession, sent);
  return success ? output : 'BAD_INPUT';
}

/** The rows of the log a session becomes. They bear no clocks: whatever a device says of them is later. */
export function rowsOf(session: HistorySession, exercises: KnownExercises) {
  const completedAt = endOf(session);
  const id = newId();
  const fields = v.safeParse(SessionFields, sessionFields(session, completedAt));
  const logs = session.exercises.map((exercise, order) => {
    const read = v.safeParse(ExerciseFields, exerciseFields(exercise, order, exercises.get(exercise.name)));
    const sets = exercise.sets.map((set, at) => v.safeParse(SetFields, setFields(set, at + 1, completedAt)));
    return { id: newId(), read, sets };
  });
  const all = [fields, ...logs.flatMap(({ read, sets }) => [read, ...sets])];
  if (!fields.success || !all.every(({ success }) => success)) return null;
  const { programPhase, weekNumber, dayNumber, coachNotes, timeZone } = session;
  const row = <Fields>(its: { id: string; output: unknown }) => ({
    id: its.id,
    clocks: {},
    fields: its.output as Fields,
  });
  return {
    session: {
      ...sessionColumns({ id, clocks: {}, fields: fields.output }),
      ...{ programPhase, weekNumber, dayNumber, coachNotes, timeZone },
    },
    exercises: logs.map(({ id: logId, read }) => ({
      ...exerciseColumns(row<ExerciseFields>({ id: logId, output: read.output })),
      workoutSessionId: id,
    })),
    sets: logs.flatMap(({ id: exerciseLogId, sets }) =>
      sets.map(({ output }) => setColumns({ ...row<SetFields>({ id: newId(), output }), exerciseLogId })),
    ),
  };
}
export type LogRows = NonNullable<ReturnType<typeof rowsOf>>;

/** History is over: a session that does not say when it ended did so where it began, or at noon of its day. */
function endOf({ day, startedAt, durationSeconds, endedAt }: HistorySession): number {
  if (endedAt !== null) return endedAt;
  if (startedAt === null) return Date.parse(`${day}T12:00:00Z`);
  return startedAt + (durationSeconds ?? 0) * 1_000;
}

const said = (text: string | null): string | null => text?.trim() || null;

const sessionFields = (session: HistorySession, at: number): SessionFields => ({
  when: { day: session.day, timeZone: session.timeZone ?? 'UTC', startedAt: session.startedAt },
  end: { at, seconds: session.durationSeconds },
  title: said(session.title),
  type: session.type,
  plan: null,
  bodyWeightKg: session.bodyWeightKg,
  intensity: session.intensity,
  fatigue: session.fatigue,
  soreness: session.soreness,
  mood: said(session.mood),
  rating: session.rating,
  feedback: said(session.feedback),
  notes: said(session.notes),
});

const exerciseFields = (exercise: HistoryExercise, order: number, known?: KnownExercise): ExerciseFields => ({
  what: {
    exerciseId: known?.id ?? null,
    name: exercise.name,
    type: exercise.type ?? known?.type ?? null,
    isBodyweight: exercise.isBodyweight ?? known?.isBodyweight ?? false,
  },
  order,
  superset: exercise.superset,
  instructionId: null,
  rpe: exercise.rpe,
  formQuality: exercise.formQuality,
  notes: said(exercise.notes),
});

function setFields(set: HistorySet, number: number, doneAt: number): SetFields {
  const { load, distance, averageHeartRate: average, maxHeartRate: max } = set;
  return {
    number,
    type: set.type,
    side: set.side,
    reps: set.reps,
    load: load && { kg: load.kg, entered: { value: load.entered, unit: load.unit } },
    restSeconds: set.restSeconds,
    seconds: set.seconds,
    holdSeconds: set.holdSeconds,
    distance: distance && { metres: distance.metres, entered: { value: distance.entered, unit: distance.unit } },
    calories: set.calories,
    heartRate: average === null && max === null ? null : { average, max },
    climbMetres: set.elevationGainM,
    rpe: set.rpe,
    target: set.target,
    notes: said(set.notes),
    doneAt: set.doneAt === undefined ? doneAt : set.doneAt,
  };
}
