import { user } from '@motriforge/db/schema/identity';
import { userErasure } from '@motriforge/db/schema/privacy';
import { signInChallenge, userTotp } from '@motriforge/db/schema/sign-in';
import type { ConfirmSecondFactorInput } from '@motriforge/shared/contracts/factors';
import type { Arrival } from '@motriforge/shared/contracts/identity';
import { AppError } from '@motriforge/shared/errors';
import { and, eq, isNotNull, sql } from 'drizzle-orm';
import type { Ctx } from '../context.ts';
import { endChallenge, isBegun, isStillBegun } from './challenges.ts';
import { checkCode } from './code-check.ts';
import { forgetGuesses } from './guesses.ts';
import { admit } from './let-in.ts';
import { openErasureOf, wishColumns } from './to-be-erased.ts';

const kind = 'SECOND_FACTOR';

/** Signs in somebody whose first factor was right and who now has the code: each code and each question counts once. */
export async function confirmSecondFactor(ctx: Ctx, { challenge, code }: ConfirmSecondFactorInput): Promise<Arrival> {
  const [asked] = await ctx.db
    .select({
      userId: user.id,
      email: user.email,
      secretEncrypted: userTotp.secretEncrypted,
      lastUsedStep: userTotp.lastUsedStep,
      rememberMe: signInChallenge.rememberMe,
      ...wishColumns,
    })
    .from(signInChallenge)
    .innerJoin(user, and(eq(user.id, signInChallenge.userId), eq(user.isActive, true)))
    .innerJoin(userTotp, and(eq(userTotp.userId, user.id), isNotNull(userTotp.confirmedAt)))
    .leftJoin(userErasure, openErasureOf(user.id))
    .where(isBegun(ctx, kind, challenge));
  if (!asked) throw tooLate();
  const { userId, rememberMe } = asked;
  const right = await checkCode(ctx, asked, code);
  const isOpen = isStillBegun(ctx, kind, challenge);
  const arrival = await admit(ctx, {
    userId,
    wish: asked,
    rememberMe,
    condition: sql`${isOpen} and ${right.isUnused}`,
    alongside: [forgetGuesses(ctx, right.guess)],
    useUp: [right.useUp(isOpen), endChallenge(ctx, kind, challenge)],
    ...(right.guess.kind === 'RECOVERY_CODE' ? { event: { type: 'recovery-code.used', data: { userId } } } : {}),
  });
  if (!arrival) throw tooLate();
  return arrival;
}

const tooLate = () => new AppError('NOT_FOUND', 'This took too long. Sign in again from the beginning.');
