import { user, userCredential, userDevice } from '@motriforge/db/schema/identity';
import { userEmailToken } from '@motriforge/db/schema/sign-in';
import type { SignUpInput, SignUpResult } from '@motriforge/shared/contracts/identity';
import { newId } from '@motriforge/shared/ids';
import { eq } from 'drizzle-orm';
import { commit, insertIfChanged } from '../commit.ts';
import type { Ctx } from '../context.ts';
import { newLink } from './email-links.ts';
import { countGuess, lockedOut, tooManyLetters } from './guesses.ts';
import { askedFrom, countFrom, refuseBeyond } from './networks.ts';
import { newAccount } from './new-account.ts';
import { hashPassword } from './password.ts';
import { refuseCommon } from './refuse-common.ts';
import { hashToken } from './token.ts';

/**
 * Makes an account with its profile, its settings and what the page said one agrees to, and has a letter written to its address. Where somebody has the
 * address, the letter tells them instead; whoever asked hears the same, so that nobody learns who has an account. Each
 * row is written only if the one before it was: a request sent twice changes nothing.
 */
export async function signUp(ctx: Ctx, input: SignUpInput): Promise<SignUpResult> {
  const { id: userId, email, displayName, locale, timeZone } = input;
  refuseCommon(input.password);
  const owner = ctx.db.select({ id: user.id }).from(user).where(eq(user.email, email));
  // Each letter counts, or anybody could have a stranger's mailbox filled.
  const [[counted], [lock], [asked], , [known]] = await ctx.db.batch([
    ...countGuess(ctx, { kind: 'EMAIL', email }),
    askedFrom(ctx, 'letters'),
    countFrom(ctx, 'letters'),
    owner,
  ]);
  refuseBeyond(ctx, 'letters', asked);
  if (!counted) throw lockedOut(ctx, lock?.until, tooManyLetters);
  const passwordHash = await hashPassword(input.password);
  if (known && known.id !== userId) return tellOwner(ctx, known.id);
  const now = ctx.now();
  const link = newLink(ctx, 'VERIFY', { userId, email });
  await commit(
    ctx,
    [
      ...newAccount(ctx, { userId, email, displayName, locale, timeZone }),
      insertIfChanged(userCredential, { userId, passwordHash, passwordChangedAt: now, updatedAt: now }),
      insertIfChanged(userDevice, {
        id: newId(),
        userId,
        tokenHash: hashToken(ctx.browser.device()),
        createdAt: now,
        lastSeenAt: now,
      }),
      insertIfChanged(userEmailToken, link),
    ],
    {
      audit: { action: 'CREATE', entity: 'user', id: userId, after: { email, displayName } },
      event: { type: 'account.created', data: { emailTokenId: link.id } },
    },
  );
  return { status: 'letter-sent' };
}

async function tellOwner(ctx: Ctx, userId: string): Promise<SignUpResult> {
  // Changes nothing, and so lets the event be written.
  const touch = ctx.db.update(user).set({ updatedAt: user.updatedAt }).where(eq(user.id, userId));
  await commit(ctx, [touch], { event: { type: 'account.asked-for-again', data: { userId } } });
  return { status: 'letter-sent' };
}
