import type { PlannedLine, PlannedWorkout } from '@motriforge/shared/contracts/programs';
import type { SetFields } from '@motriforge/shared/contracts/training';
import type { WorkoutBlock, WorkoutLine } from '@motriforge/shared/contracts/workouts';
import { type PlannedExercise, startSession } from '../training/verbs.ts';

type Line = WorkoutLine & Partial<Pick<PlannedLine, 'target'>>;
type Block = Omit<WorkoutBlock, 'lines'> & { lines: Line[] };

/** Begins what is planned, with its targets, its rests and its turns. */
export function startPlanned({ workout, blocks, runId, scheduleWorkoutId, dayNumber }: PlannedWorkout): string {
  return startSession(workout.name, exercisesOf(blocks), {
    workoutId: workout.id,
    userProgramId: runId,
    scheduleWorkoutId,
    week: dayNumber === null ? null : Math.ceil(dayNumber / 7),
    day: dayNumber,
  });
}

/** Begins a workout that no program asks for. */
export const startWorkout = (workout: { id: string; name: string; blocks: Block[] }): string =>
  startSession(workout.name, exercisesOf(workout.blocks), {
    workoutId: workout.id,
    userProgramId: null,
    scheduleWorkoutId: null,
    week: null,
    day: null,
  });

const exercisesOf = (blocks: readonly Block[]): PlannedExercise[] =>
  blocks.flatMap((block, at) =>
    block.lines.map((line) => ({
      entry: line.exercise,
      instructionId: line.id,
      superset: block.lines.length > 1 ? at + 1 : null,
      sets: setsOf(block, line),
    })),
  );

function setsOf(block: Block, line: Line): Partial<SetFields>[] {
  const { target } = line;
  const perRound = target?.steps.length || target?.sets || line.sets;
  return Array.from({ length: perRound * block.rounds }, (_, at) => {
    const seconds = target?.seconds ?? line.seconds;
    const metres = target?.metres ?? line.metres;
    const { reps, kg } = aimOf(line, at % perRound);
    return {
      ...(block.isWarmUp && { type: 'WARM_UP' as const }),
      ...((reps !== null || kg !== null) && { target: { reps, kg } }),
      ...(seconds !== null && { seconds }),
      ...(metres !== null && { distance: { metres } }),
      restSeconds: restAfter(block, line, at + 1, perRound),
    };
  });
}

function restAfter(block: Block, line: Line, done: number, perRound: number): number {
  if (done === perRound * block.rounds) return block.restAfterSeconds || line.restSeconds;
  return block.rounds > 1 && done % perRound === 0 ? block.restBetweenRoundsSeconds : line.restSeconds;
}

function aimOf({ target, minReps, kg }: Line, at: number): { reps: number | null; kg: number | null } {
  if (!target) return { reps: minReps, kg };
  const step = target.steps[at];
  if (step) return { reps: step.reps, kg: step.kg };
  const { reason, maxReps } = target;
  const reached = reason?.code === 'double.moreReps' ? reason.values.reps : undefined;
  // More than last time, where there is room for more.
  const reps = typeof reached === 'number' ? Math.min(reached + 1, maxReps ?? reached) : target.minReps;
  return { reps, kg: target.kg };
}
