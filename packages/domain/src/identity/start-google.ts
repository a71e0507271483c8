import type { LinkGoogleInput, LinkGoogleResult, StartGoogleInput } from '@motriforge/shared/contracts/identity';
import type { Ctx, UserCtx } from '../context.ts';
import { beginJourney } from './google-journey.ts';
import { demandProof, recentProof } from './proof.ts';

/** Where to send a browser that wants to sign in with Google. */
export const startGoogle = (ctx: Ctx, input: StartGoogleInput): Promise<string> =>
  beginJourney(ctx, { ...input, userId: null });

/** Where to send the caller's browser so that a Google account of theirs opens this account too. */
export async function linkGoogle(ctx: UserCtx, { returnTo }: LinkGoogleInput): Promise<LinkGoogleResult> {
  const [proof] = await recentProof(ctx);
  demandProof(proof);
  const { userId } = ctx.actor;
  return { url: await beginJourney(ctx, { returnTo, userId, rememberMe: false, locale: 'en', timeZone: 'UTC' }) };
}
