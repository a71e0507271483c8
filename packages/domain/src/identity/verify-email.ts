import { user, userCredential, userDevice } from '@motriforge/db/schema/identity';
import { userErasure } from '@motriforge/db/schema/privacy';
import { userEmailToken, userTotp } from '@motriforge/db/schema/sign-in';
import type { VerifyEmailInput, VerifyEmailResult } from '@motriforge/shared/contracts/identity';
import { AppError } from '@motriforge/shared/errors';
import { and, eq, exists, isNull } from 'drizzle-orm';
import { commit } from '../commit.ts';
import type { Ctx } from '../context.ts';
import { isUsableLink, keepLink, newLink } from './email-links.ts';
import { countGuess, forgetGuesses, type Guess, lockedOut } from './guesses.ts';
import { letIn } from './let-in.ts';
import { nobodysHash, verifyPassword } from './password.ts';
import { openErasureOf, wishColumns } from './to-be-erased.ts';
import { hashToken } from './token.ts';

/** A fresh link to prove an address, and its letter; the one before it ends. For somebody whose password was right. */
export async function sendVerification(ctx: Ctx, { userId, guess }: { userId: string; guess: Guess }): Promise<void> {
  const link = newLink(ctx, 'VERIFY', { userId, email: guess.email });
  await commit(ctx, [forgetGuesses(ctx, guess), keepLink(ctx, link)], {
    event: { type: 'email.to-be-verified', data: { emailTokenId: link.id } },
  });
}

/**
 * Takes the link of a letter as proof that somebody reads an address, and signs them in. In another browser than the one
 * that signed up it asks for the password too: whoever signed up with a stranger's address must not have it proved by
 * the stranger.
 */
export async function verifyEmail(
  ctx: Ctx,
  { token, password, rememberMe }: VerifyEmailInput,
): Promise<VerifyEmailResult> {
  const isUsable = isUsableLink(ctx, 'VERIFY', token);
  const [found] = await ctx.db
    .select({
      userId: user.id,
      email: user.email,
      passwordHash: userCredential.passwordHash,
      deviceId: userDevice.id,
      authenticatorSince: userTotp.confirmedAt,
      ...wishColumns,
    })
    .from(userEmailToken)
    .innerJoin(user, and(eq(user.id, userEmailToken.userId), eq(user.isActive, true)))
    .leftJoin(userCredential, eq(userCredential.userId, user.id))
    .leftJoin(userTotp, eq(userTotp.userId, user.id))
    .leftJoin(userErasure, openErasureOf(user.id))
    .leftJoin(
      userDevice,
      and(eq(userDevice.userId, user.id), eq(userDevice.tokenHash, hashToken(ctx.browser.device()))),
    )
    .where(isUsable);
  if (!found) throw spent();
  const { userId, email } = found;
  const isSameBrowser = found.deviceId !== null;
  if (!isSameBrowser) {
    if (password === undefined) return { status: 'password-needed' };
    await checkPassword(ctx, email, password, found.passwordHash ?? nobodysHash);
  }
  const link = ctx.db.select({ id: userEmailToken.id }).from(userEmailToken).where(isUsable);
  const admission = await letIn(ctx, {
    userId,
    rememberMe,
    wish: found,
    hasSecondFactor: found.authenticatorSince !== null,
    condition: exists(link),
    alongside: [
      ctx.db
        .update(user)
        .set({ emailVerifiedAt: ctx.now(), updatedAt: ctx.now() })
        .where(and(eq(user.id, userId), isNull(user.emailVerifiedAt), exists(link))),
    ],
    useUp: ctx.db.delete(userEmailToken).where(isUsable),
  });
  if (!admission) throw spent();
  return admission;
}

/** One more guess at a password, for whoever asks for it outside of signing in. */
export async function checkPassword(ctx: Ctx, email: string, password: string, stored: string): Promise<void> {
  await forgetGuesses(ctx, await tryPassword(ctx, email, password, stored));
}

/** The guess that was right, to be forgotten with what is written for it. */
export async function tryPassword(ctx: Ctx, email: string, password: string, stored: string): Promise<Guess> {
  const guess: Guess = { kind: 'PASSWORD', email };
  const [[counted], [lock]] = await ctx.db.batch([...countGuess(ctx, guess)]);
  if (!counted) throw lockedOut(ctx, lock?.until);
  if (!(await verifyPassword(password, stored)).matches) {
    throw new AppError('BAD_INPUT', 'This is not your password.', { field: 'password' });
  }
  return guess;
}

const spent = () => new AppError('NOT_FOUND', 'This link has been used or is too old. Sign in to get a new one.');
