import {
  beginPasskeySignIn,
  changeEmail,
  changePassword,
  confirmEmail,
  confirmSecondFactor,
  linkGoogle,
  listIdentities,
  listSessions,
  me,
  reauthenticate,
  requestPasswordReset,
  resetPassword,
  revokeOtherSessions,
  revokeSession,
  signIn,
  signInWithPasskey,
  signOut,
  signUp,
  unlinkIdentity,
  verifyEmail,
  waysIn,
} from '@motriforge/domain/identity';
import { ById, Nothing } from '@motriforge/shared/contracts/common';
import { ConfirmSecondFactorInput, Proof } from '@motriforge/shared/contracts/factors';
import {
  Arrival,
  ChangeEmailInput,
  ChangePasswordInput,
  ConfirmEmailInput,
  ForgottenPasswordInput,
  IdentityView,
  LinkGoogleInput,
  LinkGoogleResult,
  Me,
  ResetPasswordInput,
  SessionView,
  SignInInput,
  SignInResult,
  SignUpInput,
  SignUpResult,
  VerifyEmailInput,
  VerifyEmailResult,
  WaysIn,
} from '@motriforge/shared/contracts/identity';
import { PasskeyRequest, SignInWithPasskeyInput } from '@motriforge/shared/contracts/passkeys';
import * as v from 'valibot';
import { open, router, signedIn } from '../trpc.ts';

export const identity = router({
  signUp: open
    .input(SignUpInput)
    .output(SignUpResult)
    .mutation(({ ctx, input }) => signUp(ctx, input)),
  verifyEmail: open
    .input(VerifyEmailInput)
    .output(VerifyEmailResult)
    .mutation(({ ctx, input }) => verifyEmail(ctx, input)),
  signIn: open
    .input(SignInInput)
    .output(SignInResult)
    .mutation(({ ctx, input }) => signIn(ctx, input)),
  confirmSecondFactor: open
    .input(ConfirmSecondFactorInput)
    .output(Arrival)
    .mutation(({ ctx, input }) => confirmSecondFactor(ctx, input)),
  beginPasskeySignIn: open
    .input(Nothing)
    .output(PasskeyRequest)
    .mutation(({ ctx }) => beginPasskeySignIn(ctx)),
  signInWithPasskey: open
    .input(SignInWithPasskeyInput)
    .output(Arrival)
    .mutation(({ ctx, input }) => signInWithPasskey(ctx, input)),
  requestPasswordReset: open
    .input(ForgottenPasswordInput)
    .output(Nothing)
    .mutation(({ ctx, input }) => requestPasswordReset(ctx, input)),
  resetPassword: open
    .input(ResetPasswordInput)
    .output(Nothing)
    .mutation(({ ctx, input }) => resetPassword(ctx, input)),
  confirmEmail: open
    .input(ConfirmEmailInput)
    .output(Nothing)
    .mutation(({ ctx, input }) => confirmEmail(ctx, input)),
  me: open
    .input(Nothing)
    .output(v.nullable(Me))
    .query(({ ctx }) => me(ctx)),
  waysIn: open
    .input(Nothing)
    .output(WaysIn)
    .query(({ ctx }) => waysIn(ctx)),
  signOut: signedIn
    .input(Nothing)
    .output(Nothing)
    .mutation(({ ctx }) => signOut(ctx)),
  reauthenticate: signedIn
    .input(Proof)
    .output(Nothing)
    .mutation(({ ctx, input }) => reauthenticate(ctx, input)),
  changePassword: signedIn
    .input(ChangePasswordInput)
    .output(Nothing)
    .mutation(({ ctx, input }) => changePassword(ctx, input)),
  changeEmail: signedIn
    .input(ChangeEmailInput)
    .output(Nothing)
    .mutation(({ ctx, input }) => changeEmail(ctx, input)),
  sessions: signedIn
    .meta({ access: 'signed-in', isCertain: true })
    .input(Nothing)
    .output(v.array(SessionView))
    .query(({ ctx }) => listSessions(ctx)),
  revokeSession: signedIn
    .input(ById)
    .output(Nothing)
    .mutation(({ ctx, input }) => revokeSession(ctx, input)),
  revokeOtherSessions: signedIn
    .input(Nothing)
    .output(Nothing)
    .mutation(({ ctx }) => revokeOtherSessions(ctx)),
  identities: signedIn
    .meta({ access: 'signed-in', isCertain: true })
    .input(Nothing)
    .output(v.array(IdentityView))
    .query(({ ctx }) => listIdentities(ctx)),
  linkGoogle: signedIn
    .input(LinkGoogleInput)
    .output(LinkGoogleResult)
    .mutation(({ ctx, input }) => linkGoogle(ctx, input)),
  unlinkIdentity: signedIn
    .input(ById)
    .output(Nothing)
    .mutation(({ ctx, input }) => unlinkIdentity(ctx, input)),
});
