import {
  allExercises,
  exerciseFacets,
  exerciseNames,
  getExercise,
  listExercises,
  listLeftOut,
} from '@motriforge/domain/exercises';
import { Nothing } from '@motriforge/shared/contracts/common';
import {
  ExerciseEntry,
  ExerciseFacets,
  ExerciseFacetsInput,
  ExerciseGetInput,
  ExerciseList,
  ExerciseListInput,
  ExerciseNames,
  ExercisePage,
  LeftOutExercise,
  LeftOutInput,
} from '@motriforge/shared/contracts/exercises';
import * as v from 'valibot';
import { open, router, signedIn } from '../trpc.ts';

export const exercises = router({
  list: open
    .input(ExerciseListInput)
    .output(ExerciseList)
    .query(({ ctx, input }) => listExercises(ctx, input)),
  leftOut: open
    .input(LeftOutInput)
    .output(v.array(LeftOutExercise))
    .query(({ ctx, input }) => listLeftOut(ctx, input)),
  get: open
    .input(ExerciseGetInput)
    .output(ExercisePage)
    .query(({ ctx, input }) => getExercise(ctx, input)),
  all: signedIn
    .input(ExerciseFacetsInput)
    .output(v.array(ExerciseEntry))
    .query(({ ctx, input }) => allExercises(ctx, input)),
  names: signedIn
    .input(Nothing)
    .output(v.array(ExerciseNames))
    .query(({ ctx }) => exerciseNames(ctx)),
  facets: open
    .input(ExerciseFacetsInput)
    .output(ExerciseFacets)
    .query(({ ctx, input }) => exerciseFacets(ctx, input)),
});
