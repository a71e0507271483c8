import { onboard } from '@motriforge/domain/goals';
import { readProfile, saveStep, updateProfile } from '@motriforge/domain/profile';
import { Nothing } from '@motriforge/shared/contracts/common';
import { ProfileView, SaveStepInput, UpdateProfileInput } from '@motriforge/shared/contracts/profile';
import { router, signedIn } from '../trpc.ts';

export const profile = router({
  read: signedIn
    .input(Nothing)
    .output(ProfileView)
    .query(({ ctx }) => readProfile(ctx)),
  update: signedIn
    .input(UpdateProfileInput)
    .output(ProfileView)
    .mutation(({ ctx, input }) => updateProfile(ctx, input)),
  saveStep: signedIn
    .input(SaveStepInput)
    .output(ProfileView)
    .mutation(({ ctx, input }) => saveStep(ctx, input)),
  finishOnboarding: signedIn
    .input(Nothing)
    .output(Nothing)
    .mutation(({ ctx }) => onboard(ctx, { profile: {} })),
});
