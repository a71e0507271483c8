import { user, userCredential, userSession } from '@motriforge/db/schema/identity';
import { userTotp } from '@motriforge/db/schema/sign-in';
import type { Proof } from '@motriforge/shared/contracts/factors';
import { AppError } from '@motriforge/shared/errors';
import { and, eq, isNotNull, type SQL, sql } from 'drizzle-orm';
import type { Statement } from '../commit.ts';
import type { UserCtx } from '../context.ts';
import { checkCode } from './code-check.ts';
import { forgetGuesses } from './guesses.ts';
import { nobodysHash } from './password.ts';
import { tryPassword } from './verify-email.ts';

/** How long after signing in nobody is asked again who they are. */
const recentlyMillis = 10 * 60_000;

/** Whether the caller proved who they are a moment ago, to be read along with what else decides. */
export const isProvedRecently = (ctx: UserCtx): SQL<number> =>
  sql<number>`exists (select 1 from ${userSession} as current where current.id = ${ctx.actor.sessionId}
    and current.user_id = ${ctx.actor.userId} and current.authenticated_at > ${ctx.now() - recentlyMillis})`;

/** The same alone, for what reads nothing else. */
export const recentProof = (ctx: UserCtx) =>
  ctx.db
    .select({ isRecent: isProvedRecently(ctx) })
    .from(user)
    .where(eq(user.id, ctx.actor.userId));

/** Refuses whoever has been signed in for long: the device may be in other hands by now. */
export function demandProof(found: { isRecent: number } | undefined): void {
  if (!found?.isRecent) throw new AppError('PROOF_NEEDED', 'Show again that it is you, then go on.');
}

/** A proof that was right a moment ago. */
export interface GoodProof {
  /** What is written because it was right; a code is used up by the last of it. */
  statements: [Statement, ...Statement[]];
  /** Whether it counted, to be asked right after those statements. */
  hasCounted: SQL;
}

/** Tries what the caller shows to prove who they are. */
export async function checkProof(ctx: UserCtx, proof: Proof): Promise<GoodProof> {
  const { userId } = ctx.actor;
  const [own] = await ctx.db
    .select({
      email: user.email,
      passwordHash: userCredential.passwordHash,
      secretEncrypted: userTotp.secretEncrypted,
      lastUsedStep: userTotp.lastUsedStep,
    })
    .from(user)
    .leftJoin(userCredential, eq(userCredential.userId, user.id))
    .leftJoin(userTotp, and(eq(userTotp.userId, user.id), isNotNull(userTotp.confirmedAt)))
    .where(eq(user.id, userId));
  if (!own) throw new AppError('SIGNED_OUT', 'Sign in again to go on.');
  const { email, passwordHash, secretEncrypted, lastUsedStep } = own;
  if ('password' in proof) {
    const guess = await tryPassword(ctx, email, proof.password, passwordHash ?? nobodysHash);
    return { statements: [forgetGuesses(ctx, guess)], hasCounted: sql`true` };
  }
  if (secretEncrypted === null) throw new AppError('BAD_INPUT', 'This code is not right.', { field: 'code' });
  const right = await checkCode(ctx, { userId, email, secretEncrypted, lastUsedStep }, proof.code);
  return {
    statements: [forgetGuesses(ctx, right.guess), right.useUp(sql`true`)],
    hasCounted: sql`changes() > 0`,
  };
}
