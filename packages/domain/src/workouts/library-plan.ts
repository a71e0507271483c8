import type { Instruction, Workout, WorkoutSet } from '@motriforge/content/workout-types';
import {
  type Estimate,
  estimate,
  type PlannedExercise,
  type PlannedSet,
  usualSecondsPerRep,
} from '@motriforge/shared/training/duration';
import { onEachSide } from '@motriforge/shared/training/sides';

/** What a plan has to know of its exercises. */
export interface PlannableExercise {
  slug: string;
  sided: 'both' | 'each';
  equipment: readonly string[];
}

/** Slugs of what is needed for a workout, each once, in the order in which it is needed. */
export function equipmentOf({ sets }: Workout, exercises: readonly PlannableExercise[]): string[] {
  const needed = new Map(exercises.map(({ slug, equipment }) => [slug, equipment]));
  return [
    ...new Set(sets.flatMap(({ instructions }) => instructions.flatMap(({ exercise }) => needed.get(exercise) ?? []))),
  ];
}

/** How long a workout of the library takes. */
export function durationOf({ sets }: Workout, exercises: readonly PlannableExercise[]): Estimate {
  const oneSided = new Set(exercises.filter(({ sided }) => sided === 'each').map(({ slug }) => slug));
  return estimate(sets.map((set) => plannedSet(set, oneSided)));
}

const plannedSet = (set: WorkoutSet, oneSided: ReadonlySet<string>): PlannedSet => ({
  kind: set.kind,
  isWarmUp: set.part === 'WARM_UP',
  rounds: set.rounds ?? 1,
  restBetweenRoundsSeconds: set.restBetweenRoundsSeconds ?? 0,
  restAfterSeconds: set.restAfterSeconds ?? 0,
  timeCapSeconds: set.timeCapSeconds ?? null,
  intervalSeconds: set.intervalSeconds ?? null,
  exercises: set.instructions.map((instruction) => plannedExercise(instruction, oneSided.has(instruction.exercise))),
});

const plannedExercise = (instruction: Instruction, isOneSided: boolean): PlannedExercise =>
  onEachSide(isOneSided, {
    sets: instruction.sets ?? 1,
    reps: repsOf(instruction),
    seconds: instruction.seconds ?? null,
    meters: instruction.meters ?? null,
    secondsPerRep: instruction.tempo?.reduce((sum, phase) => sum + phase, 0) ?? usualSecondsPerRep,
    restBetweenSeconds: instruction.restSeconds ?? 0,
  });

export function repsOf({ reps }: Instruction): PlannedExercise['reps'] {
  if (reps === undefined) return null;
  const [least, most] = typeof reps === 'number' ? [reps, reps] : reps;
  return { least, most };
}
