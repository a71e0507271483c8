import { userSession } from '@motriforge/db/schema/identity';
import { apiRateLimit } from '@motriforge/db/schema/operations';
import { signInChallenge, signInGuess, userEmailToken, userPasswordReset } from '@motriforge/db/schema/sign-in';
import { sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { Ctx } from '../context.ts';

const dayMillis = 24 * 3_600_000;
const mostAtOnce = 1_000;

/** Deletes what has run out, a thousand of each kind in one trip; answers how many, so that a cron knows when to stop. */
export async function tidy(ctx: Ctx): Promise<number> {
  const now = ctx.now();
  const results = await ctx.db.batch([
    until(ctx, userSession.expiresAt, now),
    until(ctx, userEmailToken.expiresAt, now),
    until(ctx, userPasswordReset.expiresAt, now),
    until(ctx, signInChallenge.expiresAt, now),
    // The longest lock is a day, and so is the longest memory of a network.
    until(ctx, signInGuess.lastFailedAt, now - 2 * dayMillis),
    until(ctx, apiRateLimit.windowStart, now - dayMillis),
  ]);
  return results.reduce((all, { rowsAffected }) => all + rowsAffected, 0);
}

const until = (ctx: Ctx, { table, name }: SQLiteColumn, instant: number) =>
  ctx.db.run(sql`delete from ${table} where rowid in (
    select rowid from ${table} where ${sql.identifier(name)} <= ${instant} limit ${sql.raw(String(mostAtOnce))})`);
