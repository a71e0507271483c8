import {
  addPasskey,
  beginAuthenticator,
  beginPasskey,
  confirmAuthenticator,
  factors as factorsOf,
  removePasskey,
  renamePasskey,
  renewRecoveryCodes,
  turnOffAuthenticator,
} from '@motriforge/domain/identity';
import { ById, Nothing } from '@motriforge/shared/contracts/common';
import {
  ConfirmAuthenticatorInput,
  Factors,
  NewAuthenticator,
  PasskeyView,
  Proof,
  RecoveryCodes,
  RenamePasskeyInput,
} from '@motriforge/shared/contracts/factors';
import { AddPasskeyInput, PasskeyCreation } from '@motriforge/shared/contracts/passkeys';
import { router, signedIn } from '../trpc.ts';

export const factors = router({
  all: signedIn
    .meta({ access: 'signed-in', isCertain: true })
    .input(Nothing)
    .output(Factors)
    .query(({ ctx }) => factorsOf(ctx)),
  beginAuthenticator: signedIn
    .input(Nothing)
    .output(NewAuthenticator)
    .mutation(({ ctx }) => beginAuthenticator(ctx)),
  confirmAuthenticator: signedIn
    .input(ConfirmAuthenticatorInput)
    .output(RecoveryCodes)
    .mutation(({ ctx, input }) => confirmAuthenticator(ctx, input)),
  turnOffAuthenticator: signedIn
    .input(Proof)
    .output(Nothing)
    .mutation(({ ctx, input }) => turnOffAuthenticator(ctx, input)),
  renewRecoveryCodes: signedIn
    .input(Nothing)
    .output(RecoveryCodes)
    .mutation(({ ctx }) => renewRecoveryCodes(ctx)),
  beginPasskey: signedIn
    .input(Nothing)
    .output(PasskeyCreation)
    .mutation(({ ctx }) => beginPasskey(ctx)),
  addPasskey: signedIn
    .input(AddPasskeyInput)
    .output(PasskeyView)
    .mutation(({ ctx, input }) => addPasskey(ctx, input)),
  renamePasskey: signedIn
    .input(RenamePasskeyInput)
    .output(Nothing)
    .mutation(({ ctx, input }) => renamePasskey(ctx, input)),
  removePasskey: signedIn
    .input(ById)
    .output(Nothing)
    .mutation(({ ctx, input }) => removePasskey(ctx, input)),
});
