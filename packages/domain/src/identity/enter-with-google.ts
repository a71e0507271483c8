import { user, userIdentity } from '@motriforge/db/schema/identity';
import { userTotp } from '@motriforge/db/schema/sign-in';
import type { GoogleRefusal } from '@motriforge/shared/contracts/identity';
import { newId } from '@motriforge/shared/ids';
import { and, eq, exists, isNotNull, sql } from 'drizzle-orm';
import { insertIfChanged, trailOf } from '../commit.ts';
import type { Ctx } from '../context.ts';
import type { Journey } from './google-journey.ts';
import type { GooglePerson } from './google-provider.ts';
import { newAccount } from './new-account.ts';
import { openSession } from './open-session.ts';

/**
 * Signs in whoever Google vouches for, or says why not. An address that has an account here already is never enough:
 * somebody else may have signed up with it first and still know the password (they would then share the account), so
 * its owner signs in and links the two.
 */
export async function enterWithGoogle(
  ctx: Ctx,
  journey: Journey,
  person: GooglePerson,
  wasOvertaken = false,
): Promise<GoogleRefusal | null> {
  const { rememberMe } = journey;
  const { subject, email } = person;
  const secondFactor = ctx.db
    .select({ one: sql`1` })
    .from(userTotp)
    .where(and(eq(userTotp.userId, user.id), isNotNull(userTotp.confirmedAt)));
  const isOfSubject = and(eq(userIdentity.provider, 'GOOGLE'), eq(userIdentity.providerSubject, subject));
  const linked = ctx.db
    .select({ userId: user.id, isActive: user.isActive, hasSecondFactor: sql<number>`exists ${secondFactor}` })
    .from(userIdentity)
    .innerJoin(user, eq(user.id, userIdentity.userId))
    .where(isOfSubject);
  const owner = ctx.db
    .select({ verifiedAt: user.emailVerifiedAt })
    .from(user)
    .where(eq(user.email, email ?? ''));
  const [[known], [taken]] = await ctx.db.batch([linked, owner]);
  if (!known) {
    if (email === null || !person.isEmailVerified) return 'email-unproved';
    if (taken) return taken.verifiedAt === null ? 'account-unproved' : 'account-exists';
    if (await openNewAccount(ctx, journey, { ...person, email })) return null;
    // Somebody else was faster with this address: there is an account now.
    return wasOvertaken ? 'failed' : enterWithGoogle(ctx, journey, person, true);
  }
  if (!known.isActive) return 'suspended';
  // The one place where a second factor comes in between: until it is asked for here, Google alone does not get in.
  if (known.hasSecondFactor) return 'second-factor';
  const { userId } = known;
  const stillLinked = ctx.db
    .select({ id: userIdentity.id })
    .from(userIdentity)
    .innerJoin(user, and(eq(user.id, userIdentity.userId), eq(user.isActive, true)))
    .where(and(isOfSubject, eq(userIdentity.userId, userId)));
  const isOpened = await openSession(ctx, {
    userId,
    rememberMe,
    condition: exists(stillLinked),
    useUp: ctx.db
      .update(user)
      .set({ lastLogin: ctx.now() })
      .where(and(eq(user.id, userId), exists(stillLinked))),
  });
  return isOpened ? null : 'suspended';
}

/** Makes the account and signs in to it, all in one. False where its address has been taken meanwhile. */
async function openNewAccount(
  ctx: Ctx,
  { rememberMe, locale, timeZone }: Journey,
  { subject, email, name }: GooglePerson & { email: string },
): Promise<boolean> {
  const userId = newId();
  const now = ctx.now();
  const made = ctx.db.select({ id: user.id }).from(user).where(eq(user.id, userId));
  const { trail } = trailOf(
    { ...ctx, actor: { kind: 'person', userId, sessionId: null } },
    {
      audit: { action: 'CREATE', entity: 'user', id: userId, after: { email, displayName: name, provider: 'GOOGLE' } },
    },
    insertIfChanged,
  );
  return openSession(ctx, {
    userId,
    rememberMe,
    account: [
      ...newAccount(ctx, { userId, email, displayName: name, locale, timeZone, emailVerifiedAt: now }),
      insertIfChanged(userIdentity, {
        id: newId(),
        userId,
        provider: 'GOOGLE',
        providerSubject: subject,
        email,
        createdAt: now,
      }),
      ...trail,
    ],
    condition: exists(made),
  });
}
