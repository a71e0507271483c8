import { Email } from '@motriforge/shared/contracts/common';
import * as oauth from 'oauth4webapi';
import * as v from 'valibot';
import type { Ctx, GoogleClient } from '../context.ts';

/** What ties an answer of Google to the question it was asked. */
export interface Question {
  state: string;
  verifier: string;
  nonce: string;
}

const metadataMillis = 3_600_000;

/** What Google says of itself, and with it the keys it signs with, which the library drops after five minutes. */
const described = new WeakMap<GoogleClient, { server: oauth.AuthorizationServer; until: number }>();

async function serverOf(ctx: Ctx, google: GoogleClient): Promise<oauth.AuthorizationServer> {
  const kept = described.get(google);
  if (kept && kept.until > ctx.now()) return kept.server;
  const issuer = new URL(google.issuer);
  const response = await oauth.discoveryRequest(issuer, wire(google));
  const server = await oauth.processDiscoveryResponse(issuer, response);
  described.set(google, { server, until: ctx.now() + metadataMillis });
  return server;
}

/** Only a provider on this very machine may be asked without TLS; the settings allow no other. */
const wire = (google: GoogleClient) => ({
  [oauth.customFetch]: (url: string, init: object) => google.fetch(url, init),
  [oauth.allowInsecureRequests]: google.issuer.startsWith('http:'),
});

const redirectUri = (ctx: Ctx): string => `${ctx.origin}/auth/google/callback`;

/** Where a browser goes to be asked who it is. */
export async function questionAddress(ctx: Ctx, google: GoogleClient, question: Question): Promise<string> {
  const { authorization_endpoint } = await serverOf(ctx, google);
  const url = new URL(authorization_endpoint ?? '', google.issuer);
  const asked = {
    client_id: google.clientId,
    redirect_uri: redirectUri(ctx),
    response_type: 'code',
    scope: 'openid email profile',
    state: question.state,
    nonce: question.nonce,
    code_challenge: await oauth.calculatePKCECodeChallenge(question.verifier),
    code_challenge_method: 'S256',
    // On a machine several people use, nobody gets in as whoever happens to be signed in to Google.
    prompt: 'select_account',
  };
  for (const [name, value] of Object.entries(asked)) url.searchParams.set(name, value);
  return url.href;
}

const Claims = v.object({
  sub: v.pipe(v.string(), v.nonEmpty(), v.maxLength(255)),
  email: v.fallback(v.nullable(Email), null),
  email_verified: v.fallback(v.boolean(), false),
  name: v.fallback(v.optional(v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(255))), undefined),
});

/** Somebody as Google vouches for them. The subject stays theirs, whatever becomes of address and name. */
export interface GooglePerson {
  subject: string;
  email: string | null;
  isEmailVerified: boolean;
  name: string | undefined;
}

/** Takes what Google sent the browser back with to Google itself, and learns who it is. Throws where anything is off. */
export async function personBehind(
  ctx: Ctx,
  google: GoogleClient,
  answer: URLSearchParams,
  { state, verifier, nonce }: Question,
): Promise<GooglePerson> {
  const server = await serverOf(ctx, google);
  const client: oauth.Client = { client_id: google.clientId, id_token_signed_response_alg: 'RS256' };
  const response = await oauth.authorizationCodeGrantRequest(
    server,
    client,
    oauth.ClientSecretPost(google.clientSecret),
    oauth.validateAuthResponse(server, client, answer, state),
    redirectUri(ctx),
    verifier,
    wire(google),
  );
  const tokens = await oauth.processAuthorizationCodeResponse(server, client, response, {
    expectedNonce: nonce,
    requireIdToken: true,
  });
  await oauth.validateApplicationLevelSignature(server, response, wire(google));
  const { sub, email, email_verified, name } = v.parse(Claims, oauth.getValidatedIdTokenClaims(tokens));
  return { subject: sub, email, isEmailVerified: email_verified, name };
}

/** Whether somebody said no at Google, which is nothing to worry about. */
export const isCancelled = (error: unknown): boolean =>
  error instanceof oauth.AuthorizationResponseError && error.error === 'access_denied';
