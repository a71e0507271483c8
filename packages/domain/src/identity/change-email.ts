import { user, userCredential } from '@motriforge/db/schema/identity';
import { userEmailToken } from '@motriforge/db/schema/sign-in';
import type { ChangeEmailInput, ConfirmEmailInput } from '@motriforge/shared/contracts/identity';
import { AppError } from '@motriforge/shared/errors';
import { and, eq, exists, sql } from 'drizzle-orm';
import { commit } from '../commit.ts';
import type { Ctx, UserCtx } from '../context.ts';
import { isUsableLink, keepLink, newLink } from './email-links.ts';
import { forgetGuesses } from './guesses.ts';
import { nobodysHash } from './password.ts';
import { tryPassword } from './verify-email.ts';

/** Asks for another address. It counts once its link was opened; the address of today is told. */
export async function changeEmail(ctx: UserCtx, { email, password }: ChangeEmailInput): Promise<void> {
  const { userId } = ctx.actor;
  const [own] = await ctx.db
    .select({ email: user.email, passwordHash: userCredential.passwordHash })
    .from(user)
    .leftJoin(userCredential, eq(userCredential.userId, user.id))
    .where(eq(user.id, userId));
  if (!own) throw new AppError('SIGNED_OUT', 'Sign in again to go on.');
  if (own.email === email) {
    throw new AppError('BAD_INPUT', 'This is your address already.', { field: 'email' });
  }
  const guess = await tryPassword(ctx, own.email, password, own.passwordHash ?? nobodysHash);
  const link = newLink(ctx, 'CHANGE', { userId, email });
  await commit(ctx, [forgetGuesses(ctx, guess), keepLink(ctx, link)], {
    audit: { action: 'UPDATE', entity: 'user', id: userId, before: { email: own.email }, after: { newEmail: email } },
    event: { type: 'email.to-be-changed', data: { emailTokenId: link.id } },
  });
}

/** Takes the link sent to a new address as proof of it: from now on it is the address of the account. */
export async function confirmEmail(ctx: Ctx, { token }: ConfirmEmailInput): Promise<void> {
  const isUsable = isUsableLink(ctx, 'CHANGE', token);
  const [found] = await ctx.db
    .select({ userId: user.id, before: user.email, after: userEmailToken.email })
    .from(userEmailToken)
    .innerJoin(user, and(eq(user.id, userEmailToken.userId), eq(user.isActive, true)))
    .where(isUsable);
  if (!found) throw spent();
  const { userId, before, after } = found;
  const now = ctx.now();
  const link = ctx.db.select({ id: userEmailToken.id }).from(userEmailToken).where(isUsable);
  const isFree = sql`not exists (select 1 from user as other where other.email = ${after})`;
  const results = await commit(
    ctx,
    [
      ctx.db
        .update(user)
        .set({ email: after, emailVerifiedAt: now, updatedAt: now })
        .where(and(eq(user.id, userId), exists(link), isFree)),
      ctx.db.delete(userEmailToken).where(and(isUsable, sql`changes() > 0`)),
    ],
    {
      audit: { action: 'UPDATE', entity: 'user', id: userId, before: { email: before }, after: { email: after } },
      event: { type: 'email.changed', data: { userId } },
    },
  );
  if (results[1].rowsAffected === 0) throw spent();
}

const spent = () => new AppError('NOT_FOUND', 'This link has been used or is too old. Ask for a new one.');
