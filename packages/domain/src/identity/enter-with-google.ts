import { user, userIdentity } from '@motriforge/db/schema/identity';
import { userErasure } from '@motriforge/db/schema/privacy';
import { userTotp } from '@motriforge/db/schema/sign-in';
import type { Admission, GoogleRefusal } from '@motriforge/shared/contracts/identity';
import { newId } from '@motriforge/shared/ids';
import { and, eq, exists } from 'drizzle-orm';
import { insertIfChanged, trailOf } from '../commit.ts';
import type { Ctx } from '../context.ts';
import type { Journey } from './google-journey.ts';
import type { GooglePerson } from './google-provider.ts';
import { letIn } from './let-in.ts';
import { newAccount } from './new-account.ts';
import { openSession } from './open-session.ts';
import { openErasureOf, wishColumns } from './to-be-erased.ts';

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
): Promise<Admission | GoogleRefusal> {
  const { rememberMe } = journey;
  const { subject, email } = person;
  const isOfSubject = and(eq(userIdentity.provider, 'GOOGLE'), eq(userIdentity.providerSubject, subject));
  const linked = ctx.db
    .select({
      userId: user.id,
      isActive: user.isActive,
      authenticatorSince: userTotp.confirmedAt,
      ...wishColumns,
    })
    .from(userIdentity)
    .innerJoin(user, eq(user.id, userIdentity.userId))
    .leftJoin(userTotp, eq(userTotp.userId, user.id))
    .leftJoin(userErasure, openErasureOf(user.id))
    .where(isOfSubject);
  const owner = ctx.db
    .select({ verifiedAt: user.emailVerifiedAt })
    .from(user)
    .where(eq(user.email, email ?? ''));
  const [[known], [taken]] = await ctx.db.batch([linked, owner]);
  if (!known) {
    if (email === null || !person.isEmailVerified) return 'email-unproved';
    if (taken) return taken.verifiedAt === null ? 'account-unproved' : 'account-exists';
    if (await openNewAccount(ctx, journey, { ...person, email })) return { status: 'signed-in' };
    // Somebody else was faster with this address: there is an account now.
    return wasOvertaken ? 'failed' : enterWithGoogle(ctx, journey, person, true);
  }
  if (!known.isActive) return 'suspended';
  const { userId } = known;
  const stillLinked = ctx.db
    .select({ id: userIdentity.id })
    .from(userIdentity)
    .innerJoin(user, and(eq(user.id, userIdentity.userId), eq(user.isActive, true)))
    .where(and(isOfSubject, eq(userIdentity.userId, userId)));
  const admission = await letIn(ctx, {
    userId,
    rememberMe,
    wish: known,
    hasSecondFactor: known.authenticatorSince !== null,
    condition: exists(stillLinked),
  });
  return admission ?? 'suspended';
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
