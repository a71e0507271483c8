import type { Instruction, Workout, WorkoutSet } from '@motriforge/content/workout-types';
import { type Estimate, estimate, type PlannedExercise, type PlannedSet, usualSecondsPerRep } from './estimate.ts';

interface Equipped {
  slug: string;
  equipment: readonly string[];
}

/** Slugs of what is needed for a workout, each once, in the order in which it is needed. */
export function equipmentOf({ sets }: Workout, exercises: readonly Equipped[]): string[] {
  const needed = new Map(exercises.map(({ slug, equipment }) => [slug, equipment]));
  return [
    ...new Set(sets.flatMap(({ instructions }) => instructions.flatMap(({ exercise }) => needed.get(exercise) ?? []))),
  ];
}

/** How long a workout of the library takes. */
export const durationOf = ({ sets }: Workout): Estimate => estimate(sets.map(plannedSet));

const plannedSet = (set: WorkoutSet): PlannedSet => ({
  kind: set.kind,
  isWarmUp: set.part === 'WARM_UP',
  rounds: set.rounds ?? 1,
  restBetweenRoundsSeconds: set.restBetweenRoundsSeconds ?? 0,
  restAfterSeconds: set.restAfterSeconds ?? 0,
  timeCapSeconds: set.timeCapSeconds ?? null,
  intervalSeconds: set.intervalSeconds ?? null,
  exercises: set.instructions.map(plannedExercise),
});

function plannedExercise(instruction: Instruction): PlannedExercise {
  const { sets = 1, tempo, seconds = null, meters = null, restSeconds = 0 } = instruction;
  return {
    sets,
    reps: repsOf(instruction),
    seconds,
    meters,
    secondsPerRep: tempo ? tempo.reduce((sum, phase) => sum + phase, 0) : usualSecondsPerRep,
    restBetweenSeconds: restSeconds,
  };
}

export function repsOf({ reps }: Instruction): PlannedExercise['reps'] {
  if (reps === undefined) return null;
  const [least, most] = typeof reps === 'number' ? [reps, reps] : reps;
  return { least, most };
}
