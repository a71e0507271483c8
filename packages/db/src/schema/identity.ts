import { type AnyColumn, sql } from 'drizzle-orm';
import { type CheckBuilder, check, index, integer, primaryKey, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { createdAt, day, flag, id, instant, table, updatedAt } from './columns.ts';
import { category, tag, visibility } from './enums.ts';
import { filled, isHash } from './rules.ts';

/** The column, where it holds anything, is a mail address in lower case. */
export const isMail = (name: string, column: AnyColumn): CheckBuilder =>
  check(name, sql`${column} = lower(${column}) and ${column} like '_%@_%' and instr(${column}, ' ') = 0`);

/** Somebody with an account. */
export const user = table(
  'user',
  {
    id: id(),
    userCategoryId: text('user_category_id')
      .notNull()
      .references(() => category.id, { onDelete: 'restrict' }),
    email: text('email', { length: 255 }).notNull().unique(),
    username: text('username', { length: 50 }),
    firstName: text('first_name', { length: 255 }),
    lastName: text('last_name', { length: 255 }),
    dateOfBirth: day('date_of_birth'),
    notes: text('notes'),
    /** Null means private. */
    visibilityId: text('visibility_id').references(() => visibility.id, { onDelete: 'restrict' }),
    /** Rises with every change of what the person may do, so that claims signed before it end. */
    permissionVersion: integer('permission_version').notNull().default(1),
    isActive: flag('is_active').notNull().default(true),
    emailVerifiedAt: instant('email_verified_at'),
    lastLogin: instant('last_login'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    uniqueIndex('user_username_uq').on(sql`lower(username)`),
    index('user_first_name_idx').on(sql`lower(first_name)`),
    index('user_last_name_idx').on(sql`lower(last_name)`),
    index('user_created_idx').on(t.createdAt),
    isMail('user_email_form_ck', t.email),
    check('user_username_form_ck', sql`length(${t.username}) > 0 and instr(${t.username}, ' ') = 0`),
    filled('user_first_name_said_ck', t.firstName),
    filled('user_last_name_said_ck', t.lastName),
    check('user_born_ck', sql`${t.dateOfBirth} between '1900-01-01' and date(${t.createdAt} / 1000, 'unixepoch')`),
    check('user_permission_version_ck', sql`${t.permissionVersion} > 0`),
  ],
);

/** A tag a person wears. */
export const userTag = table(
  'user_tag',
  {
    userId: userId(),
    tagId: text('tag_id')
      .notNull()
      .references(() => tag.id, { onDelete: 'cascade' }),
  },
  (t) => [primaryKey({ columns: [t.userId, t.tagId] }), index('user_tag_tag_idx').on(t.tagId)],
);

/** A category a person belongs to. */
export const userCategory = table(
  'user_category',
  {
    userId: userId(),
    categoryId: text('category_id')
      .notNull()
      .references(() => category.id, { onDelete: 'cascade' }),
  },
  (t) => [primaryKey({ columns: [t.userId, t.categoryId] }), index('user_category_category_idx').on(t.categoryId)],
);

/** A person's password and whether it may be tried. */
export const userCredential = table(
  'user_credential',
  {
    userId: text('user_id')
      .primaryKey()
      .references(() => user.id, { onDelete: 'cascade' }),
    /** scrypt, with its own figures and salt. */
    passwordHash: text('password_hash', { length: 255 }).notNull(),
    failedLoginAttempts: integer('failed_login_attempts').notNull().default(0),
    lockedUntil: instant('locked_until'),
    passwordChangedAt: instant('password_changed_at'),
    updatedAt: updatedAt(),
  },
  (t) => [
    filled('user_credential_password_hash_said_ck', t.passwordHash),
    check('user_credential_failed_ck', sql`${t.failedLoginAttempts} >= 0`),
  ],
);

export const identityProviders = ['GOOGLE', 'SUPABASE'] as const;

/** An account elsewhere that a person signs in with. */
export const userIdentity = table(
  'user_identity',
  {
    id: id(),
    userId: userId(),
    provider: text('provider', { length: 30, enum: identityProviders }).notNull(),
    providerSubject: text('provider_subject', { length: 255 }).notNull(),
    /** The address the provider gave, to tell two accounts apart. */
    email: text('email', { length: 255 }),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex('user_identity_provider_provider_subject_uq').on(t.provider, t.providerSubject),
    index('user_identity_user_idx').on(t.userId),
    filled('user_identity_subject_said_ck', t.providerSubject),
    isMail('user_identity_email_form_ck', t.email),
  ],
);

/** A browser that has signed in to an account before: guesses made elsewhere do not lock it out. */
export const userDevice = table(
  'user_device',
  {
    id: id(),
    userId: userId(),
    /** Hash of a cookie that outlives sessions; one browser has the same for every account it knows. */
    tokenHash: text('token_hash').notNull(),
    label: text('label', { length: 100 }),
    createdAt: createdAt(),
    lastSeenAt: instant('last_seen_at').notNull().$defaultFn(Date.now),
  },
  (t) => [uniqueIndex('user_device_uq').on(t.userId, t.tokenHash), isHash('user_device_token_hash_ck', t.tokenHash)],
);

/** A person signed in on a device. */
export const userSession = table(
  'user_session',
  {
    id: id(),
    userId: userId(),
    deviceId: text('device_id').references(() => userDevice.id, { onDelete: 'set null' }),
    /** Hash of the token that takes the place of the one in the cookie once the browser has shown it. */
    refreshTokenHash: text('refresh_token_hash', { length: 255 }).unique(),
    /** Hash of the token in the cookie. */
    accessTokenHash: text('access_token_hash', { length: 255 }).unique(),
    ipAddress: text('ip_address', { length: 45 }),
    /** The country of the address, as the edge saw it. */
    country: text('country', { length: 2 }),
    userAgent: text('user_agent'),
    deviceType: text('device_type', { length: 50 }),
    browser: text('browser', { length: 50 }),
    os: text('os', { length: 50 }),
    rememberMe: flag('remember_me').notNull().default(false),
    isActive: flag('is_active').notNull().default(true),
    createdAt: createdAt(),
    /** When the person last proved who they are; what matters most asks for it again. */
    authenticatedAt: instant('authenticated_at').notNull().$defaultFn(Date.now),
    /** Moves on with activity, never past the absolute end. */
    expiresAt: instant('expires_at').notNull(),
    absoluteExpiresAt: instant('absolute_expires_at').notNull(),
    lastActivityAt: instant('last_activity_at').notNull().$defaultFn(Date.now),
    revokedAt: instant('revoked_at'),
    revocationReason: text('revocation_reason'),
  },
  (t) => [
    index('user_session_listed_idx').on(t.userId, t.lastActivityAt),
    index('user_session_device_idx').on(t.deviceId),
    index('user_session_expires_idx').on(t.expiresAt),
    isHash('user_session_refresh_token_form_ck', t.refreshTokenHash),
    isHash('user_session_access_token_form_ck', t.accessTokenHash),
    check('user_session_expires_ck', sql`${t.expiresAt} > ${t.createdAt}`),
    check('user_session_absolute_ck', sql`${t.absoluteExpiresAt} >= ${t.expiresAt}`),
    check('user_session_revoked_ck', sql`${t.isActive} = (${t.revokedAt} is null)`),
    check('user_session_reason_ck', sql`${t.revocationReason} is null or ${t.revokedAt} is not null`),
  ],
);

function userId() {
  return text('user_id')
    .notNull()
    .references(() => user.id, { onDelete: 'cascade' });
}
