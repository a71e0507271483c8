import { institutionInvite } from '@motriforge/db/schema/institutions';
import type { InviteInput } from '@motriforge/shared/contracts/institutions';
import { AppError } from '@motriforge/shared/errors';
import { and, eq, lte } from 'drizzle-orm';
import { rightsOf } from '../access/index.ts';
import { commit } from '../commit.ts';
import type { Ctx, UserCtx } from '../context.ts';
import { hashToken, newToken } from '../identity/index.ts';

const lifetimeMillis = 7 * 86_400_000;

/** Asks somebody into an institution; an earlier letter to them ends. Answers with the token for the letter. */
export async function invite(ctx: UserCtx, { institutionId, email, ...input }: InviteInput): Promise<string> {
  await requireInviter(ctx, institutionId);
  const token = newToken();
  const sentAt = ctx.now();
  const earlier = and(
    eq(institutionInvite.institutionId, institutionId),
    eq(institutionInvite.email, email),
    eq(institutionInvite.isActive, true),
  );
  await commit(
    ctx,
    [
      ctx.db.update(institutionInvite).set({ isActive: false, isRevoked: true }).where(earlier),
      ctx.db.insert(institutionInvite).values({
        ...input,
        institutionId,
        email,
        invitedBy: ctx.actor.userId,
        token: hashToken(token),
        sentAt,
        expiresAt: sentAt + lifetimeMillis,
      }),
    ],
    { audit: { action: 'CREATE', entity: 'institution_invite', id: input.id, after: { email, institutionId } } },
  );
  return token;
}

/** Takes a letter back. */
export async function revokeInvite(ctx: UserCtx, institutionId: string, id: string): Promise<void> {
  await requireInviter(ctx, institutionId);
  const [{ rowsAffected }] = await commit(
    ctx,
    [
      ctx.db
        .update(institutionInvite)
        .set({ isActive: false, isRevoked: true })
        .where(
          and(
            eq(institutionInvite.id, id),
            eq(institutionInvite.institutionId, institutionId),
            eq(institutionInvite.isActive, true),
          ),
        ),
    ],
    { audit: { action: 'UPDATE', entity: 'institution_invite', id, after: { isRevoked: true } } },
  );
  if (rowsAffected === 0) throw new AppError('NOT_FOUND', 'There is no such invitation.');
}

/** Closes letters nobody answered in time; answers how many. */
export async function closeExpiredInvites(ctx: Ctx): Promise<number> {
  const { rowsAffected } = await ctx.db
    .update(institutionInvite)
    .set({ isActive: false })
    .where(and(eq(institutionInvite.isActive, true), lte(institutionInvite.expiresAt, ctx.now())));
  return rowsAffected;
}

async function requireInviter(ctx: UserCtx, institutionId: string): Promise<void> {
  const { permissions } = await rightsOf(ctx, institutionId);
  if (permissions.has('USER.MEMBER.INVITE.INSTITUTION') || permissions.has('USER.MEMBER.INVITE.ALL')) return;
  throw new AppError('NOT_FOUND', 'There is no such institution.');
}
