import { user, userCredential, userSession } from '@motriforge/db/schema/identity';
import type { ChangePasswordInput } from '@motriforge/shared/contracts/identity';
import { AppError } from '@motriforge/shared/errors';
import { eq } from 'drizzle-orm';
import type { UserCtx } from '../context.ts';
import { forgetGuesses } from './guesses.ts';
import { openSession } from './open-session.ts';
import { hashPassword, nobodysHash } from './password.ts';
import { refuseCommon } from './refuse-common.ts';
import { endSessions } from './sessions.ts';
import { tryPassword } from './verify-email.ts';

/** Gives the caller another password. Every session ends; this browser gets a new one. */
export async function changePassword(ctx: UserCtx, { password, newPassword }: ChangePasswordInput): Promise<void> {
  refuseCommon(newPassword, 'newPassword');
  const { userId } = ctx.actor;
  const [own] = await ctx.db
    .select({ email: user.email, passwordHash: userCredential.passwordHash, rememberMe: userSession.rememberMe })
    .from(user)
    .leftJoin(userCredential, eq(userCredential.userId, user.id))
    .leftJoin(userSession, eq(userSession.id, ctx.actor.sessionId ?? ''))
    .where(eq(user.id, userId));
  if (!own) throw new AppError('SIGNED_OUT', 'Sign in again to go on.');
  const guess = await tryPassword(ctx, own.email, password, own.passwordHash ?? nobodysHash);
  const passwordHash = await hashPassword(newPassword);
  const now = ctx.now();
  await openSession(ctx, {
    userId,
    rememberMe: own.rememberMe ?? false,
    alongside: [forgetGuesses(ctx, guess), endSessions(ctx, eq(userSession.userId, userId), 'PASSWORD_CHANGED')],
    useUp: ctx.db
      .update(userCredential)
      .set({ passwordHash, failedLoginAttempts: 0, lockedUntil: null, passwordChangedAt: now, updatedAt: now })
      .where(eq(userCredential.userId, userId)),
    event: { type: 'password.changed', data: { userId } },
  });
}
