import { userRecoveryCode, userTotp } from '@motriforge/db/schema/sign-in';
import type { Proof } from '@motriforge/shared/contracts/factors';
import { and, eq, isNotNull, sql } from 'drizzle-orm';
import { commit } from '../commit.ts';
import type { UserCtx } from '../context.ts';
import { checkProof } from './proof.ts';

/** Takes the authenticator off the account, with its recovery codes. Turning off what is off changes nothing. */
export async function turnOffAuthenticator(ctx: UserCtx, proof: Proof): Promise<void> {
  const { userId } = ctx.actor;
  const { statements, hasCounted } = await checkProof(ctx, proof);
  await commit(
    ctx,
    [
      ...statements,
      ctx.db.delete(userTotp).where(and(eq(userTotp.userId, userId), isNotNull(userTotp.confirmedAt), hasCounted)),
      // An authenticator has recovery codes as long as it is on, used ones too: this changes rows whenever it was on.
      ctx.db.delete(userRecoveryCode).where(and(eq(userRecoveryCode.userId, userId), sql`changes() > 0`)),
    ],
    {
      audit: { action: 'DELETE', entity: 'user_totp', id: userId },
      event: { type: 'authenticator.turned-off', data: { userId } },
    },
  );
}
