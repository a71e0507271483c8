import { roleId } from '@motriforge/db/lookups/access';
import { categoryId } from '@motriforge/db/lookups/categories';
import { settingId } from '@motriforge/db/lookups/settings/rows';
import { userRole } from '@motriforge/db/schema/access';
import { user, userCredential, userDevice } from '@motriforge/db/schema/identity';
import { userProfile } from '@motriforge/db/schema/profiles';
import { userSettings, userSettingValue } from '@motriforge/db/schema/settings';
import { userEmailToken } from '@motriforge/db/schema/sign-in';
import type { SignUpInput, SignUpResult } from '@motriforge/shared/contracts/identity';
import { newId } from '@motriforge/shared/ids';
import { eq } from 'drizzle-orm';
import { commit, insertIfChanged } from '../commit.ts';
import type { Ctx } from '../context.ts';
import { countGuess, lockedOut, tooManyLetters } from './guesses.ts';
import { askedFrom, countFrom, refuseBeyond } from './networks.ts';
import { hashPassword } from './password.ts';
import { refuseCommon } from './refuse-common.ts';
import { hashToken } from './token.ts';
import { linkLifetimeMillis } from './verify-email.ts';

/**
 * Makes an account with its profile and its settings, and has a letter written to its address. Where somebody has the
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
  const born = { createdAt: now, updatedAt: now };
  const emailTokenId = newId();
  const chosen = (key: 'ui.language' | 'locale.timezone', value: string) =>
    insertIfChanged(userSettingValue, {
      id: newId(),
      userId,
      settingId: settingId(key),
      value,
      isDefault: false,
      setAt: now,
      updatedAt: now,
    });
  await commit(
    ctx,
    [
      ctx.db
        .insert(user)
        .values({ id: userId, email, userCategoryId: categoryId('USER', 'MEMBER'), ...born })
        .onConflictDoNothing(),
      insertIfChanged(userProfile, { id: newId(), userId, displayName, ...born }),
      insertIfChanged(userSettings, { userId, settingsId: newId(), ...born }),
      chosen('ui.language', locale),
      chosen('locale.timezone', timeZone),
      insertIfChanged(userRole, { userId, roleId: roleId('TRAINEE'), assignedAt: now, updatedAt: now }),
      insertIfChanged(userCredential, { userId, passwordHash, passwordChangedAt: now, updatedAt: now }),
      insertIfChanged(userDevice, {
        id: newId(),
        userId,
        tokenHash: hashToken(ctx.browser.device()),
        createdAt: now,
        lastSeenAt: now,
      }),
      insertIfChanged(userEmailToken, {
        id: emailTokenId,
        userId,
        purpose: 'VERIFY',
        email,
        tokenHash: hashToken(ctx.secrets.tokenOf('verify-email', emailTokenId)),
        requestedAt: now,
        expiresAt: now + linkLifetimeMillis,
      }),
    ],
    {
      audit: { action: 'CREATE', entity: 'user', id: userId, after: { email, displayName } },
      event: { type: 'account.created', data: { emailTokenId } },
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
