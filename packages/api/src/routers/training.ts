import { endRest, logChanges, saveSession, standingRecords, startRest } from '@motriforge/domain/training';
import { Nothing } from '@motriforge/shared/contracts/common';
import {
  ChangesInput,
  LogChanges,
  SavedSession,
  SaveSessionInput,
  StandingRecord,
  StartRestInput,
} from '@motriforge/shared/contracts/training';
import * as v from 'valibot';
import { router, signedIn } from '../trpc.ts';

export const training = router({
  save: signedIn
    .input(SaveSessionInput)
    .output(SavedSession)
    .mutation(({ ctx, input }) => saveSession(ctx, input)),
  changes: signedIn
    .input(ChangesInput)
    .output(LogChanges)
    .query(({ ctx, input }) => logChanges(ctx, input)),
  startRest: signedIn
    .input(StartRestInput)
    .output(Nothing)
    .mutation(({ ctx, input }) => startRest(ctx, input)),
  endRest: signedIn
    .input(Nothing)
    .output(Nothing)
    .mutation(({ ctx }) => endRest(ctx)),
  records: signedIn
    .input(Nothing)
    .output(v.array(StandingRecord))
    .query(({ ctx }) => standingRecords(ctx)),
});
