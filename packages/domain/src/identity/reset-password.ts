import { user, userCredential, userSession } from '@motriforge/db/schema/identity';
import { signInGuess, userPasswordReset } from '@motriforge/db/schema/sign-in';
import type { ForgottenPasswordInput, ResetPasswordInput } from '@motriforge/shared/contracts/identity';
import { AppError } from '@motriforge/shared/errors';
import { newId } from '@motriforge/shared/ids';
import { and, eq, exists, gt, inArray, sql } from 'drizzle-orm';
import { commit, insertWhere } from '../commit.ts';
import type { Ctx } from '../context.ts';
import { countGuess, lockedOut, tooManyLetters } from './guesses.ts';
import { askedFrom, countFrom, refuseBeyond } from './networks.ts';
import { hashPassword } from './password.ts';
import { refuseCommon } from './refuse-common.ts';
import { endSessions } from './sessions.ts';
import { hashToken } from './token.ts';

const lifetimeMillis = 3_600_000;

/**
 * Has a letter written with a link to choose a new password, once and within the hour; an earlier link ends. Where nobody
 * has the address there is no letter, and whoever asked hears the same.
 */
export async function requestPasswordReset(ctx: Ctx, { email }: ForgottenPasswordInput): Promise<void> {
  const [[counted], [lock], [asked]] = await ctx.db.batch([
    ...countGuess(ctx, { kind: 'PASSWORD_RESET', email }),
    askedFrom(ctx, 'letters'),
    countFrom(ctx, 'letters'),
  ]);
  refuseBeyond(ctx, 'letters', asked);
  if (!counted) throw lockedOut(ctx, lock?.until, tooManyLetters);
  const id = newId();
  const now = ctx.now();
  const tokenHash = hashToken(ctx.secrets.tokenOf('reset-password', id));
  const owner = sql`(select id from user where email = ${email} and is_active = 1)`;
  await commit(
    ctx,
    [
      ctx.db
        .update(userPasswordReset)
        .set({ isUsed: true })
        .where(and(eq(userPasswordReset.userId, owner), eq(userPasswordReset.isUsed, false))),
      insertWhere(
        userPasswordReset,
        { id, userId: owner, resetToken: tokenHash, requestedAt: now, expiresAt: now + lifetimeMillis },
        sql`${owner} is not null`,
      ),
      // Changes nothing, and lets as much be written where nobody has the address: time would tell it otherwise.
      ctx.db
        .update(signInGuess)
        .set({ failures: sql`${signInGuess.failures}` })
        .where(and(eq(signInGuess.addressHash, hashToken(email)), eq(signInGuess.kind, 'PASSWORD_RESET'))),
    ],
    {
      audit: { action: 'CREATE', entity: 'user_password_reset', id },
      event: { type: 'password.to-be-reset', data: { resetId: id } },
    },
  );
}

/** Gives an account a new password, once for each link. Every session ends, and wrong guesses are forgotten. */
export async function resetPassword(ctx: Ctx, { token, password }: ResetPasswordInput): Promise<void> {
  refuseCommon(password);
  const isUsable = and(
    eq(userPasswordReset.resetToken, hashToken(token)),
    eq(userPasswordReset.isUsed, false),
    gt(userPasswordReset.expiresAt, ctx.now()),
  );
  const [found] = await ctx.db
    .select({ userId: user.id, email: user.email })
    .from(userPasswordReset)
    .innerJoin(user, eq(user.id, userPasswordReset.userId))
    .where(isUsable);
  if (!found) throw spent();
  const passwordHash = await hashPassword(password);
  const now = ctx.now();
  const owner = ctx.db.select({ userId: userPasswordReset.userId }).from(userPasswordReset).where(isUsable);
  const results = await commit(
    ctx,
    [
      endSessions(ctx, inArray(userSession.userId, owner), 'PASSWORD_RESET'),
      // Those at the second factor stay: whoever reads the letters could otherwise guess on without end.
      ctx.db
        .delete(signInGuess)
        .where(
          and(
            eq(signInGuess.addressHash, hashToken(found.email)),
            inArray(signInGuess.kind, ['PASSWORD', 'PASSWORD_RESET', 'EMAIL']),
            exists(owner),
          ),
        ),
      ctx.db
        .insert(userCredential)
        .select(
          sql`select user_id, ${passwordHash}, 0, null, ${now}, ${now} from ${userPasswordReset} where ${isUsable}`,
        )
        .onConflictDoUpdate({
          target: userCredential.userId,
          set: { passwordHash, failedLoginAttempts: 0, lockedUntil: null, passwordChangedAt: now, updatedAt: now },
        }),
      // Whoever opened the link reads the address.
      ctx.db
        .update(user)
        .set({ emailVerifiedAt: sql`coalesce(${user.emailVerifiedAt}, ${now})` })
        .where(inArray(user.id, owner)),
      // Last, because it decides: with the link used up, the others find nothing to do.
      ctx.db.update(userPasswordReset).set({ isUsed: true }).where(isUsable),
    ],
    {
      audit: { action: 'UPDATE', entity: 'user_credential', id: found.userId },
      event: { type: 'password.changed', data: { userId: found.userId } },
    },
  );
  if (affectedBy(results[4]) === 0) throw spent();
}

const spent = () => new AppError('NOT_FOUND', 'This link has been used or is too old. Ask for a new one.');

const affectedBy = (result: unknown): number => (result as { rowsAffected: number }).rowsAffected;
