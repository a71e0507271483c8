import { getWorkout, listWorkouts } from '@motriforge/domain/workouts';
import { WorkoutGetInput, WorkoutList, WorkoutListInput, WorkoutPage } from '@motriforge/shared/contracts/workouts';
import { open, router } from '../trpc.ts';

export const workouts = router({
  list: open
    .input(WorkoutListInput)
    .output(WorkoutList)
    .query(({ ctx, input }) => listWorkouts(ctx, input)),
  get: open
    .input(WorkoutGetInput)
    .output(WorkoutPage)
    .query(({ ctx, input }) => getWorkout(ctx, input)),
});
