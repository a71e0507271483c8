import {
  beginImport,
  finishImport,
  listImports,
  nameMapping,
  putExercises,
  putRows,
  undoImport,
} from '@motriforge/domain/history';
import { ById, Nothing } from '@motriforge/shared/contracts/common';
import {
  BeginImportInput,
  FinishImportInput,
  ImportView,
  NameMapping,
  PutExercisesInput,
  PutRowsInput,
  PutRowsResult,
} from '@motriforge/shared/contracts/imports';
import * as v from 'valibot';
import { needs, router, signedIn } from '../trpc.ts';

export const imports = router({
  begin: signedIn
    .input(BeginImportInput)
    .output(ImportView)
    .mutation(({ ctx, input }) => beginImport(ctx, input)),
  put: signedIn
    .input(PutRowsInput)
    .output(PutRowsResult)
    .mutation(({ ctx, input }) => putRows(ctx, input)),
  putExercises: needs('USER.EXERCISE.CREATE')
    .input(PutExercisesInput)
    .output(PutRowsResult)
    .mutation(({ ctx, input }) => putExercises(ctx, input)),
  finish: signedIn
    .input(FinishImportInput)
    .output(ImportView)
    .mutation(({ ctx, input }) => finishImport(ctx, input)),
  undo: signedIn
    .input(ById)
    .output(ImportView)
    .mutation(({ ctx, input }) => undoImport(ctx, input)),
  list: signedIn
    .input(Nothing)
    .output(v.array(ImportView))
    .query(({ ctx }) => listImports(ctx)),
  mapping: signedIn
    .input(Nothing)
    .output(NameMapping)
    .query(({ ctx }) => nameMapping(ctx)),
});
