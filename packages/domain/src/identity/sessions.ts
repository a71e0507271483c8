import { user, userSession } from '@motriforge/db/schema/identity';
import { AppError } from '@motriforge/shared/errors';
import { newId } from '@motriforge/shared/ids';
import { and, eq, gt, inArray, lte, ne, type SQL, sql } from 'drizzle-orm';
import { commit } from '../commit.ts';
import type { Ctx, Person, UserCtx } from '../context.ts';
import { hashToken, newToken } from './token.ts';

const dayMillis = 86_400_000;

/** How long a session outlives its last refresh. */
export const refreshMillis = 7 * dayMillis;

/** How long a session lasts however often it is refreshed. */
const longestMillis = { remembered: 90 * dayMillis, forgotten: dayMillis } as const;

/** What the browser keeps of a session; the database keeps only hashes. */
export interface SessionTokens {
  sessionId: string;
  accessToken: string;
  refreshToken: string;
  expiresAt: number;
}

/** A session to be written, and what its browser gets. */
export function newSession(ctx: Ctx, { userId, rememberMe }: { userId: string; rememberMe: boolean }) {
  const now = ctx.now();
  const absoluteExpiresAt = now + longestMillis[rememberMe ? 'remembered' : 'forgotten'];
  const tokens: SessionTokens = {
    sessionId: newId(),
    accessToken: newToken(),
    refreshToken: newToken(),
    expiresAt: Math.min(now + refreshMillis, absoluteExpiresAt),
  };
  const insert = ctx.db.insert(userSession).values({
    id: tokens.sessionId,
    userId,
    ...hashesOf(tokens),
    ...ctx.caller,
    rememberMe,
    createdAt: now,
    authenticatedAt: now,
    lastActivityAt: now,
    expiresAt: tokens.expiresAt,
    absoluteExpiresAt,
  });
  return { insert, tokens };
}

/** Who carries an access token, or nobody. */
export async function findPerson(ctx: Ctx, accessToken: string): Promise<Person | null> {
  const [found] = await ctx.db
    .select({ userId: userSession.userId, sessionId: userSession.id })
    .from(userSession)
    .innerJoin(user, eq(user.id, userSession.userId))
    .where(and(eq(userSession.accessTokenHash, hashToken(accessToken)), isLive(ctx), eq(user.isActive, true)));
  return found ? { kind: 'person', ...found } : null;
}

/** New tokens for old ones, which end at once; the session lives on from now, but never past its absolute end. */
export async function refreshSession(ctx: Ctx, refreshToken: string): Promise<SessionTokens> {
  const fresh = { accessToken: newToken(), refreshToken: newToken() };
  const now = ctx.now();
  const [session] = await ctx.db
    .update(userSession)
    .set({
      ...hashesOf(fresh),
      lastActivityAt: now,
      expiresAt: sql`min(${now + refreshMillis}, ${userSession.absoluteExpiresAt})`,
    })
    .where(and(eq(userSession.refreshTokenHash, hashToken(refreshToken)), isLive(ctx)))
    .returning({ sessionId: userSession.id, expiresAt: userSession.expiresAt });
  if (!session) throw new AppError('SIGNED_OUT', 'Sign in again to go on.');
  return { ...session, ...fresh };
}

/** The caller's sessions that can still be used, the latest first. */
export function listSessions(ctx: UserCtx) {
  const { id, deviceType, browser, os, ipAddress, lastActivityAt } = userSession;
  return ctx.db
    .select({ id, deviceType, browser, os, ipAddress, lastActivityAt })
    .from(userSession)
    .where(and(eq(userSession.userId, ctx.actor.userId), isLive(ctx)))
    .orderBy(sql`${lastActivityAt} desc`);
}

/** Ends one of the caller's sessions. */
export async function revokeSession(ctx: UserCtx, sessionId: string, reason: string): Promise<void> {
  const [{ rowsAffected }] = await commit(
    ctx,
    [endSessions(ctx, and(eq(userSession.id, sessionId), eq(userSession.userId, ctx.actor.userId)), reason)],
    { audit: { action: 'LOGOUT', entity: 'user_session', id: sessionId, after: { reason } } },
  );
  if (rowsAffected === 0) throw new AppError('NOT_FOUND', 'There is no such session.');
}

/** Ends all of the caller's sessions but the one they ask in. */
export async function revokeOtherSessions(ctx: UserCtx): Promise<void> {
  const { userId, sessionId } = ctx.actor;
  const others = and(eq(userSession.userId, userId), sessionId === null ? undefined : ne(userSession.id, sessionId));
  await commit(ctx, [endSessions(ctx, others, 'SIGNED_OUT_ELSEWHERE')], {
    audit: { action: 'LOGOUT', entity: 'user_session', id: userId, after: { reason: 'SIGNED_OUT_ELSEWHERE' } },
  });
}

/** Ends those sessions that are still open. */
export const endSessions = (ctx: Ctx, which: SQL | undefined, reason: string) =>
  ctx.db
    .update(userSession)
    .set({ isActive: false, revokedAt: ctx.now(), revocationReason: reason })
    .where(and(which, eq(userSession.isActive, true)));

const cleaningSize = 1_000;

/** Deletes sessions past their end, so many at a time; answers how many, so that a cron knows whether to go on. */
export async function cleanSessions(ctx: Ctx): Promise<number> {
  const expired = ctx.db
    .select({ id: userSession.id })
    .from(userSession)
    .where(lte(userSession.expiresAt, ctx.now()))
    .limit(cleaningSize);
  const { rowsAffected } = await ctx.db.delete(userSession).where(inArray(userSession.id, expired));
  return rowsAffected;
}

const isLive = (ctx: Ctx) => and(eq(userSession.isActive, true), gt(userSession.expiresAt, ctx.now()));

const hashesOf = ({ accessToken, refreshToken }: Pick<SessionTokens, 'accessToken' | 'refreshToken'>) => ({
  accessTokenHash: hashToken(accessToken),
  refreshTokenHash: hashToken(refreshToken),
});
