import { user, userDevice, userSession } from '@motriforge/db/schema/identity';
import { newId } from '@motriforge/shared/ids';
import { and, eq, type SQL, sql } from 'drizzle-orm';
import { commit, insertWhere, type NewEvent, type Statement } from '../commit.ts';
import type { Ctx, SessionTokens } from '../context.ts';
import { describeDevice, labelOf } from './device.ts';
import { lengthsOf, luciaFor } from './lucia.ts';
import { staysWithUs } from './to-be-erased.ts';
import { hashToken, newToken } from './token.ts';

export interface Entry {
  userId: string;
  rememberMe: boolean;
  /** The account itself, where it is made by getting in. */
  account?: readonly Statement[];
  /** What has to hold for the way in to be open. It is asked in the very batch that opens it. */
  condition?: SQL;
  /** What else is written with the session. */
  alongside?: readonly Statement[];
  /** Uses up the way in: changes a row, and only once. Of several, each does so only if the one before did. */
  useUp?: Statement | readonly Statement[];
  /** What has happened, where it is more than signing in. */
  event?: NewEvent;
}

/**
 * Signs a person in: a new session, in a browser their account knows from now on. False where somebody else was faster
 * with the same way in, or where the account is to be erased; then nobody is signed in.
 */
export async function openSession(ctx: Ctx, entry: Entry): Promise<boolean> {
  const { userId, rememberMe, account = [], alongside = [] } = entry;
  const condition = sql`${entry.condition ?? sql`true`} and ${staysWithUs(userId)}`;
  const now = ctx.now();
  const tokenHash = hashToken(ctx.browser.device());
  const device = describeDevice(ctx.caller.userAgent);
  const { session, tokens } = await newSession(ctx, { userId, rememberMe });
  const useUp =
    entry.useUp ??
    ctx.db
      .update(user)
      .set({ lastLogin: now })
      .where(and(eq(user.id, userId), condition));
  const statements: [Statement, ...Statement[]] = [
    ctx.db.run(sql`insert into ${userDevice} (id, user_id, token_hash, label, created_at, last_seen_at)
      select ${newId()}, ${userId}, ${tokenHash}, ${labelOf(device)}, ${now}, ${now} where ${condition}
      on conflict (user_id, token_hash) do update set last_seen_at = excluded.last_seen_at, label = excluded.label`),
    ...alongside,
    insertWhere(
      userSession,
      {
        ...session,
        ...device,
        deviceId: sql`(select id from ${userDevice} where user_id = ${userId} and token_hash = ${tokenHash})`,
      },
      condition,
    ),
    ...[useUp].flat(),
  ];
  statements.unshift(...account);
  const results = await commit({ ...ctx, actor: { kind: 'person', userId, sessionId: tokens.sessionId } }, statements, {
    audit: { action: 'LOGIN', entity: 'user_session', id: tokens.sessionId },
    event: entry.event ?? { type: 'session.opened', data: { sessionId: tokens.sessionId } },
  });
  const { rowsAffected } = results[account.length + alongside.length + 1] as { rowsAffected: number };
  if (rowsAffected === 0) return false;
  ctx.browser.keep(tokens);
  return true;
}

async function newSession(ctx: Ctx, { userId, rememberMe }: Pick<Entry, 'userId' | 'rememberMe'>) {
  const now = ctx.now();
  const token = newToken();
  const sessionId = newId();
  const { sliding, absolute } = lengthsOf(rememberMe);
  const expiresAt = now + sliding;
  let session: typeof userSession.$inferInsert | undefined;
  const lucia = luciaFor(ctx, {
    write({ id, userId, attributes }) {
      session = {
        ...attributes,
        ...ctx.caller,
        userId,
        country: ctx.browser.country,
        accessTokenHash: hashToken(id),
        createdAt: now,
        authenticatedAt: now,
        lastActivityAt: now,
        expiresAt,
        absoluteExpiresAt: now + absolute,
      };
    },
  });
  await lucia.createSession(userId, { id: sessionId, rememberMe }, { sessionId: token });
  if (!session) throw new Error('Lucia made a session without saving it.');
  const tokens: SessionTokens = { sessionId, token, expiresAt, rememberMe };
  return { session, tokens };
}
