import { logChanges, saveSession } from '@motriforge/domain/training';
import { ChangesInput, LogChanges, SavedSession, SaveSessionInput } from '@motriforge/shared/contracts/training';
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
});
