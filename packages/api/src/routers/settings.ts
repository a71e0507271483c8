import { setPreferences } from '@motriforge/domain/settings';
import { Preferences } from '@motriforge/shared/contracts/settings';
import { router, signedIn } from '../trpc.ts';

export const settings = router({
  setPreferences: signedIn
    .input(Preferences)
    .output(Preferences)
    .mutation(({ ctx, input }) => setPreferences(ctx, input)),
});
