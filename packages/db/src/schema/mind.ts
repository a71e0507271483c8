import { locales } from '@motriforge/shared/contracts/common';
import { sql } from 'drizzle-orm';
import { check, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { oneOf } from './checks.ts';
import { createdAt, id } from './columns.ts';

/** An address that wants to hear when the doors open. */
export const waitlistEntry = sqliteTable(
  'waitlist_entry',
  {
    id: id(),
    email: text('email').notNull().unique(),
    locale: text('locale', { enum: locales }).notNull().default('en'),
    createdAt: createdAt(),
  },
  (t) => [
    oneOf('waitlist_entry_locale_ck', t.locale, locales),
    check('waitlist_entry_email_ck', sql`${t.email} = lower(${t.email}) and length(${t.email}) <= 254`),
  ],
);
