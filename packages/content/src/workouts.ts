import type { Workout } from './workout-types.ts';
import { beginningWorkouts } from './workouts/beginnings.ts';
import { conditioningWorkouts } from './workouts/conditioning.ts';
import { dumbbellWorkouts } from './workouts/dumbbells.ts';
import { heavyWorkouts } from './workouts/heavy.ts';
import { homeWorkouts } from './workouts/home.ts';
import { mobilityWorkouts } from './workouts/mobility.ts';
import { muscleWorkouts } from './workouts/muscle.ts';
import { rehabilitationWorkouts } from './workouts/rehabilitation.ts';
import { runningWorkouts } from './workouts/running.ts';
import { singleWorkouts } from './workouts/singles.ts';

/** Every workout of the library, by what it is for. */
export const workouts: readonly Workout[] = [
  ...beginningWorkouts,
  ...heavyWorkouts,
  ...muscleWorkouts,
  ...dumbbellWorkouts,
  ...homeWorkouts,
  ...runningWorkouts,
  ...mobilityWorkouts,
  ...rehabilitationWorkouts,
  ...conditioningWorkouts,
  ...singleWorkouts,
];
