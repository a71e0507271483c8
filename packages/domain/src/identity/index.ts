export { changeEmail, confirmEmail } from './change-email.ts';
export { changePassword } from './change-password.ts';
export { type Claim, claimMillis, readClaim, signClaim } from './claims.ts';
export { me } from './me.ts';
export { hashPassword, verifyPassword } from './password.ts';
export { requestPasswordReset, resetPassword } from './reset-password.ts';
export {
  listSessions,
  type Recognised,
  recognise,
  revokeOtherSessions,
  revokeSession,
  signOut,
  stillThere,
} from './sessions.ts';
export { signIn } from './sign-in.ts';
export { signUp } from './sign-up.ts';
export { tidy } from './tidy.ts';
export { hashToken, newToken } from './token.ts';
export { verifyEmail } from './verify-email.ts';
