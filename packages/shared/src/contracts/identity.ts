import * as v from 'valibot';
import { Id } from '../ids.ts';
import { ownPath } from '../own-path.ts';
import { Email, Locale, TimeZone } from './common.ts';
import { GivenPassword, Token } from './credentials.ts';

/** Any characters, none cut off; the limit keeps hashing bounded. */
const Password = v.pipe(v.string(), v.minLength(8), v.maxLength(200));

export const SignUpInput = v.object({
  id: Id,
  email: Email,
  password: Password,
  displayName: v.optional(v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(255))),
  locale: v.optional(Locale, 'en'),
  timeZone: v.optional(TimeZone, 'UTC'),
});
export type SignUpInput = v.InferOutput<typeof SignUpInput>;

/** The same answer for a new and a known address, so that nobody learns who has an account. */
export const SignUpResult = v.object({ status: v.literal('letter-sent') });
export type SignUpResult = v.InferOutput<typeof SignUpResult>;

export const SignInInput = v.object({
  email: Email,
  password: GivenPassword,
  rememberMe: v.optional(v.boolean(), false),
});
export type SignInInput = v.InferOutput<typeof SignInInput>;

/** What somebody hears who has shown all that is asked of them. */
export const Arrival = v.variant('status', [
  v.object({ status: v.literal('signed-in') }),
  /** They want to be erased. The token takes that back, and nothing else; until then nobody is signed in. */
  v.object({ status: v.literal('to-be-erased'), dueAt: v.number(), token: Token }),
]);
export type Arrival = v.InferOutput<typeof Arrival>;

/** What somebody hears whose first factor was right. */
export const Admission = v.variant('status', [
  ...Arrival.options,
  /** The account asks for a code too. The challenge is what the code is shown with, in this browser and within minutes. */
  v.object({ status: v.literal('second-factor'), challenge: Token }),
]);
export type Admission = v.InferOutput<typeof Admission>;

export const SignInResult = v.variant('status', [
  ...Admission.options,
  /** The password was right, and the address has still to be proved by the letter just sent. */
  v.object({ status: v.literal('unverified') }),
]);
export type SignInResult = v.InferOutput<typeof SignInResult>;

export const VerifyEmailInput = v.object({
  token: Token,
  /** Asked for in another browser than the one that signed up. */
  password: v.optional(GivenPassword),
  rememberMe: v.optional(v.boolean(), true),
});
export type VerifyEmailInput = v.InferOutput<typeof VerifyEmailInput>;

export const VerifyEmailResult = v.variant('status', [
  ...Admission.options,
  v.object({ status: v.literal('password-needed') }),
]);
export type VerifyEmailResult = v.InferOutput<typeof VerifyEmailResult>;

export const ForgottenPasswordInput = v.object({ email: Email });
export type ForgottenPasswordInput = v.InferOutput<typeof ForgottenPasswordInput>;

export const ResetPasswordInput = v.object({ token: Token, password: Password });
export type ResetPasswordInput = v.InferOutput<typeof ResetPasswordInput>;

export const ChangePasswordInput = v.object({ password: GivenPassword, newPassword: Password });
export type ChangePasswordInput = v.InferOutput<typeof ChangePasswordInput>;

export const ChangeEmailInput = v.object({ email: Email, password: GivenPassword });
export type ChangeEmailInput = v.InferOutput<typeof ChangeEmailInput>;

export const ConfirmEmailInput = v.object({ token: Token });
export type ConfirmEmailInput = v.InferOutput<typeof ConfirmEmailInput>;

/** Who is signed in. */
export const Me = v.object({
  id: Id,
  email: v.string(),
  name: v.string(),
  isOnboarded: v.boolean(),
  /** Whether the pages of the staff are offered to them. What stands on those pages, the server guards. */
  isStaff: v.boolean(),
});
export type Me = v.InferOutput<typeof Me>;

/** A place somebody is signed in at. */
export const SessionView = v.object({
  id: Id,
  deviceType: v.nullable(v.string()),
  browser: v.nullable(v.string()),
  os: v.nullable(v.string()),
  /** Two letters; null where the edge does not know. */
  country: v.nullable(v.string()),
  createdAt: v.number(),
  lastActivityAt: v.number(),
  /** The one that asks. */
  isThis: v.boolean(),
});
export type SessionView = v.InferOutput<typeof SessionView>;

/** How people can get in here, beside a password. */
export const WaysIn = v.object({ google: v.boolean() });
export type WaysIn = v.InferOutput<typeof WaysIn>;

/** Where to go afterwards. Whatever might lead elsewhere leads home. */
const ReturnTo = v.fallback(v.pipe(v.string(), v.transform(ownPath), v.string()), '/');

/** Comes from an address somebody opened, so what is wrong is passed over. */
export const StartGoogleInput = v.object({
  returnTo: ReturnTo,
  rememberMe: v.fallback(
    v.pipe(
      v.literal('true'),
      v.transform((): boolean => true),
    ),
    false,
  ),
  /** For the account, if one is made. */
  locale: v.fallback(Locale, 'en'),
  timeZone: v.fallback(TimeZone, 'UTC'),
});
export type StartGoogleInput = v.InferOutput<typeof StartGoogleInput>;

/** Why nothing came of signing in with Google; the page has words for each. */
export const googleRefusals = [
  'cancelled',
  'expired',
  'failed',
  'too-many',
  'email-unproved',
  'account-exists',
  'account-unproved',
  'suspended',
  'signed-out',
  'linked-elsewhere',
] as const;
export type GoogleRefusal = (typeof googleRefusals)[number];

export const LinkGoogleInput = v.object({ returnTo: ReturnTo });
export type LinkGoogleInput = v.InferOutput<typeof LinkGoogleInput>;

/** Where to send the browser. */
export const LinkGoogleResult = v.object({ url: v.pipe(v.string(), v.url()) });
export type LinkGoogleResult = v.InferOutput<typeof LinkGoogleResult>;

/** An account elsewhere that opens the caller's account. */
export const IdentityView = v.object({
  id: Id,
  provider: v.string(),
  email: v.nullable(v.string()),
  createdAt: v.number(),
});
export type IdentityView = v.InferOutput<typeof IdentityView>;
