import type { DraftLine, WorkoutDraft } from '../contracts/workout-drafts.ts';
import { type Estimate, estimate, type PlannedExercise, usualSecondsPerRep } from './duration.ts';
import { onEachSide } from './sides.ts';

/** The longest a workout may take. */
export const longestWorkoutSeconds = 64_800;

/** How long a workout takes as it is written. What stands in for a block takes no time besides it. */
export const estimateDraft = (
  { blocks }: Pick<WorkoutDraft, 'blocks'>,
  isUnilateral: (exerciseId: string) => boolean,
): Estimate =>
  estimate(
    blocks.map((block) => ({
      ...block,
      isWarmUp: block.part === 'WARM_UP',
      exercises: block.lines.map((line) => onEachSide(isUnilateral(line.exerciseId), plannedOf(line))),
    })),
  );

const plannedOf = ({ sets, minReps, maxReps, seconds, metres, tempo, restSeconds }: DraftLine): PlannedExercise => ({
  sets,
  reps: minReps === null ? null : { least: minReps, most: maxReps ?? minReps },
  seconds,
  meters: metres,
  secondsPerRep: tempo?.reduce((sum, phase) => sum + phase, 0) ?? usualSecondsPerRep,
  restBetweenSeconds: restSeconds,
});
