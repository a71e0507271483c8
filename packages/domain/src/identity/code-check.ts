import { userRecoveryCode, userTotp } from '@motriforge/db/schema/sign-in';
import { AppError } from '@motriforge/shared/errors';
import { and, eq, exists, isNull, lt, type SQL } from 'drizzle-orm';
import { commit, type Statement } from '../commit.ts';
import type { Ctx } from '../context.ts';
import { countGuess, type Failure, type Guess, isFirstLock, lockedOut, noteGuess } from './guesses.ts';
import { askedFrom, countFrom, refuseBeyond } from './networks.ts';
import { hashRecoveryCode } from './recovery-codes.ts';
import { stepOf } from './totp.ts';

/** Whose code is tried, and what it is tried against. */
export interface AccountWithAuthenticator {
  userId: string;
  email: string;
  secretEncrypted: string;
  lastUsedStep: number | null;
}

/** A code that was right a moment ago. It counts for whoever is first to use it up. */
export interface RightCode {
  guess: Guess;
  isUnused: SQL;
  /** Changes a row only while the code is unused and the condition holds. */
  useUp(condition: SQL): Statement;
}

const tooManyCodes = 'There were too many wrong codes. Wait a while before you try another one.';

/**
 * Tries a code of the second factor, of an authenticator or from the list of recovery codes. Each try is counted before
 * it is made: after five there are no more for a while.
 */
export async function checkCode(ctx: Ctx, account: AccountWithAuthenticator, code: string): Promise<RightCode> {
  const { userId, email } = account;
  const isRecovery = code.length > 6;
  const guess: Guess = { kind: isRecovery ? 'RECOVERY_CODE' : 'SECOND_FACTOR', email };
  const isThisRecoveryCode = and(
    eq(userRecoveryCode.userId, userId),
    eq(userRecoveryCode.codeHash, hashRecoveryCode(ctx, userId, code)),
    isNull(userRecoveryCode.usedAt),
  ) as SQL;
  const recovery = ctx.db.select({ id: userRecoveryCode.id }).from(userRecoveryCode).where(isThisRecoveryCode);
  const [[counted], [lock], [asked], [known]] = await ctx.db.batch([
    ...countGuess(ctx, guess),
    askedFrom(ctx, 'sign-in'),
    recovery,
  ]);
  if (!counted?.isKnownDevice) refuseBeyond(ctx, 'sign-in', asked);
  if (!counted) throw lockedOut(ctx, lock?.until, tooManyCodes);
  if (isRecovery) {
    if (!known) return refuse(ctx, userId, guess, counted);
    return {
      guess,
      isUnused: exists(recovery),
      useUp: (condition) =>
        ctx.db.update(userRecoveryCode).set({ usedAt: ctx.now() }).where(and(isThisRecoveryCode, condition)),
    };
  }
  const secret = ctx.secrets.open('totp', account.secretEncrypted);
  if (secret === null) throw new Error('The secret of an authenticator was sealed with another key.');
  const step = stepOf(secret, code, ctx.now());
  if (step === null) return refuse(ctx, userId, guess, counted);
  if (step <= (account.lastUsedStep ?? 0)) throw usedAlready();
  const isFresh = and(eq(userTotp.userId, userId), lt(userTotp.lastUsedStep, step)) as SQL;
  return {
    guess,
    isUnused: exists(ctx.db.select({ userId: userTotp.userId }).from(userTotp).where(isFresh)),
    useUp: (condition) => ctx.db.update(userTotp).set({ lastUsedStep: step }).where(and(isFresh, condition)),
  };
}

/** What whoever is second with a code hears. */
export const usedAlready = () =>
  new AppError('BAD_INPUT', 'This code has been used. Wait for the next one.', { field: 'code' });

/** Takes a wrong code down for staff to see. Whoever tries codes has the password, so the owner is told of a lock. */
async function refuse(ctx: Ctx, userId: string, { kind }: Guess, failure: Failure): Promise<never> {
  const { securityEventId, note } = noteGuess(ctx, userId, kind, failure);
  await commit(
    ctx,
    [countFrom(ctx, 'sign-in'), note],
    isFirstLock(failure) ? { event: { type: 'second-factor.locked', data: { securityEventId } } } : {},
  );
  throw new AppError('BAD_INPUT', 'This code is not right.', { field: 'code' });
}
