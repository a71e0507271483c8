import { scryptSync } from 'node:crypto';
import { userRole } from '@motriforge/db/schema/access';
import { securityEvent } from '@motriforge/db/schema/audit';
import { auditLog } from '@motriforge/db/schema/events';
import { user, userCredential, userDevice, userSession } from '@motriforge/db/schema/identity';
import { userProfile } from '@motriforge/db/schema/profiles';
import { userSettings } from '@motriforge/db/schema/settings';
import { newId } from '@motriforge/shared/ids';
import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type TestWorld, testWorld } from '../testing.ts';
import { countGuess } from './guesses.ts';
import {
  cleanSessions,
  findPerson,
  hashToken,
  listSessions,
  newToken,
  refreshSession,
  revokeOtherSessions,
  revokeSession,
  signIn,
  signUp,
} from './index.ts';

let world: TestWorld;
beforeEach(async () => {
  world = await testWorld();
});
afterEach(() => world.close());

const minute = 60_000;
const day = 1_440 * minute;
const email = 'kit@example.com';
const password = 'correct horse battery staple';

const join = (id = newId()) => signUp(world.ctx, { id, email, password });
const enter = (given: Partial<Parameters<typeof signIn>[1]> = {}) =>
  signIn(world.ctx, { email, password, rememberMe: false, ...given });
const entered = async (accessToken: string) => {
  const actor = await findPerson(world.ctx, accessToken);
  if (!actor) throw new Error('Nobody carries this token.');
  return { ...world.ctx, actor };
};

describe('signing up', () => {
  it('makes account, profile and settings in one trip', async () => {
    const id = newId();
    world.meter.trips = 0;
    await join(id);
    expect(world.meter.trips).toBe(1);
    for (const table of [userProfile, userSettings, userRole, userCredential]) {
      expect(await world.db.$count(table, eq(table.userId, id))).toBe(1);
    }
  });

  it('answers a known address and a replay alike, and changes nothing', async () => {
    const id = newId();
    const answers = [
      await join(id),
      await join(id),
      await signUp(world.ctx, { id: newId(), email, password: 'another' }),
      await signUp(world.ctx, { id, email: 'other@example.com', password: 'another' }),
    ];
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await world.db.$count(userProfile)).toBe(1);
    expect(await world.db.$count(auditLog)).toBe(1);
    await expect(enter()).resolves.toBeTruthy();
  });
});

describe('signing in', () => {
  it('opens a session whose tokens the database does not know', async () => {
    await join();
    const tokens = await enter();
    expect((await entered(tokens.accessToken)).actor.sessionId).toBe(tokens.sessionId);
    const stored = JSON.stringify(await world.db.select().from(userSession));
    expect(stored).not.toContain(tokens.accessToken);
    expect(stored).not.toContain(tokens.refreshToken);
    expect(stored).toContain(hashToken(tokens.accessToken));
    const [account] = await world.db.select().from(user).where(eq(user.email, email));
    expect(account?.lastLogin).toBe(world.ctx.now());
  });

  it('says the same of a wrong password and an unknown address', async () => {
    await join();
    const refusals = await Promise.allSettled([enter({ password: 'wrong' }), enter({ email: 'nobody@example.com' })]);
    const words = refusals.map((refusal) => refusal.status === 'rejected' && String(refusal.reason));
    expect(words[0]).toBe(words[1]);
    expect(words[0]).toContain('not right');
  });

  it('stores a new hash when the figures were raised', async () => {
    await join();
    const salt = Buffer.from('0123456789abcdef');
    const old = `scrypt$16384$8$1$${salt.toString('base64url')}$${scryptSync(password, salt, 32, { N: 16_384, r: 8, p: 1 }).toString('base64url')}`;
    await world.db.update(userCredential).set({ passwordHash: old });
    await enter();
    const [credential] = await world.db.select().from(userCredential);
    expect(credential?.passwordHash).toMatch(/^scrypt\$32768\$8\$3\$/);
    await expect(enter()).resolves.toBeTruthy();
  });
});

