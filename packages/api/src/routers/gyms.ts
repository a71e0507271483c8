import { listGyms, removeGym, saveGym } from '@motriforge/domain/gyms';
import { ById, Nothing } from '@motriforge/shared/contracts/common';
import { Gym } from '@motriforge/shared/contracts/gyms';
import * as v from 'valibot';
import { router, signedIn } from '../trpc.ts';

export const gyms = router({
  list: signedIn
    .input(Nothing)
    .output(v.array(Gym))
    .query(({ ctx }) => listGyms(ctx)),
  save: signedIn
    .input(Gym)
    .output(Gym)
    .mutation(({ ctx, input }) => saveGym(ctx, input)),
  remove: signedIn
    .input(ById)
    .output(Nothing)
    .mutation(({ ctx, input }) => removeGym(ctx, input)),
});
