import { user, userCredential } from '@motriforge/db/schema/identity';
import { userErasure } from '@motriforge/db/schema/privacy';
import { userTotp } from '@motriforge/db/schema/sign-in';
import type { SignInInput, SignInResult } from '@motriforge/shared/contracts/identity';
import { AppError } from '@motriforge/shared/errors';
import { and, eq, sql } from 'drizzle-orm';
import { commit } from '../commit.ts';
import type { Ctx } from '../context.ts';
import { countGuess, type Failure, forgetGuesses, type Guess, isFirstLock, lockedOut, noteGuess } from './guesses.ts';
import { letIn } from './let-in.ts';
import { askedFrom, countFrom, refuseBeyond } from './networks.ts';
import { hashPassword, nobodysHash, verifyPassword } from './password.ts';
import { openErasureOf, wishColumns } from './to-be-erased.ts';
import { sendVerification } from './verify-email.ts';

/** Signs in somebody who knows the password of an account, or asks them for more. An unknown address hears what a wrong word hears. */
export async function signIn(ctx: Ctx, { email, password, rememberMe }: SignInInput): Promise<SignInResult> {
  const guess: Guess = { kind: 'PASSWORD', email };
  const account = ctx.db
    .select({
      userId: user.id,
      passwordHash: userCredential.passwordHash,
      verifiedAt: user.emailVerifiedAt,
      authenticatorSince: userTotp.confirmedAt,
      ...wishColumns,
    })
    .from(user)
    .innerJoin(userCredential, eq(userCredential.userId, user.id))
    .leftJoin(userTotp, eq(userTotp.userId, user.id))
    .leftJoin(userErasure, openErasureOf(user.id))
    .where(and(eq(user.email, email), eq(user.isActive, true)));
  const [[counted], [lock], [asked], [known]] = await ctx.db.batch([
    ...countGuess(ctx, guess),
    askedFrom(ctx, 'sign-in'),
    account,
  ]);
  // A device the account knows is let through, whatever others in its network do.
  if (!counted?.isKnownDevice) refuseBeyond(ctx, 'sign-in', asked);
  if (!counted) throw lockedOut(ctx, lock?.until);
  const { matches, isOutdated } = await verifyPassword(password, known?.passwordHash ?? nobodysHash);
  if (!known || !matches) {
    await noteFailure(ctx, known?.userId, counted);
    throw new AppError('BAD_INPUT', 'The address or the password is not right.', { field: 'password' });
  }
  const { userId } = known;
  if (known.verifiedAt === null) {
    await sendVerification(ctx, { userId, guess });
    return { status: 'unverified' };
  }
  const newHash = isOutdated ? { passwordHash: await hashPassword(password) } : {};
  const credential = ctx.db
    .update(userCredential)
    .set({ failedLoginAttempts: 0, lockedUntil: null, ...newHash })
    .where(eq(userCredential.userId, userId));
  const admission = await letIn(ctx, {
    userId,
    rememberMe,
    wish: known,
    hasSecondFactor: known.authenticatorSince !== null,
    alongside: [forgetGuesses(ctx, guess), credential],
  });
  if (!admission) throw new Error('Nothing stood in the way of a right password.');
  return admission;
}

/**
 * Takes down a wrong guess for staff to see, and beside the account it was aimed at. The guess that locks the account is
 * told to its owner. Equally long for an address nobody has.
 */
export async function noteFailure(ctx: Ctx, userId: string | undefined, failure: Failure): Promise<void> {
  const { securityEventId, note } = noteGuess(ctx, userId, 'PASSWORD', failure);
  const credential = ctx.db
    .update(userCredential)
    .set({
      failedLoginAttempts: sql`${userCredential.failedLoginAttempts} + 1`,
      lockedUntil: failure.lockedUntil,
    })
    .where(eq(userCredential.userId, userId ?? ''));
  await commit(
    ctx,
    [credential, countFrom(ctx, 'sign-in'), note],
    isFirstLock(failure) ? { event: { type: 'account.locked', data: { securityEventId } } } : {},
  );
}
