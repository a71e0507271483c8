import { logChanges, saveSession, standingRecords } from '@motriforge/domain/training';
import { Nothing } from '@motriforge/shared/contracts/common';
import {
  ChangesInput,
  LogChanges,
  SavedSession,
  SaveSessionInput,
  StandingRecord,
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
  records: signedIn
    .input(Nothing)
    .output(v.array(StandingRecord))
    .query(({ ctx }) => standingRecords(ctx)),
});
