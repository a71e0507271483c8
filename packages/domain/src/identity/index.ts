export { erase, eraseDue } from './erase.ts';
export { hashPassword, type Verdict, verifyPassword } from './password.ts';
export { requestPasswordReset, resetPassword } from './reset-password.ts';
export {
  cleanSessions,
  findPerson,
  listSessions,
  refreshSession,
  revokeOtherSessions,
  revokeSession,
  type SessionTokens,
} from './sessions.ts';
export { signIn } from './sign-in.ts';
export { signUp } from './sign-up.ts';
export { hashToken, newToken } from './token.ts';
