import { userErasure } from '@motriforge/db/schema/privacy';
import type { Arrival } from '@motriforge/shared/contracts/identity';
import { and, eq, isNull, type SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { Ctx } from '../context.ts';

/** The wish of somebody to be erased, as long as it is neither taken back nor carried out. */
export const openErasureOf = (userId: SQLiteColumn | string): SQL | undefined =>
  and(eq(userErasure.userId, userId), isNull(userErasure.cancelledAt), isNull(userErasure.completedAt));

/** That somebody has not asked to be erased. */
export const staysWithUs = (userId: string): SQL =>
  sql`not exists (select 1 from ${userErasure} where ${openErasureOf(userId)})`;

/** The wish of whoever signs in, to be read along with them; nothing where they stay. */
export const wishColumns = { erasureId: userErasure.id, dueAt: userErasure.dueAt };

export interface Wish {
  erasureId: string | null;
  dueAt: number | null;
}

/** What somebody who wants to be erased hears instead of being let in. */
export function offerToStay({ secrets }: Ctx, { erasureId, dueAt }: Wish): Arrival | null {
  if (erasureId === null || dueAt === null) return null;
  return { status: 'to-be-erased', dueAt, token: secrets.tokenOf('cancel-erasure', erasureId) };
}
