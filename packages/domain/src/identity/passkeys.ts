import { userPasskey } from '@motriforge/db/schema/sign-in';
import type { RenamePasskeyInput } from '@motriforge/shared/contracts/factors';
import { AppError } from '@motriforge/shared/errors';
import { and, eq } from 'drizzle-orm';
import { commit } from '../commit.ts';
import type { Ctx, UserCtx } from '../context.ts';
import { demandProof, isProvedRecently } from './proof.ts';

/** How long a browser may take over a passkey, with all its questions. */
export const patienceMillis = 5 * 60_000;

/** Ed25519, P-256 and RSA: together what every authenticator knows. */
export const algorithms = [-8, -7, -257] as const;

/** Whom passkeys are made for: the host people see, so that no other site can ask for them. */
export const relyingParty = (ctx: Ctx): string => new URL(ctx.origin).hostname;

/** Gives a passkey another name. */
export async function renamePasskey(ctx: UserCtx, { id, name }: RenamePasskeyInput): Promise<void> {
  const [{ rowsAffected }] = await commit(ctx, [ctx.db.update(userPasskey).set({ name }).where(isOwn(ctx, id))], {
    audit: { action: 'UPDATE', entity: 'user_passkey', id, after: { name } },
  });
  if (rowsAffected === 0) throw noSuchPasskey();
}

/** Takes a passkey off the account: it opens nothing from now on. */
export async function removePasskey(ctx: UserCtx, { id }: { id: string }): Promise<void> {
  const { userId } = ctx.actor;
  const [own] = await ctx.db
    .select({ isRecent: isProvedRecently(ctx) })
    .from(userPasskey)
    .where(isOwn(ctx, id));
  if (!own) throw noSuchPasskey();
  demandProof(own);
  await commit(ctx, [ctx.db.delete(userPasskey).where(isOwn(ctx, id))], {
    audit: { action: 'DELETE', entity: 'user_passkey', id },
    event: { type: 'passkey.removed', data: { userId } },
  });
}

const isOwn = (ctx: UserCtx, id: string) => and(eq(userPasskey.id, id), eq(userPasskey.userId, ctx.actor.userId));

const noSuchPasskey = () => new AppError('NOT_FOUND', 'There is no such passkey.');
