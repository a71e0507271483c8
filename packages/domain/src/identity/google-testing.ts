import { createStandIn, type StandIn } from '@motriforge/google-stand-in';
import type { StartGoogleInput } from '@motriforge/shared/contracts/identity';
import type { TestWorld } from '../testing.ts';
import { startGoogle } from './index.ts';
import type { TestBrowser } from './testing.ts';

export type Claims = Record<string, unknown>;

export interface TestGoogle extends StandIn {
  /** What was asked of it, by path. */
  asked: string[];
  /** Changes what the next token says, or who signs it. */
  meddle: ((claims: Claims) => Claims | Promise<string>) | null;
  /** Answers with this instead, while it is set. */
  answer: (() => Promise<Response>) | null;
}

/** Google as the domain meets it at the wire, with a hand in between that can make it lie. */
export async function googleIn(world: TestWorld, issuer = 'https://google.test'): Promise<TestGoogle> {
  const client = { issuer, clientId: 'motriforge', clientSecret: 'a-secret-between-us' };
  const standIn = await createStandIn({ ...client, redirectUri: `${world.ctx.origin}/auth/google/callback` });
  const google: TestGoogle = { ...standIn, asked: [], meddle: null, answer: null };
  world.ctx.google = {
    ...client,
    async fetch(url, init) {
      const { pathname } = new URL(url);
      google.asked.push(pathname);
      if (google.answer) return google.answer();
      const response = await standIn.fetch(new Request(url, init));
      if (pathname !== '/token' || !google.meddle || !response.ok) return response;
      const tokens = (await response.json()) as { id_token: string };
      const claims = JSON.parse(Buffer.from(tokens.id_token.split('.')[1] ?? '', 'base64url').toString());
      const meddled = google.meddle(claims);
      return Response.json({
        ...tokens,
        id_token: meddled instanceof Promise ? await meddled : await standIn.sign(meddled),
      });
    },
  };
  return google;
}

/** Begins to sign in, and answers with where the browser is sent. */
export const beginIn = ({ ctx }: TestBrowser, given: Partial<StartGoogleInput> = {}): Promise<string> =>
  startGoogle(ctx, { returnTo: '/library', rememberMe: true, locale: 'th', timeZone: 'Asia/Bangkok', ...given });

/** Chooses an account on Google's page, and answers with the address the browser comes back to. */
export async function choose(google: StandIn, address: string, choice: Record<string, string>): Promise<URL> {
  const response = await google.fetch(new Request(address, { method: 'POST', body: new URLSearchParams(choice) }));
  const location = response.headers.get('location');
  if (!location) throw new Error(await response.text());
  return new URL(location);
}
