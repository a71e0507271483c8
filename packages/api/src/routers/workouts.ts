import {
  bringBackWorkout,
  duplicateWorkout,
  editWorkout,
  getVersion,
  getWorkout,
  listVersions,
  listWorkouts,
  publishWorkout,
  removeWorkout,
  restoreVersion,
  saveWorkout,
  showWorkout,
} from '@motriforge/domain/workouts';
import { ById } from '@motriforge/shared/contracts/common';
import {
  DuplicateWorkoutInput,
  PublishWorkoutInput,
  RestoreVersionInput,
  SaveWorkoutInput,
  ShowWorkoutInput,
  VersionInput,
  VersionPage,
  WorkoutEdit,
  WorkoutState,
  WorkoutVersion,
} from '@motriforge/shared/contracts/workout-drafts';
import { WorkoutGetInput, WorkoutList, WorkoutListInput, WorkoutPage } from '@motriforge/shared/contracts/workouts';
import * as v from 'valibot';
import { open, router, signedIn } from '../trpc.ts';

export const workouts = router({
  list: open
    .input(WorkoutListInput)
    .output(WorkoutList)
    .query(({ ctx, input }) => listWorkouts(ctx, input)),
  get: open
    .input(WorkoutGetInput)
    .output(WorkoutPage)
    .query(({ ctx, input }) => getWorkout(ctx, input)),
  edit: signedIn
    .input(ById)
    .output(WorkoutEdit)
    .query(({ ctx, input }) => editWorkout(ctx, input)),
  save: signedIn
    .input(SaveWorkoutInput)
    .output(WorkoutState)
    .mutation(({ ctx, input }) => saveWorkout(ctx, input)),
  duplicate: signedIn
    .input(DuplicateWorkoutInput)
    .output(WorkoutEdit)
    .mutation(({ ctx, input }) => duplicateWorkout(ctx, input)),
  show: signedIn
    .input(ShowWorkoutInput)
    .output(WorkoutState)
    .mutation(({ ctx, input }) => showWorkout(ctx, input)),
  publish: signedIn
    .input(PublishWorkoutInput)
    .output(WorkoutState)
    .mutation(({ ctx, input }) => publishWorkout(ctx, input)),
  versions: signedIn
    .input(ById)
    .output(v.array(WorkoutVersion))
    .query(({ ctx, input }) => listVersions(ctx, input)),
  version: signedIn
    .input(VersionInput)
    .output(VersionPage)
    .query(({ ctx, input }) => getVersion(ctx, input)),
  restoreVersion: signedIn
    .input(RestoreVersionInput)
    .output(WorkoutEdit)
    .mutation(({ ctx, input }) => restoreVersion(ctx, input)),
  remove: signedIn
    .input(ById)
    .output(WorkoutState)
    .mutation(({ ctx, input }) => removeWorkout(ctx, input)),
  bringBack: signedIn
    .input(ById)
    .output(WorkoutState)
    .mutation(({ ctx, input }) => bringBackWorkout(ctx, input)),
});
