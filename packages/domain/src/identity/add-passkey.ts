import { user } from '@motriforge/db/schema/identity';
import { signInChallenge, userPasskey } from '@motriforge/db/schema/sign-in';
import type { PasskeyView } from '@motriforge/shared/contracts/factors';
import type { AddPasskeyInput, PasskeyCreation } from '@motriforge/shared/contracts/passkeys';
import { AppError } from '@motriforge/shared/errors';
import { newId } from '@motriforge/shared/ids';
import { and, eq, exists, sql } from 'drizzle-orm';
import { commit, insertWhere } from '../commit.ts';
import type { UserCtx } from '../context.ts';
import { beginChallenge, endChallenge, isBegun } from './challenges.ts';
import { describeDevice, labelOf } from './device.ts';
import { algorithms, patienceMillis, relyingParty } from './passkeys.ts';
import { demandProof, isProvedRecently } from './proof.ts';
import { newToken } from './token.ts';

const kind = 'PASSKEY_REGISTRATION';
/** More than anybody has devices; the list is sent whenever one is added. */
const mostPasskeys = 20;

/** What a browser needs to make a passkey for the caller, one that asks who holds it. */
export async function beginPasskey(ctx: UserCtx): Promise<PasskeyCreation> {
  const { userId } = ctx.actor;
  const [[own], existing] = await ctx.db.batch([
    ctx.db
      .select({ email: user.email, isRecent: isProvedRecently(ctx) })
      .from(user)
      .where(eq(user.id, userId)),
    ctx.db
      .select({ id: userPasskey.credentialId, transports: userPasskey.transports })
      .from(userPasskey)
      .where(eq(userPasskey.userId, userId)),
  ]);
  if (!own) throw new AppError('SIGNED_OUT', 'Sign in again to go on.');
  demandProof(own);
  if (existing.length >= mostPasskeys) throw new AppError('CONFLICT', 'Remove a passkey you no longer use first.');
  const challenge = newToken();
  await ctx.db.batch([
    beginChallenge(ctx, { kind, token: challenge, challenge, userId, lifetimeMillis: patienceMillis }),
  ]);
  return {
    challenge,
    rp: { id: relyingParty(ctx), name: 'MōtriForge' },
    user: { id: Buffer.from(userId).toString('base64url'), name: own.email, displayName: own.email },
    pubKeyCredParams: algorithms.map((alg) => ({ type: 'public-key', alg })),
    timeout: patienceMillis,
    // Which make of device it is, is none of our business.
    attestation: 'none',
    authenticatorSelection: { residentKey: 'required', requireResidentKey: true, userVerification: 'required' },
    excludeCredentials: existing.map((known) => ({ type: 'public-key', ...known })),
  };
}

/** Adds the passkey a browser has made, named after the browser until its owner has a better name. */
export async function addPasskey(ctx: UserCtx, { challenge, credential }: AddPasskeyInput): Promise<PasskeyView> {
  const { userId } = ctx.actor;
  // Heavy, and only some ever need it.
  const { verifyRegistrationResponse } = await import('@simplewebauthn/server');
  const { registrationInfo: made } = await verifyRegistrationResponse({
    response: { ...credential, clientExtensionResults: {} },
    expectedChallenge: challenge,
    expectedOrigin: ctx.origin,
    expectedRPID: relyingParty(ctx),
    supportedAlgorithmIDs: [...algorithms],
  }).catch((cause) => {
    throw new AppError('BAD_INPUT', 'This passkey could not be added. Try again.', { cause });
  });
  if (!made) throw new AppError('BAD_INPUT', 'This passkey could not be added. Try again.');
  const id = newId();
  const name = labelOf(describeDevice(ctx.caller.userAgent)) ?? 'Passkey';
  const begun = ctx.db
    .select({ id: signInChallenge.id })
    .from(signInChallenge)
    .where(and(isBegun(ctx, kind, challenge), eq(signInChallenge.userId, userId)));
  const isNew = sql`not exists (select 1 from ${userPasskey} as other where other.credential_id = ${made.credential.id})`;
  const results = await commit(
    ctx,
    [
      insertWhere(
        userPasskey,
        {
          id,
          userId,
          credentialId: made.credential.id,
          publicKey: Buffer.from(made.credential.publicKey).toString('base64url'),
          signCount: made.credential.counter,
          transports: credential.response.transports,
          name,
          canBeBackedUp: made.credentialDeviceType === 'multiDevice',
          isBackedUp: made.credentialBackedUp,
          createdAt: ctx.now(),
        },
        sql`${exists(begun)} and ${isNew}`,
      ),
      endChallenge(ctx, kind, challenge),
    ],
    {
      audit: { action: 'CREATE', entity: 'user_passkey', id, after: { name } },
      event: { type: 'passkey.added', data: { userId } },
    },
  );
  if (results[1].rowsAffected === 0) {
    throw new AppError('NOT_FOUND', 'This took too long, or the passkey is known already. Try again.');
  }
  return { id, name, createdAt: ctx.now(), lastUsedAt: null, isBackedUp: made.credentialBackedUp };
}
