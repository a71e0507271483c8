import { type AnyColumn, sql } from 'drizzle-orm';
import { type CheckBuilder, check, text } from 'drizzle-orm/sqlite-core';

/** What an amount is counted in: an ISO 4217 code. */
export const currency = () => text('currency', { length: 3 }).notNull();

/** The column looks like an ISO 4217 code. */
export const isCurrency = (name: string, column: AnyColumn): CheckBuilder =>
  check(name, sql`${column} glob '[A-Z][A-Z][A-Z]'`);
