import type { SessionSummary } from '@motriforge/db/schema/training';
import type { SetType } from '@motriforge/shared/log/words';

export interface LoggedSet {
  setType: SetType;
  reps: number | null;
  weightKg: number | null;
  distanceM: number | null;
  durationSeconds: number | null;
  holdSeconds: number | null;
  calories: number | null;
}

export interface LoggedExercise {
  exerciseType: string | null;
  sets: readonly LoggedSet[];
}

/**
 * A session in sums. Warm-up sets count for time, distance and energy, not as sets, repetitions or load. A load that
 * takes weight off the body moves nothing.
 */
export function summarize(exercises: readonly LoggedExercise[]): SessionSummary {
  const sets = exercises.flatMap((exercise) => exercise.sets);
  const working = sets.filter(({ setType }) => setType !== 'WARM_UP');
  const typeBreakdown: Record<string, number> = {};
  for (const { exerciseType } of exercises) {
    if (exerciseType) typeBreakdown[exerciseType] = (typeBreakdown[exerciseType] ?? 0) + 1;
  }
  return {
    totalSets: working.length,
    totalReps: sum(working, ({ reps }) => reps),
    totalWeight: sum(working, ({ reps, weightKg }) => (reps ?? 0) * Math.max(weightKg ?? 0, 0)),
    totalDistance: sum(sets, ({ distanceM }) => distanceM),
    totalDuration: sum(sets, ({ durationSeconds, holdSeconds }) => durationSeconds ?? holdSeconds),
    totalCalories: sum(sets, ({ calories }) => calories),
    exerciseCount: exercises.length,
    typeBreakdown,
  };
}

/** Whole seconds from start to end; none when a clock was set back in between. */
export const secondsBetween = (startedAt: number, completedAt: number): number =>
  Math.max(0, Math.floor((completedAt - startedAt) / 1000));

const sum = <T>(items: readonly T[], amountOf: (item: T) => number | null): number =>
  items.reduce((total, item) => total + (amountOf(item) ?? 0), 0);
