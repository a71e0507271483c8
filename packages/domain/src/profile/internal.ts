import { userProfile } from '@motriforge/db/schema/profiles';
import { newId } from '@motriforge/shared/ids';
import { eq, notExists, sql } from 'drizzle-orm';
import { insertWhere, type Statement } from '../commit.ts';
import type { UserCtx } from '../context.ts';

/** A profile for somebody who came with an import and has told nothing of themselves so far. */
export function profileIfMissing(ctx: UserCtx): Statement {
  const { userId } = ctx.actor;
  const own = ctx.db.select({ id: userProfile.id }).from(userProfile).where(eq(userProfile.userId, userId));
  const born = { createdAt: ctx.now(), updatedAt: ctx.now() };
  return insertWhere(userProfile, { id: newId(), userId, ...born }, sql`${notExists(own)}`);
}
