import type { ExercisePoint, Point, TrendMeasure } from '@motriforge/shared/contracts/progress';

const values: Record<TrendMeasure, (point: ExercisePoint) => number | null> = {
  E1RM: ({ e1rmKg }) => e1rmKg,
  WEIGHT: ({ topWeightKg }) => topWeightKg,
  DISTANCE: ({ metres }) => metres || null,
  TIME: ({ seconds }) => seconds || null,
  REPS: ({ reps }) => reps || null,
};

/** What tells most of an exercise: the first of these figures it has. */
export function measureOf(points: readonly ExercisePoint[]): TrendMeasure {
  const measures = Object.keys(values) as TrendMeasure[];
  return measures.find((measure) => points.some((point) => values[measure](point) !== null)) ?? 'REPS';
}

export const pointsOf = (points: readonly ExercisePoint[], measure: TrendMeasure): Point[] =>
  points.flatMap((point) => {
    const value = values[measure](point);
    return value === null ? [] : [{ day: point.day, value }];
  });
