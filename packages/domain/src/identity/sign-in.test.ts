import { scryptSync } from 'node:crypto';
import { securityEvent } from '@motriforge/db/schema/audit';
import { user, userCredential, userSession } from '@motriforge/db/schema/identity';
import { userErasure } from '@motriforge/db/schema/privacy';
import { newId } from '@motriforge/shared/ids';
import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type TestWorld, testWorld } from '../testing.ts';
import { countGuess } from './guesses.ts';
import { hashToken, signIn, tidy } from './index.ts';
import { askedFrom, countFrom } from './networks.ts';
import { openSession } from './open-session.ts';
import { browserIn, email, join, letters, password, type TestBrowser } from './testing.ts';

let world: TestWorld;
let phone: TestBrowser;
beforeEach(async () => {
  world = await testWorld();
  phone = browserIn(world);
  await join(world, phone.ctx);
  await letters(world);
});
afterEach(() => world.close());

const minute = 60_000;

describe('signing in', () => {
  it('opens a session whose token the database does not know, in two trips', async () => {
    world.meter.trips = 0;
    await phone.signIn();
    expect(world.meter.trips).toBe(2);
    const { sessionId, token } = phone.session();
    expect((await phone.person()).actor.sessionId).toBe(sessionId);
    const stored = JSON.stringify(await world.db.select().from(userSession));
    expect(stored).not.toContain(token);
    expect(stored).toContain(hashToken(token));
    const [account] = await world.db.select().from(user).where(eq(user.email, email));
    expect(account?.lastLogin).toBe(world.ctx.now());
  });

  it('gives each session a token of its own, whatever the browser brought along', async () => {
    await phone.signIn();
    const before = phone.session().token;
    await phone.signIn();
    expect(phone.session().token).not.toBe(before);
  });

  it('says the same of a wrong password and an unknown address, in as many trips', async () => {
    const outcomes: string[] = [];
    for (const given of [{ password: 'wrong one' }, { email: 'nobody@example.com' }]) {
      world.meter.trips = 0;
      const refusal = await phone.signIn(given).catch((error: unknown) => error);
      outcomes.push(`${refusal} ${JSON.stringify(refusal)} ${world.meter.trips}`);
    }
    expect(outcomes[0]).toBe(outcomes[1]);
    expect(outcomes[0]).toContain('not right');
  });

  it('lets nobody in who asked to be erased, whatever the way in', async () => {
    await phone.enter();
    const { actor } = await phone.person();
    const now = world.ctx.now();
    await world.db.insert(userErasure).values({
      userId: actor.userId,
      cancelTokenHash: hashToken('a way back'),
      requestedAt: now,
      dueAt: now + minute,
    });
    expect(await openSession(phone.ctx, { userId: actor.userId, rememberMe: false })).toBe(false);
    expect(await phone.signIn()).toMatchObject({ status: 'to-be-erased', dueAt: now + minute });
    expect(await world.db.$count(userSession)).toBe(1);
    await world.db.update(userErasure).set({ cancelledAt: now });
    expect(await openSession(phone.ctx, { userId: actor.userId, rememberMe: false })).toBe(true);
  });

  it('lets nobody in whose account was suspended', async () => {
    await phone.enter();
    await world.db.update(user).set({ isActive: false });
    await expect(phone.person()).rejects.toThrow('ended');
    await expect(phone.signIn()).rejects.toThrow('not right');
  });

  it('stores a new hash when the figures were raised', async () => {
    const salt = Buffer.from('0123456789abcdef');
    const old = `scrypt$16384$8$1$${salt.toString('base64url')}$${scryptSync(password, salt, 32, { N: 16_384, r: 8, p: 1 }).toString('base64url')}`;
    await world.db.update(userCredential).set({ passwordHash: old });
    await phone.signIn();
    const [credential] = await world.db.select().from(userCredential);
    expect(credential?.passwordHash).toMatch(/^scrypt\$32768\$8\$3\$/);
    expect(await phone.signIn()).toEqual({ status: 'signed-in' });
  });

  it('on a device the account does not know is told to its owner, once', async () => {
    await phone.signIn();
    expect(await letters(world)).toEqual([]);
    world.advance(minute);
    const laptop = browserIn(
      world,
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
    );
    await laptop.signIn();
    const told = await letters(world);
    expect(told.map(({ subject }) => subject)).toEqual(['A new device signed in to your account']);
    expect(told[0]?.bodyText).toContain('Chrome · Windows');
    expect(told[0]?.bodyText).toContain('June 15, 2026 at 7:01 PM');
    world.advance(minute);
    await laptop.signIn();
    expect(await letters(world)).toEqual([]);
  });
});

