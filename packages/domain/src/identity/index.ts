export { addPasskey, beginPasskey } from './add-passkey.ts';
export { changeEmail, confirmEmail } from './change-email.ts';
export { changePassword } from './change-password.ts';
export { type Claim, claimMillis, readClaim, signClaim } from './claims.ts';
export { factors } from './factors.ts';
export { finishGoogle, type GoogleEnd } from './finish-google.ts';
export { me } from './me.ts';
export { beginPasskeySignIn, signInWithPasskey } from './passkey-sign-in.ts';
export { removePasskey, renamePasskey } from './passkeys.ts';
export { hashPassword, verifyPassword } from './password.ts';
export { proveAgain } from './prove-again.ts';
export { reauthenticate } from './reauthenticate.ts';
export { renewRecoveryCodes } from './renew-recovery-codes.ts';
export { requestPasswordReset, resetPassword } from './reset-password.ts';
export { confirmSecondFactor } from './second-factor.ts';
export {
  endSessions,
  listSessions,
  type Recognised,
  recognise,
  revokeOtherSessions,
  revokeSession,
  signOut,
  stillThere,
} from './sessions.ts';
export { beginAuthenticator, confirmAuthenticator } from './set-up-authenticator.ts';
export { signIn } from './sign-in.ts';
export { signUp } from './sign-up.ts';
export { linkGoogle, startGoogle } from './start-google.ts';
export { tidy } from './tidy.ts';
export { hashToken, newToken } from './token.ts';
export { turnOffAuthenticator } from './turn-off-authenticator.ts';
export { listIdentities, unlinkIdentity } from './unlink-identity.ts';
export { verifyEmail } from './verify-email.ts';
export { waysIn } from './ways-in.ts';
