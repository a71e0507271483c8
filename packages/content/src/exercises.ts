import { armsExercises } from './exercises/arms.ts';
import { calvesAndHipsExercises } from './exercises/calves-and-hips.ts';
import { cardioExercises } from './exercises/cardio.ts';
import { carryAndPowerExercises } from './exercises/carry-and-power.ts';
import { coreExercises } from './exercises/core.ts';
import { hingeExercises } from './exercises/hinge.ts';
import { horizontalPullExercises } from './exercises/horizontal-pull.ts';
import { horizontalPushExercises } from './exercises/horizontal-push.ts';
import { lungeExercises } from './exercises/lunge.ts';
import { mobilityExercises } from './exercises/mobility.ts';
import { shouldersExercises } from './exercises/shoulders.ts';
import { squatExercises } from './exercises/squat.ts';
import { verticalPullExercises } from './exercises/vertical-pull.ts';
import { verticalPushExercises } from './exercises/vertical-push.ts';
import type { Exercise } from './types.ts';

/** Everything in the library, by pattern. A new exercise goes into the file of its pattern. */
export const exercises: readonly Exercise[] = [
  ...squatExercises,
  ...hingeExercises,
  ...lungeExercises,
  ...horizontalPushExercises,
  ...verticalPushExercises,
  ...horizontalPullExercises,
  ...verticalPullExercises,
  ...armsExercises,
  ...shouldersExercises,
  ...coreExercises,
  ...calvesAndHipsExercises,
  ...carryAndPowerExercises,
  ...cardioExercises,
  ...mobilityExercises,
];
