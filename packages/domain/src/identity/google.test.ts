import { userRole } from '@motriforge/db/schema/access';
import { securityEvent } from '@motriforge/db/schema/audit';
import { auditLog } from '@motriforge/db/schema/events';
import { user, userCredential, userIdentity, userSession } from '@motriforge/db/schema/identity';
import { userErasure } from '@motriforge/db/schema/privacy';
import { userProfile } from '@motriforge/db/schema/profiles';
import { userSettings } from '@motriforge/db/schema/settings';
import { signInChallenge, userTotp } from '@motriforge/db/schema/sign-in';
import { createStandIn } from '@motriforge/google-stand-in';
import { newId } from '@motriforge/shared/ids';
import { and, eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { effectiveSettings } from '../settings/index.ts';
import { type TestWorld, testWorld } from '../testing.ts';
import { beginIn, type Claims, choose, googleIn, type TestGoogle } from './google-testing.ts';
import {
  beginAuthenticator,
  confirmAuthenticator,
  confirmSecondFactor,
  finishGoogle,
  type GoogleEnd,
  startGoogle,
  waysIn,
} from './index.ts';
import { browserIn, email, join, type TestBrowser } from './testing.ts';
import { stepAt, totpCode } from './totp.ts';

let world: TestWorld;
let google: TestGoogle;
let phone: TestBrowser;
beforeEach(async () => {
  world = await testWorld();
  google = await googleIn(world);
  phone = browserIn(world);
});
afterEach(() => world.close());

const back = async (browser = phone, choice: Record<string, string> = { email }) =>
  choose(google, await beginIn(browser), choice);
const arrive = async (choice?: Record<string, string>, browser = phone) =>
  finishGoogle(browser.ctx, await back(browser, choice));

const challengeOf = (outcome: GoogleEnd['outcome']) =>
  typeof outcome === 'object' && outcome.status === 'second-factor' ? outcome.challenge : '';

const owner = async () => (await world.db.select().from(user).where(eq(user.email, email)))[0];

describe('somebody new', () => {
  it('has an account with what Google knows, and is signed in, in three trips', async () => {
    const callback = await back();
    world.meter.trips = 0;
    expect(await finishGoogle(phone.ctx, callback)).toEqual({ outcome: { status: 'signed-in' }, returnTo: '/library' });
    expect(world.meter.trips).toBe(3);
    const { userId } = (await phone.person()).actor;
    expect(await owner()).toMatchObject({
      id: userId,
      email,
      emailVerifiedAt: world.ctx.now(),
    });
    expect((await world.db.select().from(userProfile))[0]?.displayName).toBe('kit');
    for (const table of [userSettings, userRole, userIdentity]) {
      expect(await world.db.$count(table, eq(table.userId, userId))).toBe(1);
    }
    expect(await world.db.$count(userCredential)).toBe(0);
    const settings = new Map((await effectiveSettings(world.ctx, userId)).map(({ key, value }) => [key, value]));
    expect(settings.get('ui.language')).toBe('th');
    expect(settings.get('locale.timezone')).toBe('Asia/Bangkok');
    expect(phone.session().rememberMe).toBe(true);
    const audits = await world.db.select({ entity: auditLog.entityType, userId: auditLog.userId }).from(auditLog);
    expect(audits).toEqual([
      { entity: 'user', userId },
      { entity: 'user_session', userId },
    ]);
  });

  it('gets in again as the same person, whatever became of the address', async () => {
    await arrive();
    const first = (await phone.person()).actor.userId;
    google.meddle = (claims) => ({ ...claims, email: 'another@example.com' });
    const laptop = browserIn(world);
    expect((await arrive(undefined, laptop)).outcome).toEqual({ status: 'signed-in' });
    expect((await laptop.person()).actor.userId).toBe(first);
    expect(await world.db.$count(userProfile)).toBe(1);
  });

  it('has one account, however many browsers come back at once', async () => {
    const browsers = Array.from({ length: 5 }, () => browserIn(world));
    const callbacks = await Promise.all(browsers.map((browser) => back(browser)));
    const ends = await Promise.all(browsers.map((browser, at) => finishGoogle(browser.ctx, callbacks[at] as URL)));
    expect(ends.map(({ outcome }) => outcome)).toEqual(Array(5).fill({ status: 'signed-in' }));
    const people = await Promise.all(browsers.map(async (browser) => (await browser.person()).actor.userId));
    expect(new Set(people).size).toBe(1);
    expect(await world.db.$count(userProfile)).toBe(1);
  });

  it('whose address Google has not proved stays out', async () => {
    expect((await arrive({ email, unproved: 'yes' })).outcome).toBe('email-unproved');
    google.meddle = ({ email: _, ...claims }) => claims;
    expect((await arrive()).outcome).toBe('email-unproved');
    expect(await world.db.$count(userProfile)).toBe(0);
  });
});

describe('an address that has an account here', () => {
  it('is not enough to get in to it', async () => {
    await join(world);
    expect(await arrive()).toEqual({ outcome: 'account-exists', returnTo: '/library' });
    expect(await world.db.$count(userIdentity)).toBe(0);
    expect(await world.db.$count(userSession)).toBe(0);
  });

  it('is not taken over by whoever signed up with it first and never proved it', async () => {
    await join(world, browserIn(world).ctx, undefined, false);
    expect((await arrive()).outcome).toBe('account-unproved');
    expect((await owner())?.emailVerifiedAt).toBeNull();
  });

  it('is not given away to somebody whose address Google has not proved', async () => {
    await join(world);
    expect((await arrive({ email, unproved: 'yes' })).outcome).toBe('email-unproved');
  });
});

describe('an account', () => {
  it('that is suspended does not open', async () => {
    await arrive();
    await world.db.update(user).set({ isActive: false }).where(eq(user.email, email));
    expect((await arrive(undefined, browserIn(world))).outcome).toBe('suspended');
    expect(await world.db.$count(userSession)).toBe(1);
  });

  it('with an authenticator asks for its code, in the browser that went to Google, and opens with it', async () => {
    await arrive();
    const owner = await phone.person();
    await arrive({ email: 'other@example.com' }, browserIn(world));
    const { secret } = await beginAuthenticator(owner);
    await confirmAuthenticator(owner, { code: totpCode(secret, stepAt(world.ctx.now())) });
    world.advance(60_000);
    const laptop = browserIn(world);
    const { outcome } = await arrive(undefined, laptop);
    expect(outcome).toEqual({ status: 'second-factor', challenge: expect.any(String) });
    expect(() => laptop.session()).toThrow('Nobody is signed in here.');
    const shown = { challenge: challengeOf(outcome), code: totpCode(secret, stepAt(world.ctx.now())) };
    await expect(confirmSecondFactor(browserIn(world).ctx, shown)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await confirmSecondFactor(laptop.ctx, shown)).toEqual({ status: 'signed-in' });
    expect((await laptop.person()).actor.userId).toBe(owner.actor.userId);
    expect(laptop.session().rememberMe).toBe(true);
    expect(await arrive({ email: 'other@example.com' }, browserIn(world))).toMatchObject({
      outcome: { status: 'signed-in' },
    });
  });

  it('that is to be erased asks whether to stay, before it asks for a code', async () => {
    await arrive();
    const { userId } = (await phone.person()).actor;
    await world.db
      .insert(userTotp)
      .values({ userId, secretEncrypted: 'sealed', createdAt: 1, confirmedAt: 2, lastUsedStep: 3 });
    const wish = { id: newId(), userId, requestedAt: world.ctx.now(), dueAt: world.ctx.now() + 1_000 };
    await world.db.insert(userErasure).values({ ...wish, cancelTokenHash: 'a'.repeat(64) });
    const laptop = browserIn(world);
    expect((await arrive(undefined, laptop)).outcome).toEqual({
      status: 'to-be-erased',
      dueAt: wish.dueAt,
      token: world.ctx.secrets.tokenOf('cancel-erasure', wish.id),
    });
    expect(() => laptop.session()).toThrow('Nobody is signed in here.');
    await world.db.update(userErasure).set({ cancelledAt: world.ctx.now() });
    expect((await arrive(undefined, laptop)).outcome).toMatchObject({ status: 'second-factor' });
  });
});

describe('whoever is refused', () => {
  const noted = () => world.db.select().from(securityEvent);

  it('is taken down for staff to see, beside the account it was about', async () => {
    const userId = await join(world);
    await arrive();
    expect(await noted()).toMatchObject([
      {
        userId,
        eventType: 'FAILED_LOGIN',
        severity: 'LOW',
        eventDetails: { provider: 'GOOGLE', why: 'account-exists' },
      },
    ]);
    await arrive({ email: 'new@example.com', unproved: 'yes' });
    expect(await noted()).toMatchObject([{}, { userId: null, eventDetails: { why: 'email-unproved' } }]);
  });

  it('is found by the Google account too, and a token that is wrong is nobody’s', async () => {
    await arrive();
    const { userId } = (await phone.person()).actor;
    await world.db.update(user).set({ isActive: false, email: 'another@example.com' }).where(eq(user.id, userId));
    await arrive();
    google.meddle = ({ nonce: _, ...claims }) => claims;
    await arrive();
    expect(await noted()).toMatchObject([
      { userId, eventDetails: { why: 'suspended' } },
      { userId: null, eventDetails: { why: 'failed' } },
    ]);
  });

  it('leaves no trace where nobody was kept out: they thought better of it, or come back twice', async () => {
    await arrive({ cancel: 'yes' });
    const callback = await back();
    await finishGoogle(phone.ctx, callback);
    await finishGoogle(phone.ctx, callback);
    expect(await noted()).toEqual([]);
  });
});

describe('an address the browser comes back to', () => {
  it('signs in once, and its code is shown to Google once, however many open it at once', async () => {
    const callback = await back();
    const ends = await Promise.all(Array.from({ length: 20 }, () => finishGoogle(phone.ctx, callback)));
    expect(ends.filter(({ outcome }) => outcome !== 'expired')).toHaveLength(1);
    expect(ends.filter(({ outcome }) => outcome === 'expired')).toHaveLength(19);
    expect(await world.db.$count(userSession)).toBe(1);
    expect(google.asked.filter((path) => path === '/token')).toHaveLength(1);
  });

  it('signs in nobody in another browser', async () => {
    const callback = await back();
    const strangers = browserIn(world);
    expect((await finishGoogle(strangers.ctx, callback)).outcome).toBe('expired');
    expect(await world.db.$count(userSession)).toBe(0);
    // Nor was the journey of its own browser spoilt.
    expect((await finishGoogle(phone.ctx, callback)).outcome).toEqual({ status: 'signed-in' });
  });

  it('says nothing with another code of somebody else', async () => {
    const strangers = browserIn(world);
    const stolen = (await back(strangers, { email: 'victim@example.com' })).searchParams.get('code') ?? '';
    const mine = await back();
    mine.searchParams.set('code', stolen);
    expect((await finishGoogle(phone.ctx, mine)).outcome).toBe('failed');
  });

  it('says nothing when its code was used before', async () => {
    const code = (await back()).searchParams.get('code') ?? '';
    const first = await back();
    first.searchParams.set('code', (await back()).searchParams.get('code') ?? '');
    expect((await finishGoogle(phone.ctx, first)).outcome).toBe('failed');
    const second = await back();
    second.searchParams.set('code', code);
    expect((await finishGoogle(phone.ctx, second)).outcome).toBe('failed');
  });

  it('counts for ten minutes', async () => {
    const [early, late] = [await back(), await back()];
    world.advance(10 * 60_000 - 1);
    expect((await finishGoogle(phone.ctx, early)).outcome).toEqual({ status: 'signed-in' });
    world.advance(1);
    expect((await finishGoogle(phone.ctx, late)).outcome).toBe('expired');
  });

  it.each<[string, (callback: URL) => void]>([
    ['no state', ({ searchParams }) => searchParams.delete('state')],
    ['another state', ({ searchParams }) => searchParams.set('state', 'x'.repeat(43))],
    [
      'a changed language',
      ({ searchParams }) => searchParams.set('state', String(searchParams.get('state')).replace('.th.', '.en.')),
    ],
  ])('with %s is not ours', async (_, change) => {
    const callback = await back();
    change(callback);
    expect((await finishGoogle(phone.ctx, callback)).outcome).toBe('expired');
  });

  it.each<[string, (callback: URL) => void]>([
    ['another issuer', ({ searchParams }) => searchParams.set('iss', 'https://evil.example')],
    ['no issuer', ({ searchParams }) => searchParams.delete('iss')],
    ['no code', ({ searchParams }) => searchParams.delete('code')],
    ['two codes', ({ searchParams }) => searchParams.append('code', 'another')],
  ])('with %s is refused before anything is sent there', async (_, change) => {
    const callback = await back();
    change(callback);
    expect((await finishGoogle(phone.ctx, callback)).outcome).toBe('failed');
    expect(google.asked).not.toContain('/token');
  });

  it('tells of somebody who said no, and keeps to itself what else Google says', async () => {
    expect(await arrive({ cancel: 'yes' })).toMatchObject({ outcome: 'cancelled', returnTo: '/library' });
    const callback = await back();
    callback.searchParams.delete('code');
    callback.searchParams.set('error', 'server_error');
    callback.searchParams.set('error_description', '<b>words of somebody else</b>');
    expect((await finishGoogle(phone.ctx, callback)).outcome).toBe('failed');
  });
});

describe('a token', () => {
  const now = () => Math.floor(Date.now() / 1_000);
  it.each<[string, (claims: Claims) => Claims | Promise<string>]>([
    ['of another sign-in', (claims) => ({ ...claims, nonce: 'another' })],
    ['without a nonce', ({ nonce: _, ...claims }) => claims],
    ['for another site', (claims) => ({ ...claims, aud: 'another-site' })],
    ['for several sites', (claims) => ({ ...claims, aud: ['motriforge', 'another-site'], azp: 'another-site' })],
    ['of another issuer', (claims) => ({ ...claims, iss: 'https://evil.example' })],
    ['that has ended', (claims) => ({ ...claims, iat: now() - 7_200, exp: now() - 3_600 })],
    ['without an end', ({ exp: _, ...claims }) => claims],
    ['without a subject', ({ sub: _, ...claims }) => claims],
    ['with an endless subject', (claims) => ({ ...claims, sub: '1'.repeat(256) })],
    ['signed by somebody else', async (claims) => (await impostor()).sign(claims)],
    ['signed by nobody', async (claims) => unsigned({ alg: 'none' }, claims)],
    ['signed with a shared secret', async (claims) => unsigned({ alg: 'HS256' }, claims)],
  ])('%s signs in nobody', async (_, meddle) => {
    google.meddle = meddle;
    const end = await arrive();
    expect(end).toMatchObject({ outcome: 'failed', returnTo: '/library' });
    expect(end.cause).toBeInstanceOf(Error);
    expect(await world.db.$count(userProfile)).toBe(0);
    expect(await world.db.$count(userSession)).toBe(0);
  });

  const impostor = () =>
    createStandIn({ issuer: 'https://google.test', clientId: 'motriforge', clientSecret: '', redirectUri: '' });
  const unsigned = (header: object, claims: Claims) =>
    `${[header, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')}.c2lnbmVk`;
});

describe('Google itself', () => {
  it('is asked once for what it is, until an hour has passed', async () => {
    for (let time = 0; time < 3; time++) await arrive(undefined, browserIn(world));
    const descriptions = () => google.asked.filter((path) => path.startsWith('/.well-known')).length;
    expect(descriptions()).toBe(1);
    expect(google.asked.filter((path) => path === '/keys')).toHaveLength(1);
    world.advance(3_600_000);
    await beginIn(phone);
    expect(descriptions()).toBe(2);
  });

  it('lets nobody in while it breaks, and leaves nothing behind', async () => {
    google.answer = async () => new Response('<h1>502</h1>', { status: 502 });
    await expect(beginIn(phone)).rejects.toThrow();
    expect(await world.db.$count(signInChallenge)).toBe(0);
    google.answer = null;
    const callback = await back();
    google.answer = () => Promise.reject(new Error('no answer in time'));
    expect((await finishGoogle(phone.ctx, callback)).outcome).toBe('failed');
  });

  it('is not offered, and leads nowhere, where nobody has set it up', async () => {
    expect(waysIn(world.ctx)).toEqual({ google: true });
    const callback = await back();
    const without = { ...phone.ctx, google: null };
    expect(waysIn(without)).toEqual({ google: false });
    await expect(
      startGoogle(without, { returnTo: '/', rememberMe: false, locale: 'en', timeZone: 'UTC' }),
    ).rejects.toThrow();
    expect((await finishGoogle(without, callback)).outcome).toBe('expired');
  });

  it('is asked with a challenge, a state and a nonce that are new each time', async () => {
    const [one, other] = [new URL(await beginIn(phone)), new URL(await beginIn(phone))];
    for (const name of ['state', 'nonce', 'code_challenge']) {
      expect(one.searchParams.get(name)).toBeTruthy();
      expect(one.searchParams.get(name)).not.toBe(other.searchParams.get(name));
    }
    expect(one.searchParams.get('code_challenge_method')).toBe('S256');
    expect(one.searchParams.get('redirect_uri')).toBe('https://motriforge.test/auth/google/callback');
  });

  it('is known to the database by nothing that could be used elsewhere', async () => {
    const address = new URL(await beginIn(phone));
    const [kept] = await world.db
      .select()
      .from(signInChallenge)
      .where(and(eq(signInChallenge.kind, 'OAUTH')));
    const text = JSON.stringify(kept);
    const state = address.searchParams.get('state') ?? '';
    expect(text).not.toContain(state.split('.')[0]);
    expect(world.ctx.secrets.open('oauth', kept?.codeVerifier ?? '')).toMatch(/^[\w-]{43}$/);
    expect(text).not.toContain(world.ctx.secrets.open('oauth', kept?.codeVerifier ?? ''));
  });
});
