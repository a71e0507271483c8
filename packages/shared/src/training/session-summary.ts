import { amountOf } from './numbers.ts';
import type { LoggedSet } from './sets.ts';
import { isWork, volumeKg } from './volume.ts';

/** A session in sums: kilograms, metres, seconds and kilocalories, exercises by type. */
export interface SessionSummary {
  totalSets: number;
  totalReps: number;
  totalWeight: number;
  totalDistance: number;
  totalDuration: number;
  totalCalories: number;
  exerciseCount: number;
  typeBreakdown: Record<string, number>;
}

export interface LoggedExercise {
  exerciseType: string | null;
  sets: readonly LoggedSet[];
}

/** A session in sums. Warm-up sets count for time, distance and energy, not as sets, repetitions or load. */
export function summarize(exercises: readonly LoggedExercise[]): SessionSummary {
  const sets = exercises.flatMap((exercise) => exercise.sets);
  const working = sets.filter(isWork);
  const typeBreakdown: Record<string, number> = {};
  for (const { exerciseType } of exercises) {
    if (exerciseType) typeBreakdown[exerciseType] = (typeBreakdown[exerciseType] ?? 0) + 1;
  }
  return {
    totalSets: working.length,
    totalReps: sum(working, ({ reps }) => reps),
    totalWeight: sum(working, volumeKg),
    totalDistance: sum(sets, ({ distanceM }) => distanceM),
    totalDuration: sum(sets, ({ durationSeconds, holdSeconds }) => durationSeconds ?? holdSeconds),
    totalCalories: sum(sets, ({ calories }) => calories),
    exerciseCount: exercises.length,
    typeBreakdown,
  };
}

/** Whole seconds from start to end; none when a clock was set back in between. */
export const secondsBetween = (startedAt: number, completedAt: number): number =>
  Math.floor(amountOf((completedAt - startedAt) / 1000));

const sum = <T>(items: readonly T[], of: (item: T) => number | null): number =>
  items.reduce((total, item) => total + amountOf(of(item)), 0);
