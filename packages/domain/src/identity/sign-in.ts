import { securityEvent } from '@motriforge/db/schema/audit';
import { user, userCredential } from '@motriforge/db/schema/identity';
import type { SignInInput } from '@motriforge/shared/contracts/identity';
import { AppError } from '@motriforge/shared/errors';
import { newId } from '@motriforge/shared/ids';
import { and, eq, sql } from 'drizzle-orm';
import { commit, type Statement } from '../commit.ts';
import type { Ctx } from '../context.ts';
import { countGuess, forgetGuesses, type Guess, lockedOut } from './guesses.ts';
import { hashPassword, nobodysHash, verifyPassword } from './password.ts';
import { newSession, type SessionTokens } from './sessions.ts';

/** Opens a session for somebody who knows the password of an account. An unknown address hears what a wrong word hears. */
export async function signIn(
  ctx: Ctx,
  { email, password, rememberMe, deviceToken }: SignInInput,
): Promise<SessionTokens> {
  const guess: Guess = { kind: 'PASSWORD', email, deviceToken };
  const account = ctx.db
    .select({ userId: user.id, passwordHash: userCredential.passwordHash })
    .from(user)
    .innerJoin(userCredential, eq(userCredential.userId, user.id))
    .where(and(eq(user.email, email), eq(user.isActive, true)));
  const [[counted], [lock], [known]] = await ctx.db.batch([...countGuess(ctx, guess), account]);
  if (!counted) throw lockedOut(ctx, lock?.until);
  const { matches, isOutdated } = await verifyPassword(password, known?.passwordHash ?? nobodysHash);
  if (!known || !matches) {
    await noteFailure(ctx, known?.userId, counted);
    throw new AppError('SIGNED_OUT', 'The address or the password is not right.');
  }
  return open(ctx, guess, {
    userId: known.userId,
    rememberMe,
    newHash: isOutdated ? await hashPassword(password) : null,
  });
}

interface Entry {
  userId: string;
  rememberMe: boolean;
  /** The hash made with today's figures, where the stored one is older. */
  newHash: string | null;
}

async function open(ctx: Ctx, guess: Guess, { userId, rememberMe, newHash }: Entry): Promise<SessionTokens> {
  const { insert, tokens } = newSession(ctx, { userId, rememberMe });
  const entered: Ctx = { ...ctx, actor: { kind: 'person', userId, sessionId: tokens.sessionId } };
  await commit(
    entered,
    [
      forgetGuesses(ctx, guess),
      ctx.db
        .update(userCredential)
        .set({ failedLoginAttempts: 0, lockedUntil: null, ...(newHash ? { passwordHash: newHash } : {}) })
        .where(eq(userCredential.userId, userId)),
      ctx.db.update(user).set({ lastLogin: ctx.now() }).where(eq(user.id, userId)),
      insert,
    ],
    { audit: { action: 'LOGIN', entity: 'user_session', id: tokens.sessionId } },
  );
  return tokens;
}

/** Takes down a wrong guess for staff to see, and beside the account it was aimed at. Equally long for an unknown one. */
async function noteFailure(
  ctx: Ctx,
  userId: string | undefined,
  { failures, lockedUntil }: { failures: number; lockedUntil: number | null },
): Promise<void> {
  const event: Statement = ctx.db.insert(securityEvent).values({
    id: newId(),
    userId: userId ?? null,
    eventType: lockedUntil ? 'ACCOUNT_LOCKED' : 'FAILED_LOGIN',
    severity: lockedUntil ? 'MEDIUM' : 'LOW',
    ipAddress: ctx.caller.ipAddress ?? 'unknown',
    userAgent: ctx.caller.userAgent,
    eventDetails: { failures, lockedUntil },
    occurredAt: ctx.now(),
  });
  const credential = ctx.db
    .update(userCredential)
    .set({ failedLoginAttempts: sql`${userCredential.failedLoginAttempts} + 1`, lockedUntil })
    .where(eq(userCredential.userId, userId ?? ''));
  await ctx.db.batch([event, credential]);
}
