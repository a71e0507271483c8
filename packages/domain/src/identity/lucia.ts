import { user, userSession } from '@motriforge/db/schema/identity';
import { and, eq, gt, lte, or, type SQL, sql } from 'drizzle-orm';
import { type Adapter, type DatabaseSession, type DatabaseUser, Lucia, TimeSpan } from 'lucia';
import type { Ctx } from '../context.ts';
import { hashToken } from './token.ts';

const hourMillis = 3_600_000;
const dayMillis = 24 * hourMillis;

/** How long a session outlives its last renewal, and how long it lasts however often it is renewed. */
const lengths = {
  remembered: { sliding: 30 * dayMillis, absolute: 90 * dayMillis },
  forgotten: { sliding: 12 * hourMillis, absolute: dayMillis },
} as const;

export const lengthsOf = (rememberMe: boolean) => lengths[rememberMe ? 'remembered' : 'forgotten'];

/** What Lucia takes for the length of every session. Shorter ones are told to it on this scale. */
const scaleMillis = lengths.remembered.sliding;

declare module 'lucia' {
  interface Register {
    Lucia: ReturnType<typeof luciaFor>;
    DatabaseSessionAttributes: Pick<typeof userSession.$inferSelect, 'id' | 'rememberMe'>;
    DatabaseUserAttributes: Pick<typeof user.$inferSelect, 'permissionVersion'>;
  }
}

/**
 * Lucia makes, checks and renews sessions; nothing else in the product knows it. Its ids are the tokens in cookies: the
 * database has their hashes. `write` takes what a new session writes, and `read` the query for one that is shown, so that
 * each travels together with the rest.
 */
export function luciaFor(ctx: Ctx, { write, read }: { write?: WriteSession; read?: ReadSession } = {}) {
  return new Lucia(adapterFor(ctx, write, read), {
    sessionExpiresIn: new TimeSpan(scaleMillis, 'ms'),
    getSessionAttributes: ({ id, rememberMe }) => ({ sessionId: id, rememberMe }),
    getUserAttributes: ({ permissionVersion }) => ({ permissionVersion }),
  });
}

const isOfToken = (token: string) =>
  or(eq(userSession.accessTokenHash, hashToken(token)), eq(userSession.refreshTokenHash, hashToken(token)));

type WriteSession = (session: DatabaseSession) => void;

const shownSession = (ctx: Ctx, token: string) =>
  ctx.db
    .select({ session: userSession, permissionVersion: user.permissionVersion })
    .from(userSession)
    .innerJoin(user, eq(user.id, userSession.userId))
    .where(and(isOfToken(token), isLive(ctx), eq(user.isActive, true)));

type ShownSession = ReturnType<typeof shownSession>;

/** Runs the query for the session that is shown; `owner` names whose it is, for what is read beside it. */
export type ReadSession = (shown: ShownSession, owner: SQL) => Promise<Awaited<ShownSession>>;

const isLive = (ctx: Ctx) => and(eq(userSession.isActive, true), gt(userSession.expiresAt, ctx.now()));

/** The token that follows another. The same however many requests ask for it at once, so none gets a wrong one. */
export const successorOf = (ctx: Ctx, token: string): string => ctx.secrets.tokenOf('session', hashToken(token));

function adapterFor(ctx: Ctx, write?: WriteSession, read: ReadSession = async (shown) => shown): Adapter {
  const revoke = (reason: string) => ({ isActive: false, revokedAt: ctx.now(), revocationReason: reason });
  return {
    async getSessionAndUser(token) {
      const owner = sql`(select user_id from ${userSession} where ${and(isOfToken(token), isLive(ctx))})`;
      const [found] = await read(shownSession(ctx, token), owner);
      if (!found) return [null, null];
      const { session, permissionVersion } = found;
      if (session.refreshTokenHash === hashToken(token)) await takeUp(ctx, token);
      const known: DatabaseUser = { id: session.userId, attributes: { permissionVersion } };
      return [asLucia(ctx, token, session), known];
    },
    async getUserSessions(userId) {
      const sessions = await ctx.db
        .select()
        .from(userSession)
        .where(and(eq(userSession.userId, userId), isLive(ctx)));
      // Their tokens are known to nobody, so they go by what cannot be shown in a cookie.
      return sessions.map((session) => asLucia(ctx, `h:${session.accessTokenHash}`, session));
    },
    async setSession(session) {
      write?.(session);
    },
    /** Renews a session and offers its browser the next token; the old one counts until the new one is shown. */
    async updateSessionExpiration(token) {
      const sliding = sql`case ${userSession.rememberMe} when 1 then ${lengths.remembered.sliding} else ${lengths.forgotten.sliding} end`;
      await ctx.db
        .update(userSession)
        .set({
          lastActivityAt: ctx.now(),
          expiresAt: sql`cast(min(${ctx.now()} + ${sliding}, ${userSession.absoluteExpiresAt}) as integer)`,
          refreshTokenHash: hashToken(successorOf(ctx, token)),
        })
        .where(and(isOfToken(token), isLive(ctx)));
    },
    async deleteSession(token) {
      await ctx.db
        .update(userSession)
        .set(revoke('SIGNED_OUT'))
        .where(and(isOfToken(token), isLive(ctx)));
    },
    async deleteUserSessions(userId) {
      await ctx.db
        .update(userSession)
        .set(revoke('SIGNED_OUT'))
        .where(and(eq(userSession.userId, userId), isLive(ctx)));
    },
    async deleteExpiredSessions() {
      await ctx.db.delete(userSession).where(lte(userSession.expiresAt, ctx.now()));
    },
  };
}

/** The browser has shown its next token: the one before it is of no more use to anybody. */
async function takeUp(ctx: Ctx, token: string): Promise<void> {
  await ctx.db
    .update(userSession)
    .set({ accessTokenHash: hashToken(token), refreshTokenHash: null })
    .where(eq(userSession.refreshTokenHash, hashToken(token)));
}

/** A session on Lucia's clock and scale, where every session lasts equally long and half of that is left at renewal. */
function asLucia(ctx: Ctx, token: string, session: typeof userSession.$inferSelect): DatabaseSession {
  const { id, userId, rememberMe, expiresAt } = session;
  const left = (expiresAt - ctx.now()) * (scaleMillis / lengthsOf(rememberMe).sliding);
  return { id: token, userId, expiresAt: new Date(Date.now() + left), attributes: { id, rememberMe } };
}
