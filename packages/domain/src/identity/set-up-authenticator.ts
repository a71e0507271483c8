import { user } from '@motriforge/db/schema/identity';
import { userTotp } from '@motriforge/db/schema/sign-in';
import type { ConfirmAuthenticatorInput, NewAuthenticator, RecoveryCodes } from '@motriforge/shared/contracts/factors';
import { AppError } from '@motriforge/shared/errors';
import { and, eq, isNull, sql } from 'drizzle-orm';
import { commit } from '../commit.ts';
import type { UserCtx } from '../context.ts';
import { demandProof, isProvedRecently } from './proof.ts';
import { keepRecoveryCodes, newRecoveryCodes } from './recovery-codes.ts';
import { addressOfSecret, newTotpSecret, stepOf } from './totp.ts';

/** A secret for an authenticator. It is asked for once its first code has come; until then beginning again replaces it. */
export async function beginAuthenticator(ctx: UserCtx): Promise<NewAuthenticator> {
  const { userId } = ctx.actor;
  const [own] = await ctx.db
    .select({ email: user.email, confirmedAt: userTotp.confirmedAt, isRecent: isProvedRecently(ctx) })
    .from(user)
    .leftJoin(userTotp, eq(userTotp.userId, user.id))
    .where(eq(user.id, userId));
  if (!own) throw new AppError('SIGNED_OUT', 'Sign in again to go on.');
  demandProof(own);
  if (own.confirmedAt !== null) throw isOnAlready();
  const secret = newTotpSecret();
  const fresh = { secretEncrypted: ctx.secrets.seal('totp', secret), createdAt: ctx.now() };
  await commit(
    ctx,
    [
      ctx.db
        .insert(userTotp)
        .values({ userId, ...fresh })
        .onConflictDoUpdate({ target: userTotp.userId, set: fresh, setWhere: isNull(userTotp.confirmedAt) }),
    ],
    { audit: { action: 'CREATE', entity: 'user_totp', id: userId } },
  );
  return { secret, address: addressOfSecret(secret, own.email) };
}

/** Takes the first code as proof that the authenticator has the secret. From now on signing in asks for one. */
export async function confirmAuthenticator(ctx: UserCtx, { code }: ConfirmAuthenticatorInput): Promise<RecoveryCodes> {
  const { userId } = ctx.actor;
  const [begun] = await ctx.db.select().from(userTotp).where(eq(userTotp.userId, userId));
  if (!begun) throw new AppError('NOT_FOUND', 'Begin the set-up again.');
  if (begun.confirmedAt !== null) throw isOnAlready();
  const { secretEncrypted } = begun;
  const secret = ctx.secrets.open('totp', secretEncrypted);
  const step = secret === null ? null : stepOf(secret, code, ctx.now());
  if (step === null) {
    throw new AppError('BAD_INPUT', 'This code is not right. Check that your device has the right time.', {
      field: 'code',
    });
  }
  const recoveryCodes = newRecoveryCodes();
  const isBegun = and(
    eq(userTotp.userId, userId),
    eq(userTotp.secretEncrypted, secretEncrypted),
    isNull(userTotp.confirmedAt),
  );
  const results = await commit(
    ctx,
    [
      ctx.db.update(userTotp).set({ confirmedAt: ctx.now(), lastUsedStep: step }).where(isBegun),
      ...keepRecoveryCodes(ctx, recoveryCodes, sql`changes() > 0`),
    ],
    {
      audit: { action: 'UPDATE', entity: 'user_totp', id: userId, after: { confirmedAt: ctx.now() } },
      event: { type: 'authenticator.turned-on', data: { userId } },
    },
  );
  if (results[0].rowsAffected === 0) throw isOnAlready();
  return { recoveryCodes };
}

const isOnAlready = () => new AppError('CONFLICT', 'Your account has an authenticator already.');
