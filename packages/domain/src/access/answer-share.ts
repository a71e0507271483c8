import { user } from '@motriforge/db/schema/identity';
import { userShareInvite as letter } from '@motriforge/db/schema/ownership';
import type { SharedThing } from '@motriforge/shared/contracts/access';
import { AppError } from '@motriforge/shared/errors';
import { and, eq, gt, isNull, sql } from 'drizzle-orm';
import { commit } from '../commit.ts';
import type { UserCtx } from '../context.ts';
import { hashToken } from '../identity/index.ts';

/** Shows the caller what a letter is about: once for each letter, in time, and only if it was written to their address. */
export async function accept(ctx: UserCtx, token: string): Promise<SharedThing> {
  const now = ctx.now();
  const isOpen = and(
    eq(letter.token, hashToken(token)),
    eq(letter.isActive, true),
    isNull(letter.acceptedAt),
    gt(letter.expiresAt, now),
    eq(letter.inviteeEmail, sql`(select ${user.email} from ${user} where ${user.id} = ${ctx.actor.userId})`),
  );
  const [found] = await ctx.db.select({ id: letter.id }).from(letter).where(isOpen);
  if (!found) throw tooLate();
  const acceptance = { acceptedBy: ctx.actor.userId, acceptedAt: now };
  const [[row]] = await commit(
    ctx,
    [
      ctx.db
        .update(letter)
        .set(acceptance)
        .where(isOpen)
        .returning({ programId: letter.programId, workoutId: letter.workoutId }),
    ],
    { audit: { action: 'UPDATE', entity: 'user_share_invite', id: found.id, after: acceptance } },
  );
  const resourceId = row?.programId ?? row?.workoutId;
  if (!row || !resourceId) throw tooLate();
  return { resourceType: row.programId === null ? 'WORKOUT' : 'PROGRAM', resourceId };
}

const tooLate = () => new AppError('NOT_FOUND', 'This invitation was answered, taken back or is too old.');

/** Takes a letter back, and what it showed. */
export async function revoke(ctx: UserCtx, id: string): Promise<void> {
  const isMine = and(eq(letter.id, id), eq(letter.invitedBy, ctx.actor.userId), eq(letter.isActive, true));
  const [{ rowsAffected }] = await commit(
    ctx,
    [ctx.db.update(letter).set({ isActive: false, isRevoked: true }).where(isMine)],
    { audit: { action: 'UPDATE', entity: 'user_share_invite', id, after: { isRevoked: true } } },
  );
  if (rowsAffected === 0) throw new AppError('NOT_FOUND', 'There is no such invitation.');
}
