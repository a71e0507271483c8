import type { BodyZone } from '@motriforge/shared/contracts/exercises';
import type { Program } from '../program-types.ts';
import type { Equipment, Exercise, Muscle } from '../types.ts';
import type { Workout } from '../workout-types.ts';

/** All that is shipped and hangs together. */
export interface Content {
  muscles: readonly Muscle[];
  headlineMuscles: Readonly<Record<BodyZone, string>>;
  equipment: readonly Equipment[];
  exercises: readonly Exercise[];
  workouts: readonly Workout[];
  programs: readonly Program[];
}
