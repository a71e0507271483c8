import { userRecoveryCode, userTotp } from '@motriforge/db/schema/sign-in';
import type { RecoveryCodes } from '@motriforge/shared/contracts/factors';
import { AppError } from '@motriforge/shared/errors';
import { and, eq, exists, isNotNull } from 'drizzle-orm';
import { commit } from '../commit.ts';
import type { UserCtx } from '../context.ts';
import { demandProof, isProvedRecently } from './proof.ts';
import { keepRecoveryCodes, newRecoveryCodes } from './recovery-codes.ts';

/** Ten new recovery codes; those of before count no more. */
export async function renewRecoveryCodes(ctx: UserCtx): Promise<RecoveryCodes> {
  const { userId } = ctx.actor;
  const isOn = and(eq(userTotp.userId, userId), isNotNull(userTotp.confirmedAt));
  const [own] = await ctx.db
    .select({ isRecent: isProvedRecently(ctx) })
    .from(userTotp)
    .where(isOn);
  if (!own) throw new AppError('NOT_FOUND', 'Set up an authenticator first.');
  demandProof(own);
  const recoveryCodes = newRecoveryCodes();
  await commit(
    ctx,
    [
      ctx.db.delete(userRecoveryCode).where(eq(userRecoveryCode.userId, userId)),
      ...keepRecoveryCodes(ctx, recoveryCodes, exists(ctx.db.select().from(userTotp).where(isOn))),
    ],
    {
      audit: { action: 'UPDATE', entity: 'user_recovery_code', id: userId },
      event: { type: 'recovery-codes.renewed', data: { userId } },
    },
  );
  return { recoveryCodes };
}
