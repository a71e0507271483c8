import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { createdAt, flag, id, instant, json, table } from './columns.ts';
import { identityProviders, isMail, user } from './identity.ts';
import { filled, isHash } from './rules.ts';

/** A link that lets a person choose a new password, once. */
export const userPasswordReset = table(
  'user_password_reset',
  {
    id: id(),
    userId: userId(),
    /** SHA-256 hash of the token in the link. */
    resetToken: text('reset_token').notNull().unique(),
    requestedAt: instant('requested_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    isUsed: flag('is_used').notNull().default(false),
  },
  (t) => [
    uniqueIndex('user_password_reset_live_uq').on(t.userId).where(sql`${t.isUsed} = 0`),
    index('user_password_reset_user_idx').on(t.userId, t.requestedAt),
    index('user_password_reset_expires_idx').on(t.expiresAt),
    isHash('user_password_reset_token_ck', t.resetToken),
    check('user_password_reset_expires_ck', sql`${t.expiresAt} > ${t.requestedAt}`),
  ],
);

/** A link that proves a person reads a mail address. Using it deletes it; asking again replaces it. */
export const userEmailToken = table(
  'user_email_token',
  {
    id: id(),
    userId: userId(),
    purpose: text('purpose', { enum: ['VERIFY', 'CHANGE'] }).notNull(),
    /** The address to be proved. */
    email: text('email', { length: 255 }).notNull(),
    tokenHash: text('token_hash').notNull().unique(),
    requestedAt: instant('requested_at').notNull().$defaultFn(Date.now),
    expiresAt: instant('expires_at').notNull(),
  },
  (t) => [
    uniqueIndex('user_email_token_uq').on(t.userId, t.purpose),
    index('user_email_token_expires_idx').on(t.expiresAt),
    isMail('user_email_token_email_form_ck', t.email),
    isHash('user_email_token_hash_ck', t.tokenHash),
    check('user_email_token_expires_window_ck', sql`${t.expiresAt} > ${t.requestedAt}`),
  ],
);

/** A passkey a person signs in with. */
export const userPasskey = table(
  'user_passkey',
  {
    id: id(),
    userId: userId(),
    credentialId: text('credential_id').notNull().unique(),
    /** COSE key, base64url. */
    publicKey: text('public_key').notNull(),
    signCount: integer('sign_count').notNull().default(0),
    transports: json<string[]>('transports').notNull().default([]),
    name: text('name', { length: 100 }).notNull(),
    canBeBackedUp: flag('can_be_backed_up').notNull().default(false),
    isBackedUp: flag('is_backed_up').notNull().default(false),
    createdAt: createdAt(),
    lastUsedAt: instant('last_used_at'),
  },
  (t) => [
    index('user_passkey_user_idx').on(t.userId),
    filled('user_passkey_credential_said_ck', t.credentialId),
    filled('user_passkey_public_key_said_ck', t.publicKey),
    filled('user_passkey_name_said_ck', t.name),
    check('user_passkey_count_ck', sql`${t.signCount} >= 0`),
    check('user_passkey_transports_list_ck', sql`json_type(${t.transports}) = 'array'`),
    check('user_passkey_backup_ck', sql`${t.canBeBackedUp} or not ${t.isBackedUp}`),
  ],
);

/** The secret a person's authenticator shares with us; asked for once its first code was right. */
export const userTotp = table(
  'user_totp',
  {
    userId: text('user_id')
      .primaryKey()
      .references(() => user.id, { onDelete: 'cascade' }),
    /** Encrypted with a key the database does not have. */
    secretEncrypted: text('secret_encrypted').notNull(),
    /** The half minute of the last code taken: no code counts twice. */
    lastUsedStep: integer('last_used_step'),
    createdAt: createdAt(),
    confirmedAt: instant('confirmed_at'),
  },
  (t) => [
    filled('user_totp_secret_said_ck', t.secretEncrypted),
    check('user_totp_step_ck', sql`${t.lastUsedStep} >= 0`),
    check('user_totp_confirmed_ck', sql`(${t.lastUsedStep} is null) = (${t.confirmedAt} is null)`),
  ],
);

/** A code that stands in for a lost authenticator, once. */
export const userRecoveryCode = table(
  'user_recovery_code',
  {
    id: id(),
    userId: userId(),
    codeHash: text('code_hash', { length: 255 }).notNull(),
    createdAt: createdAt(),
    usedAt: instant('used_at'),
  },
  (t) => [
    uniqueIndex('user_recovery_code_uq').on(t.userId, t.codeHash),
    filled('user_recovery_code_hash_said_ck', t.codeHash),
  ],
);

export const guessKinds = ['PASSWORD', 'SECOND_FACTOR', 'RECOVERY_CODE', 'PASSWORD_RESET', 'EMAIL'] as const;

/**
 * Wrong guesses at an account from one known device, or from all unknown ones together. The account is the hash of the
 * address as typed, so that addresses without an account are locked the same way.
 */
export const signInGuess = table(
  'sign_in_guess',
  {
    kind: text('kind', { enum: guessKinds }).notNull(),
    addressHash: text('address_hash').notNull(),
    /** The token hash of the known device, or UNKNOWN. */
    device: text('device').notNull(),
    failures: integer('failures').notNull().default(0),
    lastFailedAt: instant('last_failed_at').notNull().$defaultFn(Date.now),
    lockedUntil: instant('locked_until'),
  },
  (t) => [
    primaryKey({ columns: [t.addressHash, t.kind, t.device] }),
    index('sign_in_guess_last_idx').on(t.lastFailedAt),
    isHash('sign_in_guess_address_hash_ck', t.addressHash),
    check(
      'sign_in_guess_device_ck',
      sql`${t.device} = 'UNKNOWN' or (length(${t.device}) = 64 and ${t.device} not glob '*[^0-9a-f]*')`,
    ),
    check('sign_in_guess_failures_ck', sql`${t.failures} >= 0`),
    check('sign_in_guess_locked_ck', sql`${t.lockedUntil} > ${t.lastFailedAt}`),
  ],
);

/** A step of signing in that was begun and not finished. Finishing it deletes it. */
export const signInChallenge = table(
  'sign_in_challenge',
  {
    id: id(),
    kind: text('kind', { enum: ['OAUTH', 'PASSKEY_REGISTRATION', 'PASSKEY_SIGN_IN', 'SECOND_FACTOR'] }).notNull(),
    /** Known already when something is added to an account or a second factor is asked for. */
    userId: text('user_id').references(() => user.id, { onDelete: 'cascade' }),
    /** Hash of the state or cookie that brings the browser back here. */
    tokenHash: text('token_hash').notNull().unique(),
    /** What a passkey has to sign. */
    challenge: text('challenge'),
    provider: text('provider', { enum: identityProviders }),
    codeVerifier: text('code_verifier'),
    nonce: text('nonce'),
    returnTo: text('return_to').notNull().default('/'),
    rememberMe: flag('remember_me').notNull().default(false),
    createdAt: createdAt(),
    expiresAt: instant('expires_at').notNull(),
  },
  (t) => [
    index('sign_in_challenge_user_idx').on(t.userId),
    index('sign_in_challenge_expires_idx').on(t.expiresAt),
    isHash('sign_in_challenge_token_hash_ck', t.tokenHash),
    check('sign_in_challenge_person_ck', sql`${t.userId} is not null or ${t.kind} in ('OAUTH', 'PASSKEY_SIGN_IN')`),
    check(
      'sign_in_challenge_passkey_ck',
      sql`(${t.challenge} is not null) = (${t.kind} in ('PASSKEY_REGISTRATION', 'PASSKEY_SIGN_IN'))`,
    ),
    check('sign_in_challenge_oauth_ck', sql`(${t.provider} is not null) = (${t.kind} = 'OAUTH')`),
    check('sign_in_challenge_verifier_ck', sql`(${t.codeVerifier} is not null) = (${t.kind} = 'OAUTH')`),
    check('sign_in_challenge_nonce_ck', sql`${t.nonce} is null or ${t.kind} = 'OAUTH'`),
    check(
      'sign_in_challenge_return_ck',
      sql`substr(${t.returnTo}, 1, 1) = '/' and substr(${t.returnTo}, 2, 1) not in ('/', char(92))`,
    ),
    check('sign_in_challenge_expires_ck', sql`${t.expiresAt} > ${t.createdAt}`),
  ],
);

/** A token with which a program acts for a person. */
export const userAccessToken = table(
  'user_access_token',
  {
    id: id(),
    userId: userId(),
    name: text('name', { length: 100 }).notNull(),
    tokenHash: text('token_hash').notNull().unique(),
    /** The beginning of the token, by which a person knows it again. */
    tokenPrefix: text('token_prefix', { length: 16 }).notNull(),
    scopes: json<string[]>('scopes').notNull(),
    createdAt: createdAt(),
    expiresAt: instant('expires_at'),
    lastUsedAt: instant('last_used_at'),
    revokedAt: instant('revoked_at'),
  },
  (t) => [
    uniqueIndex('user_access_token_live_uq').on(t.userId, t.name).where(sql`${t.revokedAt} is null`),
    index('user_access_token_user_idx').on(t.userId, t.createdAt),
    filled('user_access_token_name_said_ck', t.name),
    isHash('user_access_token_hash_ck', t.tokenHash),
    filled('user_access_token_prefix_said_ck', t.tokenPrefix),
    check(
      'user_access_token_scopes_list_ck',
      sql`json_type(${t.scopes}) = 'array' and json_array_length(${t.scopes}) > 0`,
    ),
    check('user_access_token_expires_ck', sql`${t.expiresAt} > ${t.createdAt}`),
  ],
);

function userId() {
  return text('user_id')
    .notNull()
    .references(() => user.id, { onDelete: 'cascade' });
}