describe('guessing', () => {
  /** Tries without hashing: whether the guess counts is decided before. */
  const guess = async (browser = browserIn(world), address = email) => {
    const [[counted]] = await world.db.batch([...countGuess(browser.ctx, { kind: 'PASSWORD', email: address })]);
    return counted ?? null;
  };

  it('locks after five wrong tries, for a quarter of an hour, then for twice as long each time', async () => {
    for (let wrong = 1; wrong <= 4; wrong++) expect((await guess())?.lockedUntil).toBeNull();
    for (const minutes of [15, 30, 60, 120, 240, 480, 960, 1_440]) {
      expect((await guess())?.lockedUntil).toBe(world.ctx.now() + minutes * minute);
      world.advance(minutes * minute - 1);
      expect(await guess()).toBeNull();
      world.advance(1);
    }
  });

  it('lets five of twenty at once through', async () => {
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => guess()));
    expect(outcomes.filter((outcome) => outcome !== null)).toHaveLength(5);
  });

  it('never tries more than five within a quarter of an hour, whatever the pauses', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(5 * minute), { maxLength: 25 }), async (pauses) => {
        const address = `${newId()}@example.com`;
        const tried: number[] = [];
        for (const pause of pauses) {
          world.advance(pause);
          if (await guess(browserIn(world), address)) tried.push(world.ctx.now());
        }
        for (const [at, time] of tried.entries()) {
          const sixth = tried[at + 5];
          if (sixth !== undefined) expect(sixth - time).toBeGreaterThanOrEqual(15 * minute);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('locks the account for strangers, tells staff and the owner once, and is forgotten after the right one', async () => {
    const stranger = browserIn(world);
    for (let wrong = 1; wrong <= 5; wrong++) {
      await expect(stranger.signIn({ password: 'wrong one' })).rejects.toThrow('not right');
    }
    await expect(stranger.signIn()).rejects.toMatchObject({ code: 'TOO_MANY', retryAfterSeconds: 900 });
    const events = await world.db.select().from(securityEvent);
    expect(events.map(({ eventType }) => eventType).filter((type) => type === 'ACCOUNT_LOCKED')).toHaveLength(1);
    expect((await letters(world)).map(({ recipient, subject }) => [recipient, subject])).toEqual([
      [email, 'Somebody tried wrong passwords on your account'],
    ]);
    const [credential] = await world.db.select().from(userCredential);
    expect(credential).toMatchObject({ failedLoginAttempts: 5, lockedUntil: world.ctx.now() + 15 * minute });
    world.advance(15 * minute);
    await expect(stranger.signIn({ password: 'wrong again' })).rejects.toThrow('not right');
    expect(await letters(world)).toEqual([]);
    world.advance(30 * minute);
    await stranger.signIn();
    expect((await guess(stranger))?.failures).toBe(1);
  }, 30_000);

  it('made elsewhere does not lock out a device the account knows, and a made-up device is not one', async () => {
    for (let wrong = 1; wrong <= 5; wrong++) await guess();
    await expect(browserIn(world).signIn()).rejects.toMatchObject({ code: 'TOO_MANY' });
    expect(await phone.signIn()).toEqual({ status: 'signed-in' });
  });
});

describe('a network', () => {
  const elsewhere = '198.51.100.9';
  const from = (ipAddress: string) => {
    const browser = browserIn(world);
    return { ...browser.ctx, caller: { ipAddress, userAgent: null } };
  };
  const tryFrom = (ipAddress: string, address = `${newId()}@example.com`) =>
    signIn(from(ipAddress), { email: address, password: 'a guess', rememberMe: false });

  it('that guesses at many accounts has to wait, though none of them is locked, and nobody else does', async () => {
    for (let wrong = 1; wrong <= 20; wrong++) await world.db.batch([countFrom(from(elsewhere), 'sign-in')]);
    await expect(tryFrom(elsewhere)).rejects.toMatchObject({ code: 'TOO_MANY', retryAfterSeconds: 600 });
    await expect(tryFrom('192.0.2.1')).rejects.toThrow('not right');
    world.advance(10 * minute);
    await expect(tryFrom(elsewhere)).rejects.toThrow('not right');
  });

  it('counts wrong passwords, and lets a device through that the account knows', async () => {
    await expect(tryFrom(elsewhere)).rejects.toThrow('not right');
    const [asked] = await askedFrom(from(elsewhere), 'sign-in');
    expect(asked?.count).toBe(1);
    for (let wrong = 1; wrong <= 20; wrong++) await world.db.batch([countFrom(phone.ctx, 'sign-in')]);
    await expect(browserIn(world).signIn()).rejects.toThrow('your network');
    expect(await phone.signIn()).toEqual({ status: 'signed-in' });
  });

  it('is forgotten a day later', async () => {
    await world.db.batch([countFrom(from(elsewhere), 'letters')]);
    expect(await tidy(world.ctx)).toBe(0);
    world.advance(25 * 60 * minute);
    expect(await tidy(world.ctx)).toBeGreaterThan(0);
  });
});
