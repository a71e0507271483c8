import * as v from 'valibot';
import { Id } from '../ids.ts';
import { Email } from './common.ts';

/** Any characters, none cut off; the limit keeps hashing bounded. */
const Password = v.pipe(v.string(), v.minLength(8), v.maxLength(200));

/** What stands in a link or a cookie of ours. */
const Token = v.pipe(v.string(), v.regex(/^[\w-]{43}$/));

export const SignUpInput = v.object({
  id: Id,
  email: Email,
  password: Password,
  displayName: v.optional(v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(255))),
});
export type SignUpInput = v.InferOutput<typeof SignUpInput>;

/** The same answer for a new and a known address, so that nobody learns who has an account. */
export const SignUpResult = v.object({ status: v.literal('signed-up') });
export type SignUpResult = v.InferOutput<typeof SignUpResult>;

export const SignInInput = v.object({
  email: Email,
  password: v.pipe(v.string(), v.maxLength(200)),
  rememberMe: v.optional(v.boolean(), false),
  /** What a browser that has signed in before keeps, so that guesses made elsewhere do not lock it out. */
  deviceToken: v.optional(Token),
});
export type SignInInput = v.InferOutput<typeof SignInInput>;

export const ForgottenPasswordInput = v.object({ email: Email });
export type ForgottenPasswordInput = v.InferOutput<typeof ForgottenPasswordInput>;

export const ResetPasswordInput = v.object({ token: Token, password: Password });
export type ResetPasswordInput = v.InferOutput<typeof ResetPasswordInput>;
