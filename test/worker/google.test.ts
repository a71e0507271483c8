import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type StandInServer, startStandIn } from '@motriforge/google-stand-in/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePair } from '../../scripts/lib/ports.ts';
import { codeFor } from '../support/authenticator.ts';
import { choose } from '../support/google.ts';
import { answerOf, Jar, Person, password, refusalOf } from '../support/person.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
let google: StandInServer;
beforeAll(async () => {
  const port = await freePair();
  google = await startStandIn(`http://127.0.0.1:${port}`);
  world = await startWorld({ port, variables: google.variables });
}, 60_000);
afterAll(async () => {
  await world.stop();
  await google.stop();
});

/** One step of the dance, which is never kept by anybody on the way. */
async function step(jar: Jar, path: string): Promise<URL> {
  const response = await world.get(path, { headers: { cookie: jar.header() } });
  jar.take(response);
  expect(response.status).toBe(302);
  expect(response.headers.get('cache-control')).toBe('no-store');
  return new URL(response.headers.get('location') ?? '');
}

const start = '/auth/google/start';
const dance = async (jar: Jar, email: string, query = '?returnTo=/library') =>
  step(jar, (await choose(await step(jar, start + query), { email })).href);
const isSignedIn = async (jar: Jar) => {
  const response = await world.get('/trpc/identity.me', { headers: { cookie: jar.header() } });
  return (await answerOf(response)) !== null;
};

describe('signing in with Google', () => {
  it('leads there and back, into an account of one’s own', async () => {
    const jar = new Jar();
    const asked = await step(jar, `${start}?returnTo=/library?muscle=chest`);
    expect(asked.origin).toBe(google.variables.GOOGLE_ISSUER);
    expect(asked.searchParams.get('redirect_uri')).toBe(`${world.url}/auth/google/callback`);
    const callback = await choose(asked, { person: 'mali.srisuk@gmail.example' });
    const end = await step(jar, callback.href);
    expect(end.href).toBe(
      `${world.url}/sign-in?returnTo=${encodeURIComponent('/library?muscle=chest')}#google=signed-in`,
    );
    expect(await isSignedIn(jar)).toBe(true);
    const me = await world.get('/trpc/identity.me', { headers: { cookie: jar.header() } });
    expect(await answerOf(me)).toMatchObject({ email: 'mali.srisuk@gmail.example', name: 'Mali Srisuk' });
  });

  it('is done once for each journey, and in its own browser', async () => {
    const [jar, strangers] = [new Jar(), new Jar()];
    const callback = await choose(await step(jar, start), { email: 'once@gmail.example' });
    expect((await step(strangers, callback.href)).hash).toBe('#google=expired');
    expect(await isSignedIn(strangers)).toBe(false);
    expect((await step(jar, callback.href)).hash).toBe('#google=signed-in');
    expect((await step(jar, callback.href)).hash).toBe('#google=expired');
    expect(await isSignedIn(jar)).toBe(true);
  });

  it.each([
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    '/%2F/evil.example',
    '/..//evil.example',
    '/\t/evil.example',
  ])('never leads elsewhere: %j', async (place) => {
    const end = await dance(new Jar(), 'traveller@gmail.example', `?returnTo=${encodeURIComponent(place)}`);
    expect(end.href).toBe(`${world.url}/sign-in?returnTo=%2F#google=signed-in`);
  });

  it('ends in words of ours, whatever Google says', async () => {
    const jar = new Jar();
    const asked = await step(jar, start);
    const end = await step(jar, (await choose(asked, { cancel: 'yes' })).href);
    expect(end.href).toBe(`${world.url}/sign-in?returnTo=%2F#google=cancelled`);
    const nonsense = await step(jar, '/auth/google/callback?error=x&error_description=%3Cb%3Eevil%3C%2Fb%3E&state=y');
    expect(nonsense.href).toBe(`${world.url}/sign-in#google=expired`);
  });

  it('keeps codes and states out of the log', async () => {
    const jar = new Jar();
    const callback = await choose(await step(jar, start), { email: 'quiet@gmail.example' });
    await step(jar, callback.href);
    const log = JSON.stringify(world.log);
    for (const name of ['code', 'state'])
      expect(log).not.toContain(String(callback.searchParams.get(name)).slice(0, 20));
  });

  it('begins under the name that takes the cookies', async () => {
    const response = await world.get(`http://localhost:${new URL(world.url).port}${start}?returnTo=/you`);
    expect(response.headers.get('location')).toBe(`${world.url}${start}?returnTo=/you`);
  });

  it('is said to be possible', async () => {
    expect(await answerOf(await world.get('/trpc/identity.waysIn'))).toEqual({ google: true });
  });
});

