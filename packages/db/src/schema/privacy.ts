import { consentKinds } from '@motriforge/shared/contracts/privacy';
import { sql } from 'drizzle-orm';
import { check, index, integer, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { createdAt, id, instant, table } from './columns.ts';
import { user, userSession } from './identity.ts';
import { filled, isHash } from './rules.ts';

/** A text that people agree to, as it stood in one version. */
export const consentText = table(
  'consent_text',
  {
    id: id(),
    kind: text('kind', { enum: consentKinds }).notNull(),
    version: text('version', { length: 20 }).notNull(),
    locale: text('locale', { length: 35 }).notNull(),
    body: text('body').notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex('consent_text_uq').on(t.kind, t.version, t.locale),
    filled('consent_text_version_said_ck', t.version),
    filled('consent_text_locale_said_ck', t.locale),
    filled('consent_text_body_said_ck', t.body),
  ],
);

/** A person's agreement to a text, until they withdraw it. */
export const userConsent = table(
  'user_consent',
  {
    id: id(),
    userId: text('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    consentTextId: text('consent_text_id')
      .notNull()
      .references(() => consentText.id, { onDelete: 'restrict' }),
    sessionId: text('session_id').references(() => userSession.id, { onDelete: 'set null' }),
    givenAt: instant('given_at').notNull().$defaultFn(Date.now),
    withdrawnAt: instant('withdrawn_at'),
  },
  (t) => [
    uniqueIndex('user_consent_live_uq').on(t.userId, t.consentTextId).where(sql`${t.withdrawnAt} is null`),
    index('user_consent_user_idx').on(t.userId, t.givenAt),
    index('user_consent_session_idx').on(t.sessionId),
    check('user_consent_withdrawn_ck', sql`${t.withdrawnAt} >= ${t.givenAt}`),
  ],
);

/** A person's wish to be erased. What stays of it afterwards names nobody. */
export const userErasure = table(
  'user_erasure',
  {
    id: id(),
    userId: text('user_id').references(() => user.id, { onDelete: 'set null' }),
    cancelTokenHash: text('cancel_token_hash').notNull().unique(),
    requestedAt: instant('requested_at').notNull().$defaultFn(Date.now),
    dueAt: instant('due_at').notNull(),
    cancelledAt: instant('cancelled_at'),
    completedAt: instant('completed_at'),
  },
  (t) => [
    uniqueIndex('user_erasure_open_uq').on(t.userId).where(sql`${t.cancelledAt} is null and ${t.completedAt} is null`),
    index('user_erasure_user_idx').on(t.userId),
    index('user_erasure_due_idx').on(t.dueAt).where(sql`${t.cancelledAt} is null and ${t.completedAt} is null`),
    isHash('user_erasure_cancel_token_ck', t.cancelTokenHash),
    check('user_erasure_due_ck', sql`${t.dueAt} > ${t.requestedAt}`),
    check('user_erasure_end_ck', sql`${t.cancelledAt} is null or ${t.completedAt} is null`),
    check(
      'user_erasure_person_ck',
      sql`${t.userId} is not null or coalesce(${t.completedAt}, ${t.cancelledAt}) is not null`,
    ),
  ],
);

/** A person's wish to have everything they own in one file. */
export const userExport = table(
  'user_export',
  {
    id: id(),
    userId: text('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    status: text('status', { enum: ['REQUESTED', 'PROCESSING', 'COMPLETED', 'FAILED'] })
      .notNull()
      .default('REQUESTED'),
    /** Where the file lies, until it expires. */
    fileKey: text('file_key', { length: 255 }).unique(),
    sizeBytes: integer('size_bytes'),
    downloadTokenHash: text('download_token_hash').unique(),
    failureReason: text('failure_reason'),
    requestedAt: instant('requested_at').notNull().$defaultFn(Date.now),
    completedAt: instant('completed_at'),
    expiresAt: instant('expires_at'),
  },
  (t) => [
    uniqueIndex('user_export_open_uq').on(t.userId).where(sql`${t.status} in ('REQUESTED', 'PROCESSING')`),
    index('user_export_user_idx').on(t.userId, t.requestedAt),
    index('user_export_expires_idx').on(t.expiresAt).where(sql`${t.fileKey} is not null`),
    isHash('user_export_download_token_ck', t.downloadTokenHash),
    check('user_export_size_ck', sql`${t.sizeBytes} >= 0`),
    check('user_export_completed_ck', sql`(${t.status} = 'COMPLETED') = (${t.completedAt} is not null)`),
    check('user_export_failed_ck', sql`(${t.status} = 'FAILED') = (${t.failureReason} is not null)`),
    check('user_export_file_ck', sql`${t.fileKey} is null or ${t.completedAt} is not null`),
    check('user_export_link_ck', sql`${t.downloadTokenHash} is null or ${t.fileKey} is not null`),
    check('user_export_expires_ck', sql`(${t.expiresAt} is null) = (${t.completedAt} is null)`),
  ],
);
