import { user, userCredential } from '@motriforge/db/schema/identity';
import { userTotp } from '@motriforge/db/schema/sign-in';
import type { Proof } from '@motriforge/shared/contracts/factors';
import { and, eq, isNotNull } from 'drizzle-orm';
import type { UserCtx } from '../context.ts';
import { demandProof, isProvedRecently } from './proof.ts';
import { reauthenticate } from './reauthenticate.ts';

/**
 * Has the caller prove on the spot who they are, for what cannot be undone. Whoever has nothing to show here, neither a
 * password nor an authenticator, has to have signed in a moment ago.
 */
export async function proveAgain(ctx: UserCtx, proof: Proof | undefined): Promise<void> {
  if (proof) return reauthenticate(ctx, proof);
  const [own] = await ctx.db
    .select({
      passwordOf: userCredential.userId,
      authenticatorOf: userTotp.userId,
      isRecent: isProvedRecently(ctx),
    })
    .from(user)
    .leftJoin(userCredential, eq(userCredential.userId, user.id))
    .leftJoin(userTotp, and(eq(userTotp.userId, user.id), isNotNull(userTotp.confirmedAt)))
    .where(eq(user.id, ctx.actor.userId));
  demandProof(own?.passwordOf || own?.authenticatorOf ? undefined : own);
}
