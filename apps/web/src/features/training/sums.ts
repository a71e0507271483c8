import type { RecordSet } from '@motriforge/shared/training/records';
import { type SessionSummary, summarize } from '@motriforge/shared/training/session-summary';
import type { LoggedExercise, LoggedSession } from './rows.ts';

/** Sets as counting knows them. */
export const asLogged = ({ sets }: LoggedExercise): RecordSet[] =>
  sets.map(({ id, fields }) => ({
    id,
    setType: fields.type,
    reps: fields.reps,
    weightKg: fields.load?.kg ?? null,
    distanceM: fields.distance?.metres ?? null,
    durationSeconds: fields.seconds,
    holdSeconds: fields.holdSeconds,
    calories: fields.calories,
  }));

/** A session in sums, as the server counts it too. */
export const sumsOf = ({ exercises }: LoggedSession): SessionSummary =>
  summarize(exercises.map((exercise) => ({ exerciseType: exercise.fields.what.type, sets: asLogged(exercise) })));
