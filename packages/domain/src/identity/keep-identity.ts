import { userIdentity } from '@motriforge/db/schema/identity';
import type { GoogleRefusal } from '@motriforge/shared/contracts/identity';
import { newId } from '@motriforge/shared/ids';
import { and, eq, notExists } from 'drizzle-orm';
import { commit, insertWhere } from '../commit.ts';
import type { Ctx } from '../context.ts';
import type { GooglePerson } from './google-provider.ts';

/** Lets a Google account open the account of whoever asked for it and is still signed in, or says why not. */
export async function keepIdentity(
  ctx: Ctx,
  userId: string,
  { subject, email }: GooglePerson,
): Promise<GoogleRefusal | null> {
  if (ctx.actor.kind !== 'person' || ctx.actor.userId !== userId) return 'signed-out';
  const id = newId();
  const same = ctx.db
    .select({ userId: userIdentity.userId })
    .from(userIdentity)
    .where(and(eq(userIdentity.provider, 'GOOGLE'), eq(userIdentity.providerSubject, subject)));
  const link = insertWhere(
    userIdentity,
    { id, userId, provider: 'GOOGLE', providerSubject: subject, email, createdAt: ctx.now() },
    notExists(same),
  );
  const [linked] = await commit(ctx, [link], {
    audit: { action: 'CREATE', entity: 'user_identity', id, after: { provider: 'GOOGLE', email } },
    event: { type: 'identity.linked', data: { identityId: id } },
  });
  if ((linked as { rowsAffected: number }).rowsAffected > 0) return null;
  const [holder] = await same;
  return holder?.userId === userId ? null : 'linked-elsewhere';
}
