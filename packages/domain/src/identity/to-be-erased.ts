import { userErasure } from '@motriforge/db/schema/privacy';
import { and, eq, isNull, type SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';

/** The wish of somebody to be erased, as long as it is neither taken back nor carried out. */
export const openErasureOf = (userId: SQLiteColumn | string): SQL | undefined =>
  and(eq(userErasure.userId, userId), isNull(userErasure.cancelledAt), isNull(userErasure.completedAt));

/** That somebody has not asked to be erased. */
export const staysWithUs = (userId: string): SQL =>
  sql`not exists (select 1 from ${userErasure} where ${openErasureOf(userId)})`;
