import { signInChallenge } from '@motriforge/db/schema/sign-in';
import { Locale, TimeZone } from '@motriforge/shared/contracts/common';
import type { StartGoogleInput } from '@motriforge/shared/contracts/identity';
import { AppError } from '@motriforge/shared/errors';
import { newId } from '@motriforge/shared/ids';
import { and, eq, gt } from 'drizzle-orm';
import * as v from 'valibot';
import { commit } from '../commit.ts';
import type { Ctx } from '../context.ts';
import { type Question, questionAddress } from './google-provider.ts';
import { hashToken, newToken } from './token.ts';

const lifetimeMillis = 10 * 60_000;

/** A way to Google and back, as it was begun. */
export interface Journey extends StartGoogleInput {
  /** Whose account another way in is added to; null where somebody signs in. */
  userId: string | null;
}

/**
 * Begins a journey: notes what its end has to agree with, and answers where the browser goes. Of the state there is only
 * the hash, mixed with the browser's own cookie, so that in another browser it says nothing. The verifier is sealed:
 * with it, a stolen code could be redeemed. The nonce stands as it is; it travels in the open anyway, and is worth
 * nothing without Google's signature.
 */
export async function beginJourney(ctx: Ctx, journey: Journey): Promise<string> {
  if (!ctx.google) throw new AppError('NOT_FOUND', 'Nobody signs in with Google here.');
  const { userId, returnTo, rememberMe, locale, timeZone } = journey;
  const now = ctx.now();
  // What only a new account needs travels in the state; its hash keeps it from being changed on the way.
  const state = [newToken(), locale, timeZone].join('.');
  const question: Question = { state, verifier: newToken(), nonce: newToken() };
  const address = await questionAddress(ctx, ctx.google, question);
  const challenge: typeof signInChallenge.$inferInsert = {
    id: newId(),
    kind: 'OAUTH',
    provider: 'GOOGLE',
    userId,
    tokenHash: hashOf(ctx, state),
    codeVerifier: ctx.secrets.seal('oauth', question.verifier),
    nonce: question.nonce,
    returnTo,
    rememberMe,
    createdAt: now,
    expiresAt: now + lifetimeMillis,
  };
  await commit(ctx, [ctx.db.insert(signInChallenge).values(challenge)], {});
  return address;
}

/** Ends a journey: whoever comes first with its state, in the browser it began in, gets to know what it was. */
export async function endJourney(ctx: Ctx, state: string): Promise<{ journey: Journey; question: Question } | null> {
  const [challenge] = await ctx.db
    .delete(signInChallenge)
    .where(
      and(
        eq(signInChallenge.tokenHash, hashOf(ctx, state)),
        eq(signInChallenge.kind, 'OAUTH'),
        gt(signInChallenge.expiresAt, ctx.now()),
      ),
    )
    .returning();
  const verifier = challenge && ctx.secrets.open('oauth', challenge.codeVerifier ?? '');
  if (!challenge || !verifier) return null;
  const { userId, returnTo, rememberMe, nonce } = challenge;
  const [, locale, timeZone] = state.split('.');
  return {
    journey: { userId, returnTo, rememberMe, locale: v.parse(Locale, locale), timeZone: v.parse(TimeZone, timeZone) },
    question: { state, verifier, nonce: nonce ?? '' },
  };
}

const hashOf = (ctx: Ctx, state: string): string => hashToken(`${ctx.browser.device()} ${state}`);
