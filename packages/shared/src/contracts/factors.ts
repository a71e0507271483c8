import * as v from 'valibot';
import { Id } from '../ids.ts';
import { GivenPassword, Token } from './credentials.ts';

/** Six digits of an authenticator or ten characters of a recovery code, however they were typed. */
export const SecondFactorCode = v.pipe(
  v.string(),
  v.maxLength(40),
  v.transform((typed) => typed.replace(/[\s-]/g, '').toLowerCase()),
  v.regex(/^(\d{6}|[a-z0-9]{10})$/),
);

/** The six digits an authenticator shows. */
const AuthenticatorCode = v.pipe(
  v.string(),
  v.maxLength(20),
  v.transform((typed) => typed.replace(/\s/g, '')),
  v.regex(/^\d{6}$/),
);

/** What somebody who is signed in shows again before what matters most: the password, or a code of the second factor. */
export const Proof = v.union([v.object({ password: GivenPassword }), v.object({ code: SecondFactorCode })]);
export type Proof = v.InferOutput<typeof Proof>;

export const ConfirmSecondFactorInput = v.object({ challenge: Token, code: SecondFactorCode });
export type ConfirmSecondFactorInput = v.InferOutput<typeof ConfirmSecondFactorInput>;

/** What an authenticator is given, once as text and once as what its QR code says. */
export const NewAuthenticator = v.object({ secret: v.string(), address: v.string() });
export type NewAuthenticator = v.InferOutput<typeof NewAuthenticator>;

export const ConfirmAuthenticatorInput = v.object({ code: AuthenticatorCode });
export type ConfirmAuthenticatorInput = v.InferOutput<typeof ConfirmAuthenticatorInput>;

/** Shown once: we keep nothing that could show them again. */
export const RecoveryCodes = v.object({ recoveryCodes: v.array(v.string()) });
export type RecoveryCodes = v.InferOutput<typeof RecoveryCodes>;

const PasskeyName = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(100));

export const PasskeyView = v.object({
  id: Id,
  name: v.string(),
  createdAt: v.number(),
  lastUsedAt: v.nullable(v.number()),
  /** Whether it is kept in more than one place, so that a lost device does not lose it. */
  isBackedUp: v.boolean(),
});
export type PasskeyView = v.InferOutput<typeof PasskeyView>;

export const RenamePasskeyInput = v.object({ id: Id, name: PasskeyName });
export type RenamePasskeyInput = v.InferOutput<typeof RenamePasskeyInput>;

/** How an account is kept closed, for its owner. */
export const Factors = v.object({
  email: v.string(),
  hasPassword: v.boolean(),
  /** When the authenticator was set up; null where there is none. */
  authenticatorSince: v.nullable(v.number()),
  recoveryCodesLeft: v.number(),
  passkeys: v.array(PasskeyView),
});
export type Factors = v.InferOutput<typeof Factors>;
