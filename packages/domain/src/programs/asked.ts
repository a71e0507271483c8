import type { exerciseInstruction } from '@motriforge/db/schema/workouts';
import type { Asked } from './replay.ts';

type Line = Pick<
  typeof exerciseInstruction.$inferSelect,
  | 'targetSets'
  | 'targetReps'
  | 'targetRepsMax'
  | 'targetWeightKg'
  | 'targetDurationSeconds'
  | 'targetDistanceM'
  | 'targetTrainingMaxPercent'
>;

/** What a line of a workout asks for in all its rounds. */
export const askedOf = (line: Line, rounds: number): Asked => ({
  sets: (line.targetSets ?? 1) * rounds,
  minReps: line.targetReps,
  maxReps: line.targetRepsMax ?? line.targetReps,
  weightKg: line.targetWeightKg,
  durationSeconds: line.targetDurationSeconds,
  distanceM: line.targetDistanceM,
  percent: line.targetTrainingMaxPercent,
});