describe('guessing', () => {
  /** Tries without hashing: whether the guess counts is decided before. */
  const guess = async (deviceToken?: string) => {
    const [[counted]] = await world.db.batch([...countGuess(world.ctx, { kind: 'PASSWORD', email, deviceToken })]);
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
          const [[counted]] = await world.db.batch([...countGuess(world.ctx, { kind: 'PASSWORD', email: address })]);
          if (counted) tried.push(world.ctx.now());
        }
        for (const [at, time] of tried.entries()) {
          const sixth = tried[at + 5];
          if (sixth !== undefined) expect(sixth - time).toBeGreaterThanOrEqual(15 * minute);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('locks an account with five wrong passwords, tells staff, and forgets them once the right one is given', async () => {
    await join();
    for (let wrong = 1; wrong <= 5; wrong++) await expect(enter({ password: 'wrong' })).rejects.toThrow('not right');
    await expect(enter()).rejects.toMatchObject({ code: 'TOO_MANY', retryAfterSeconds: 900 });
    const events = await world.db.select().from(securityEvent);
    expect(events.map(({ eventType }) => eventType).filter((type) => type === 'ACCOUNT_LOCKED')).toHaveLength(1);
    const [credential] = await world.db.select().from(userCredential);
    expect(credential).toMatchObject({ failedLoginAttempts: 5, lockedUntil: world.ctx.now() + 15 * minute });
    world.advance(15 * minute);
    await enter();
    expect((await guess())?.failures).toBe(1);
  });

  it('made elsewhere does not lock out a device the account knows, and a made-up device is not one', async () => {
    await join();
    const deviceToken = newToken();
    const [account] = await world.db.select().from(user).where(eq(user.email, email));
    await world.db.insert(userDevice).values({ userId: account?.id ?? '', tokenHash: hashToken(deviceToken) });
    for (let wrong = 1; wrong <= 5; wrong++) await guess(newToken());
    await expect(enter()).rejects.toMatchObject({ code: 'TOO_MANY' });
    await expect(enter({ deviceToken })).resolves.toBeTruthy();
  });
});

describe('a session', () => {
  it('lives seven days after each refresh, and ends at its absolute end', async () => {
    await join();
    const first = await enter({ rememberMe: true });
    expect(first.expiresAt).toBe(world.ctx.now() + 7 * day);
    world.advance(6 * day);
    const second = await refreshSession(world.ctx, first.refreshToken);
    expect(second.expiresAt).toBe(world.ctx.now() + 7 * day);
    await expect(refreshSession(world.ctx, first.refreshToken)).rejects.toMatchObject({ code: 'SIGNED_OUT' });
    expect(await findPerson(world.ctx, first.accessToken)).toBeNull();
    world.advance(7 * day);
    await expect(refreshSession(world.ctx, second.refreshToken)).rejects.toMatchObject({ code: 'SIGNED_OUT' });
  });

  it('is never refreshed past its absolute end', async () => {
    await join();
    let tokens = await enter({ rememberMe: true });
    const end = world.ctx.now() + 90 * day;
    for (let week = 1; week <= 14; week++) {
      world.advance(6 * day);
      tokens = await refreshSession(world.ctx, tokens.refreshToken);
      expect(tokens.expiresAt).toBe(Math.min(world.ctx.now() + 7 * day, end));
    }
  });

  it('that is not to be remembered ends after a day', async () => {
    await join();
    const { accessToken } = await enter();
    world.advance(day - 1);
    expect(await findPerson(world.ctx, accessToken)).not.toBeNull();
    world.advance(1);
    expect(await findPerson(world.ctx, accessToken)).toBeNull();
  });

  it('is ended by its owner, with a reason, and by nobody else', async () => {
    await join();
    const here = await enter();
    const there = await enter();
    const kit = await entered(here.accessToken);
    await expect(revokeSession(await world.person(), there.sessionId, 'x')).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await revokeSession(kit, there.sessionId, 'LOST_PHONE');
    expect(await findPerson(world.ctx, there.accessToken)).toBeNull();
    expect((await listSessions(kit)).map(({ id }) => id)).toEqual([here.sessionId]);
    const [revoked] = await world.db.select().from(userSession).where(eq(userSession.id, there.sessionId));
    expect(revoked).toMatchObject({ isActive: false, revokedAt: world.ctx.now(), revocationReason: 'LOST_PHONE' });
    await enter();
    await revokeOtherSessions(kit);
    expect(await listSessions(kit)).toHaveLength(1);
  });

  it('past its end is cleaned away, and no other', async () => {
    await join();
    await enter();
    const lasting = await enter({ rememberMe: true });
    world.advance(day);
    expect(await cleanSessions(world.ctx)).toBe(1);
    expect((await world.db.select().from(userSession)).map(({ id }) => id)).toEqual([lasting.sessionId]);
    expect(await cleanSessions(world.ctx)).toBe(0);
  });
});