describe('an account with an authenticator', () => {
  it('asks for its code where Google leads back to; what it is shown with stands in no query and in no log', async () => {
    const jar = new Jar();
    const email = 'careful@gmail.example';
    await dance(jar, email);
    const call = (procedure: string, input?: unknown) =>
      world.post(procedure, input, { headers: { cookie: jar.header() } });
    const { secret } = await answerOf<{ secret: string }>(await call('factors.beginAuthenticator'));
    expect((await call('factors.confirmAuthenticator', { code: codeFor(secret) })).status).toBe(200);
    jar.cookies.clear();
    const end = await dance(jar, email);
    const told = new URLSearchParams(end.hash.slice(1));
    expect(told.get('google')).toBe('second-factor');
    expect(end.search).toBe(`?returnTo=${encodeURIComponent('/library')}`);
    expect(await isSignedIn(jar)).toBe(false);
    const challenge = told.get('challenge') ?? '';
    const confirmed = await call('identity.confirmSecondFactor', { challenge, code: codeFor(secret, 1) });
    jar.take(confirmed);
    expect(await answerOf(confirmed)).toEqual({ status: 'signed-in' });
    expect(await isSignedIn(jar)).toBe(true);
    expect(JSON.stringify(world.log)).not.toContain(challenge);
  });
});

describe('linking', () => {
  it('is asked for by whoever is signed in, and by no other page', async () => {
    const kit = await new Person(world).join();
    expect((await dance(new Jar(), kit.email)).hash).toBe('#google=account-exists');
    const foreign = await world.post(
      'identity.linkGoogle',
      { returnTo: '/you' },
      {
        headers: { cookie: kit.jar.header(), origin: 'https://evil.example' },
      },
    );
    expect((await refusalOf(foreign)).code).toBe('FORBIDDEN');
    const { url } = await answerOf<{ url: string }>(await kit.post('identity.linkGoogle', { returnTo: '/you' }));
    const callback = await choose(new URL(url), { email: kit.email });
    expect((await step(kit.jar, callback.href)).hash).toBe('#google=signed-in');
    const jar = new Jar();
    expect((await dance(jar, kit.email)).hash).toBe('#google=signed-in');
    expect(await isSignedIn(jar)).toBe(true);
    expect((await kit.signIn({ password })).status).toBe(200);
  });
});

describe('an identity provider', () => {
  /** A world whose Google answers with this. */
  const withGoogle = async (answer: (end: (body: string) => void) => void, run: (at: World) => Promise<void>) => {
    const server = createServer((_, response) =>
      answer((body) => response.writeHead(200, { 'content-type': 'application/json' }).end(body)),
    );
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const other = await startWorld({
      variables: { GOOGLE_ISSUER: issuer, GOOGLE_CLIENT_ID: 'us', GOOGLE_CLIENT_SECRET: 'secret' },
    });
    await run(other);
    await other.stop();
    server.closeAllConnections();
    server.close();
  };
  const end = async (at: World) => (await at.get(start)).headers.get('location');

  it('that answers without end is not listened to', () =>
    withGoogle(
      (finish) => finish(JSON.stringify({ issuer: 'x'.repeat(300_000) })),
      async (at) => {
        expect(await end(at)).toBe(`${at.url}/sign-in#google=failed`);
        expect(JSON.stringify(at.log)).toContain('too large');
      },
    ));

  it('that never answers is not waited for', () =>
    withGoogle(
      () => undefined,
      async (at) => {
        const began = Date.now();
        expect(await end(at)).toBe(`${at.url}/sign-in#google=failed`);
        expect(Date.now() - began).toBeLessThan(15_000);
      },
    ));
});

describe('where nobody has set Google up', () => {
  it('there is no such way in, and half of the settings stop the worker', async () => {
    const without = await startWorld();
    expect(await answerOf(await without.get('/trpc/identity.waysIn'))).toEqual({ google: false });
    expect((await without.get(start)).headers.get('location')).toBe(`${without.url}/sign-in#google=failed`);
    await without.stop();
    const half = await startWorld({ variables: { GOOGLE_CLIENT_ID: 'us' } });
    expect((await half.get('/ready')).status).not.toBe(200);
    await expect.poll(() => JSON.stringify(half.log)).toContain('GOOGLE_CLIENT_SECRET');
    await half.stop();
  });

  it('asking a lot at once is refused in words', async () => {
    const limited = await startWorld({ leasesAMinute: 1, variables: google.variables });
    for (let time = 1; time <= 5; time++) {
      expect((await limited.get(start)).headers.get('location')).toContain(google.variables.GOOGLE_ISSUER);
    }
    expect((await limited.get(start)).headers.get('location')).toBe(`${limited.url}/sign-in#google=too-many`);
    await limited.stop();
  });
});
