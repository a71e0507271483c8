import { user, userCredential } from '@motriforge/db/schema/identity';
import { userPasskey, userRecoveryCode, userTotp } from '@motriforge/db/schema/sign-in';
import type { Factors } from '@motriforge/shared/contracts/factors';
import { AppError } from '@motriforge/shared/errors';
import { and, asc, count, eq, isNull } from 'drizzle-orm';
import type { UserCtx } from '../context.ts';

/** What keeps the caller's account closed to others. */
export async function factors(ctx: UserCtx): Promise<Factors> {
  const { userId } = ctx.actor;
  const { id, name, createdAt, lastUsedAt, isBackedUp } = userPasskey;
  const [[own], [left], passkeys] = await ctx.db.batch([
    ctx.db
      .select({
        email: user.email,
        passwordOf: userCredential.userId,
        authenticatorSince: userTotp.confirmedAt,
      })
      .from(user)
      .leftJoin(userCredential, eq(userCredential.userId, user.id))
      .leftJoin(userTotp, eq(userTotp.userId, user.id))
      .where(eq(user.id, userId)),
    ctx.db
      .select({ count: count() })
      .from(userRecoveryCode)
      .where(and(eq(userRecoveryCode.userId, userId), isNull(userRecoveryCode.usedAt))),
    ctx.db
      .select({ id, name, createdAt, lastUsedAt, isBackedUp })
      .from(userPasskey)
      .where(eq(userPasskey.userId, userId))
      .orderBy(asc(createdAt)),
  ]);
  if (!own) throw new AppError('SIGNED_OUT', 'Sign in again to go on.');
  const { email, passwordOf, authenticatorSince } = own;
  return { email, hasPassword: passwordOf !== null, authenticatorSince, recoveryCodesLeft: left?.count ?? 0, passkeys };
}
