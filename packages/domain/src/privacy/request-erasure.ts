import { userSession } from '@motriforge/db/schema/identity';
import { userErasure } from '@motriforge/db/schema/privacy';
import type { CancelErasureInput, ErasureView, RequestErasureInput } from '@motriforge/shared/contracts/privacy';
import { AppError } from '@motriforge/shared/errors';
import { and, eq, gt, isNull } from 'drizzle-orm';
import { commit } from '../commit.ts';
import type { Ctx, UserCtx } from '../context.ts';
import { endSessions, hashToken, proveAgain } from '../identity/index.ts';

const graceMillis = 14 * 86_400_000;

/**
 * Says that the caller wants to be erased, and when that will happen. Every session ends, and none begins until they
 * change their mind. Whoever asks again hears of the first wish.
 */
export async function requestErasure(ctx: UserCtx, { id, proof }: RequestErasureInput): Promise<ErasureView> {
  const { userId } = ctx.actor;
  await proveAgain(ctx, proof);
  const requestedAt = ctx.now();
  const dueAt = requestedAt + graceMillis;
  const [, , [open]] = await commit(
    ctx,
    [
      endSessions(ctx, eq(userSession.userId, userId), 'ERASURE_ASKED_FOR'),
      ctx.db
        .insert(userErasure)
        .values({
          id,
          userId,
          cancelTokenHash: hashToken(ctx.secrets.tokenOf('cancel-erasure', id)),
          requestedAt,
          dueAt,
        })
        .onConflictDoNothing(),
      ctx.db
        .select({ id: userErasure.id, requestedAt: userErasure.requestedAt, dueAt: userErasure.dueAt })
        .from(userErasure)
        .where(and(eq(userErasure.userId, userId), isOpen)),
    ],
    {
      audit: { action: 'CREATE', entity: 'user_erasure', id, after: { dueAt } },
      event: { type: 'erasure.asked-for', data: { erasureId: id } },
    },
  );
  if (!open) throw new AppError('CONFLICT', 'This wish has been taken back. Start a new one.');
  ctx.browser.keep(null);
  return open;
}

/** Takes a wish back, once, until it is carried out. Whoever has the letter may, signed in or not. */
export async function cancelErasure(ctx: Ctx, { token }: CancelErasureInput): Promise<void> {
  const now = ctx.now();
  const wish = and(eq(userErasure.cancelTokenHash, hashToken(token)), isOpen, gt(userErasure.dueAt, now));
  const [found] = await ctx.db.select({ id: userErasure.id }).from(userErasure).where(wish);
  if (!found) throw spent();
  const [{ rowsAffected }] = await commit(ctx, [ctx.db.update(userErasure).set({ cancelledAt: now }).where(wish)], {
    audit: { action: 'UPDATE', entity: 'user_erasure', id: found.id, after: { cancelledAt: now } },
  });
  if (rowsAffected === 0) throw spent();
}

const isOpen = and(isNull(userErasure.cancelledAt), isNull(userErasure.completedAt));

const spent = () => new AppError('NOT_FOUND', 'This link has been used or is too old. Your account is as it was.');
