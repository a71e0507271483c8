import { userCredential, userIdentity } from '@motriforge/db/schema/identity';
import { userPasskey } from '@motriforge/db/schema/sign-in';
import type { ById } from '@motriforge/shared/contracts/common';
import type { IdentityView } from '@motriforge/shared/contracts/identity';
import { AppError } from '@motriforge/shared/errors';
import { and, eq, ne, sql } from 'drizzle-orm';
import { commit } from '../commit.ts';
import type { UserCtx } from '../context.ts';
import { demandProof, recentProof } from './proof.ts';

/** The accounts elsewhere that open the caller's account. */
export function listIdentities(ctx: UserCtx): Promise<IdentityView[]> {
  const { id, provider, email, createdAt } = userIdentity;
  return ctx.db
    .select({ id, provider, email, createdAt })
    .from(userIdentity)
    .where(eq(userIdentity.userId, ctx.actor.userId))
    .orderBy(createdAt);
}

/** Takes a way in from an account elsewhere; never the last way in there is. */
export async function unlinkIdentity(ctx: UserCtx, { id }: ById): Promise<void> {
  const { userId } = ctx.actor;
  const own = and(eq(userIdentity.id, id), eq(userIdentity.userId, userId));
  const [[proof], [found]] = await ctx.db.batch([
    recentProof(ctx),
    ctx.db.select({ provider: userIdentity.provider, email: userIdentity.email }).from(userIdentity).where(own),
  ]);
  demandProof(proof);
  if (!found) throw new AppError('NOT_FOUND', 'This account is not connected.');
  const others = [
    ctx.db.select({ userId: userCredential.userId }).from(userCredential).where(eq(userCredential.userId, userId)),
    ctx.db.select({ userId: userPasskey.userId }).from(userPasskey).where(eq(userPasskey.userId, userId)),
    ctx.db
      .select({ userId: userIdentity.userId })
      .from(userIdentity)
      .where(and(eq(userIdentity.userId, userId), ne(userIdentity.id, id))),
  ];
  const hasAnotherWay = sql.join(
    others.map((other) => sql`exists ${other}`),
    sql` or `,
  );
  const [{ rowsAffected }] = await commit(ctx, [ctx.db.delete(userIdentity).where(and(own, sql`(${hasAnotherWay})`))], {
    audit: { action: 'DELETE', entity: 'user_identity', id, before: found },
    event: { type: 'identity.unlinked', data: { userId } },
  });
  if (rowsAffected === 0) {
    throw new AppError('CONFLICT', 'This is your only way in. Choose a password first, with “Forgot your password?”.');
  }
}
