import {
  allExercises,
  exerciseFacets,
  exerciseHistory,
  exerciseNames,
  getExercise,
  listExercises,
  listLeftOut,
  readOwn,
  removeExercise,
  reviseExercise,
  saveOwn,
} from '@motriforge/domain/exercises';
import { ById, Nothing } from '@motriforge/shared/contracts/common';
import {
  ExerciseHistory,
  ExerciseHistoryInput,
  ReviseExerciseInput,
} from '@motriforge/shared/contracts/exercise-versions';
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
import { OwnExercise } from '@motriforge/shared/contracts/own-exercise';
import * as v from 'valibot';
import { needs, open, router, signedIn } from '../trpc.ts';

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
  own: signedIn
    .input(ById)
    .output(OwnExercise)
    .query(({ ctx, input }) => readOwn(ctx, input)),
  save: needs('USER.EXERCISE.CREATE')
    .input(OwnExercise)
    .output(OwnExercise)
    .mutation(({ ctx, input }) => saveOwn(ctx, input)),
  remove: needs('USER.EXERCISE.DELETE.OWN')
    .input(ById)
    .output(Nothing)
    .mutation(({ ctx, input }) => removeExercise(ctx, input.id)),
  history: needs('USER.EXERCISE.UPDATE.ALL')
    .input(ExerciseHistoryInput)
    .output(ExerciseHistory)
    .query(({ ctx, input }) => exerciseHistory(ctx, input)),
  revise: needs('USER.EXERCISE.UPDATE.ALL')
    .input(ReviseExerciseInput)
    .output(ExerciseHistory)
    .mutation(({ ctx, input }) => reviseExercise(ctx, input)),
  facets: open
    .input(ExerciseFacetsInput)
    .output(ExerciseFacets)
    .query(({ ctx, input }) => exerciseFacets(ctx, input)),
});
