import { userSession } from '@motriforge/db/schema/identity';
import type { SessionView } from '@motriforge/shared/contracts/identity';
import { AppError } from '@motriforge/shared/errors';
import { and, eq, gt, ne, type SQL, sql } from 'drizzle-orm';
import { commit } from '../commit.ts';
import type { Ctx, Person, UserCtx } from '../context.ts';
import type { Claim } from './claims.ts';
import { luciaFor, type ReadSession, successorOf } from './lucia.ts';

/** Somebody whose session has just been checked. */
export interface Recognised {
  person: Person;
  /** What claims signed for this person have to carry to count. */
  permissionVersion: number;
}

/**
 * Who shows a token, or nobody. A session that was renewed is given its next token. `read` may send the question along
 * with others about whoever it is.
 */
export async function recognise(ctx: Ctx, token: string, read?: ReadSession): Promise<Recognised | null> {
  const { session, user: owner } = await luciaFor(ctx, read ? { read } : {}).validateSession(token);
  if (!session) return null;
  const { userId, sessionId, rememberMe, fresh, expiresAt } = session;
  if (fresh)
    ctx.browser.keep({ sessionId, token: successorOf(ctx, token), expiresAt: expiresAt.getTime(), rememberMe });
  return { person: { kind: 'person', userId, sessionId }, permissionVersion: owner.permissionVersion };
}

/** Ends the session the caller asks in. */
export async function signOut(ctx: UserCtx): Promise<void> {
  const { sessionId } = ctx.actor;
  ctx.browser.keep(null);
  if (sessionId === null) return;
  await commit(ctx, [endSessions(ctx, eq(userSession.id, sessionId), 'SIGNED_OUT')], {
    audit: { action: 'LOGOUT', entity: 'user_session', id: sessionId },
  });
}

/** The caller's sessions that can still be used, the latest first. */
export async function listSessions(ctx: UserCtx): Promise<SessionView[]> {
  const { id, deviceType, browser, os, country, createdAt, lastActivityAt } = userSession;
  const rows = await ctx.db
    .select({ id, deviceType, browser, os, country, createdAt, lastActivityAt })
    .from(userSession)
    .where(and(eq(userSession.userId, ctx.actor.userId), isLive(ctx)))
    .orderBy(sql`${lastActivityAt} desc`);
  return rows.map((row) => ({ ...row, isThis: row.id === ctx.actor.sessionId }));
}

/** Ends one of the caller's sessions. */
export async function revokeSession(ctx: UserCtx, { id }: { id: string }): Promise<void> {
  const own = and(eq(userSession.id, id), eq(userSession.userId, ctx.actor.userId));
  const reason = 'REVOKED_BY_OWNER';
  const [{ rowsAffected }] = await commit(ctx, [endSessions(ctx, own, reason)], {
    audit: { action: 'LOGOUT', entity: 'user_session', id, after: { reason } },
  });
  if (rowsAffected === 0) throw new AppError('NOT_FOUND', 'There is no such session.');
}

/** Ends all of the caller's sessions but the one they ask in. */
export async function revokeOtherSessions(ctx: UserCtx): Promise<void> {
  const { userId, sessionId } = ctx.actor;
  const reason = 'SIGNED_OUT_ELSEWHERE';
  const others = and(eq(userSession.userId, userId), sessionId === null ? undefined : ne(userSession.id, sessionId));
  await commit(ctx, [endSessions(ctx, others, reason)], {
    audit: { action: 'LOGOUT', entity: 'user_session', id: userId, after: { reason } },
  });
}

/** Ends those sessions that are still open. */
export const endSessions = (ctx: Ctx, which: SQL | undefined, reason: string) =>
  ctx.db
    .update(userSession)
    .set({ isActive: false, revokedAt: ctx.now(), revocationReason: reason })
    .where(and(which, eq(userSession.isActive, true)));

/**
 * A statement that fails unless the caller's session lives and their rights are those of the claim. Sent ahead of what
 * a write sends, it makes a session that ended end at once, and costs no trip.
 */
export const stillThere = (ctx: Ctx, { sessionId, userId, permissionVersion }: Claim) => ({
  sql: `select iif(exists(select 1 from user_session join user on user.id = user_session.user_id
    where user_session.id = ? and user_session.user_id = ? and user_session.is_active = 1
      and user_session.expires_at > ? and user.is_active = 1 and user.permission_version = ?), 1, json('ended'))`,
  args: [sessionId, userId, ctx.now(), permissionVersion],
});

const isLive = (ctx: Ctx) => and(eq(userSession.isActive, true), gt(userSession.expiresAt, ctx.now()));
