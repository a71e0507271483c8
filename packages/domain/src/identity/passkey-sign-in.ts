import { securityEvent } from '@motriforge/db/schema/audit';
import { user } from '@motriforge/db/schema/identity';
import { userErasure } from '@motriforge/db/schema/privacy';
import { signInChallenge, userPasskey } from '@motriforge/db/schema/sign-in';
import type { Arrival } from '@motriforge/shared/contracts/identity';
import type { PasskeyRequest, SignInWithPasskeyInput } from '@motriforge/shared/contracts/passkeys';
import { AppError } from '@motriforge/shared/errors';
import { newId } from '@motriforge/shared/ids';
import { and, eq, exists, sql } from 'drizzle-orm';
import { commit } from '../commit.ts';
import type { Ctx } from '../context.ts';
import { beginChallenge, endChallenge, isBegun, isStillBegun } from './challenges.ts';
import { admit } from './let-in.ts';
import { patienceMillis, relyingParty } from './passkeys.ts';
import { openErasureOf, wishColumns } from './to-be-erased.ts';
import { newToken } from './token.ts';

const kind = 'PASSKEY_SIGN_IN';

/** What a browser needs to sign somebody in with a passkey. It asks whose; nobody types a name. */
export async function beginPasskeySignIn(ctx: Ctx): Promise<PasskeyRequest> {
  const challenge = newToken();
  await ctx.db.batch([beginChallenge(ctx, { kind, token: challenge, challenge, lifetimeMillis: patienceMillis })]);
  return { challenge, rpId: relyingParty(ctx), timeout: patienceMillis, userVerification: 'required' };
}

/**
 * Signs in whoever holds a passkey. It was shown together with a finger, a face or a PIN, so it is both factors and no
 * code is asked for.
 */
export async function signInWithPasskey(ctx: Ctx, input: SignInWithPasskeyInput): Promise<Arrival> {
  const { challenge, credential, rememberMe } = input;
  const [[begun], [known]] = await ctx.db.batch([
    ctx.db
      .select({ id: signInChallenge.id })
      .from(signInChallenge)
      .where(isBegun(ctx, kind, challenge)),
    ctx.db
      .select({
        id: userPasskey.id,
        userId: userPasskey.userId,
        publicKey: userPasskey.publicKey,
        signCount: userPasskey.signCount,
        ...wishColumns,
      })
      .from(userPasskey)
      .innerJoin(user, and(eq(user.id, userPasskey.userId), eq(user.isActive, true)))
      .leftJoin(userErasure, openErasureOf(user.id))
      .where(eq(userPasskey.credentialId, credential.id)),
  ]);
  if (!begun) throw tooLate();
  const isTheirs = known && Buffer.from(credential.response.userHandle, 'base64url').toString() === known.userId;
  if (!isTheirs) throw new AppError('BAD_INPUT', 'No account has this passkey any more. Sign in another way.');
  const { newCounter, credentialBackedUp } = await verify(ctx, input, known.publicKey);
  if (newCounter > 0 || known.signCount > 0) {
    if (newCounter <= known.signCount) throw await noteCopy(ctx, known, newCounter);
  }
  const { userId, id, signCount } = known;
  const isOpen = isStillBegun(ctx, kind, challenge);
  const isAsSeen = and(eq(userPasskey.id, id), eq(userPasskey.signCount, signCount));
  const asSeen = ctx.db.select({ id: userPasskey.id }).from(userPasskey).where(isAsSeen);
  const arrival = await admit(ctx, {
    userId,
    wish: known,
    rememberMe,
    condition: sql`${isOpen} and ${exists(asSeen)}`,
    useUp: [
      ctx.db
        .update(userPasskey)
        .set({ signCount: newCounter, lastUsedAt: ctx.now(), isBackedUp: credentialBackedUp })
        .where(and(isAsSeen, isOpen)),
      endChallenge(ctx, kind, challenge),
    ],
  });
  if (!arrival) throw tooLate();
  return arrival;
}

async function verify(ctx: Ctx, { challenge, credential }: SignInWithPasskeyInput, publicKey: string) {
  // Heavy, and only some ever need it.
  const { verifyAuthenticationResponse } = await import('@simplewebauthn/server');
  const { verified, authenticationInfo } = await verifyAuthenticationResponse({
    response: { ...credential, clientExtensionResults: {} },
    expectedChallenge: challenge,
    expectedOrigin: ctx.origin,
    expectedRPID: relyingParty(ctx),
    // The count is compared by us: the library would refuse a copy without saying that it is one.
    credential: { id: credential.id, publicKey: new Uint8Array(Buffer.from(publicKey, 'base64url')), counter: 0 },
  }).catch((cause) => {
    throw new AppError('BAD_INPUT', notAccepted, { cause });
  });
  if (!verified) throw new AppError('BAD_INPUT', notAccepted);
  return authenticationInfo;
}

/** An authenticator counts what it signs. One that has counted less than we saw is not the only one with its key. */
async function noteCopy(ctx: Ctx, known: { id: string; userId: string; signCount: number }, shown: number) {
  const note = ctx.db.insert(securityEvent).values({
    id: newId(),
    userId: known.userId,
    eventType: 'SUSPICIOUS_ACTIVITY',
    severity: 'HIGH',
    ipAddress: ctx.caller.ipAddress ?? 'unknown',
    userAgent: ctx.caller.userAgent,
    eventDetails: { passkeyId: known.id, signCount: known.signCount, shown },
    requiresReview: true,
    occurredAt: ctx.now(),
  });
  await commit(ctx, [note], { event: { type: 'passkey.copied', data: { userId: known.userId } } });
  return new AppError(
    'FORBIDDEN',
    'There seems to be a copy of this passkey. Sign in another way, then remove it and add a new one.',
  );
}

const notAccepted = 'This passkey was not accepted. Try again, or sign in another way.';

const tooLate = () => new AppError('NOT_FOUND', 'This took too long. Try again.');
