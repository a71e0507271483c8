import { user, userSession } from '@motriforge/db/schema/identity';
import { eq, sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type TestWorld, testWorld } from '../testing.ts';
import { type Claim, readClaim, signClaim } from './claims.ts';
import {
  changePassword,
  listSessions,
  recognise,
  revokeOtherSessions,
  revokeSession,
  signOut,
  stillThere,
  tidy,
} from './index.ts';
import { browserIn, join, letters, password, type TestBrowser } from './testing.ts';

let world: TestWorld;
let phone: TestBrowser;
let laptop: TestBrowser;
beforeEach(async () => {
  world = await testWorld();
  phone = browserIn(world);
  laptop = browserIn(world);
  await join(world, phone.ctx);
});
afterEach(() => world.close());

const hour = 3_600_000;
const day = 24 * hour;
const isKnown = async (token: string) => (await recognise(world.ctx, token)) !== null;
const endOf = async ({ sessionId }: { sessionId: string }) =>
  (await world.db.select().from(userSession).where(eq(userSession.id, sessionId)))[0]?.expiresAt;

describe('a session', () => {
  it('that is remembered lives thirty days after each renewal, and ninety in all', async () => {
    await phone.enter(true);
    const born = world.ctx.now();
    expect(phone.session().expiresAt).toBe(born + 30 * day);
    for (let visit = 1; visit <= 8; visit++) {
      world.advance(11 * day);
      await phone.person();
      expect(await endOf(phone.session())).toBeLessThanOrEqual(born + 90 * day);
    }
    expect(await endOf(phone.session())).toBe(born + 90 * day);
    world.advance(2 * day);
    await expect(phone.person()).rejects.toThrow('ended');
  });

  it('that is remembered ends thirty days after nobody came', async () => {
    await phone.enter(true);
    world.advance(30 * day - 1);
    const { token } = phone.session();
    expect(await isKnown(token)).toBe(true);
    await laptop.enter(true);
    world.advance(30 * day);
    await expect(laptop.person()).rejects.toThrow('ended');
  });

  it('that is not to be remembered lives twelve hours after each renewal, and a day in all', async () => {
    await phone.enter();
    world.advance(12 * hour - 1);
    await phone.person();
    world.advance(12 * hour - 1);
    await phone.person();
    world.advance(2);
    await expect(phone.person()).rejects.toThrow('ended');
    await laptop.enter();
    world.advance(12 * hour);
    await expect(laptop.person()).rejects.toThrow('ended');
  });

  it('gets another token with each renewal; the old one ends once the new one is shown', async () => {
    await phone.enter(true);
    const old = phone.session();
    world.advance(16 * day);
    // Two requests at once are given the same.
    await Promise.all([phone.person(), recognise(phone.ctx, old.token)]);
    const fresh = phone.session();
    expect(fresh.token).not.toBe(old.token);
    expect(fresh.sessionId).toBe(old.sessionId);
    // An answer may be lost on its way: what the browser has still counts.
    expect(await isKnown(old.token)).toBe(true);
    expect(await isKnown(fresh.token)).toBe(true);
    expect(await isKnown(old.token)).toBe(false);
    expect(await isKnown(fresh.token)).toBe(true);
  });

  it('is not opened by what the database has of it', async () => {
    await phone.enter();
    const [row] = await world.db.select().from(userSession);
    for (const stolen of [row?.accessTokenHash, `h:${row?.accessTokenHash}`, row?.id]) {
      expect(await isKnown(stolen ?? '')).toBe(false);
    }
  });

  it('is ended by its owner and by nobody else', async () => {
    await phone.enter();
    await laptop.enter();
    const kit = await phone.person();
    const there = laptop.session();
    await expect(revokeSession(await world.person(), { id: there.sessionId })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await revokeSession(kit, { id: there.sessionId });
    expect(await isKnown(there.token)).toBe(false);
    expect((await listSessions(kit)).map(({ id, isThis }) => [id, isThis])).toEqual([
      [phone.session().sessionId, true],
    ]);
    const [revoked] = await world.db.select().from(userSession).where(eq(userSession.id, there.sessionId));
    expect(revoked).toMatchObject({ revokedAt: world.ctx.now(), revocationReason: 'REVOKED_BY_OWNER' });
    await laptop.enter();
    await revokeOtherSessions(kit);
    expect(await listSessions(kit)).toHaveLength(1);
    const { token } = phone.session();
    await signOut(kit);
    expect(await isKnown(token)).toBe(false);
    expect(() => phone.session()).toThrow('Nobody');
  });

  it('ends with the password, everywhere, and this browser gets a new one', async () => {
    await phone.enter(true);
    await laptop.enter();
    await letters(world);
    const before = phone.session();
    await changePassword(await phone.person(), { password, newPassword: 'another good one' });
    expect(await isKnown(before.token)).toBe(false);
    expect(await isKnown(laptop.session().token)).toBe(false);
    expect(phone.session()).toMatchObject({ rememberMe: true });
    expect((await phone.person()).actor.sessionId).not.toBe(before.sessionId);
    expect((await letters(world)).map(({ subject }) => subject)).toEqual(['Your password was changed']);
    await expect(changePassword(await phone.person(), { password, newPassword: 'a third one' })).rejects.toMatchObject({
      field: 'password',
    });
  });

  it('past its end is cleaned away, and no other', async () => {
    await phone.enter();
    await laptop.enter(true);
    world.advance(day);
    expect(await tidy(world.ctx)).toBeGreaterThan(0);
    expect((await world.db.select().from(userSession)).map(({ id }) => id)).toEqual([laptop.session().sessionId]);
    expect(await tidy(world.ctx)).toBe(0);
  });
});

describe('a claim', () => {
  const claim = (): Claim => ({ userId: 'kit', sessionId: 'here', permissionVersion: 1, rights: 'some' });

  it('is believed for a minute, beside its own session', () => {
    const text = signClaim(world.ctx, claim(), 'a-token');
    expect(readClaim(world.ctx, text, 'a-token')).toEqual(claim());
    expect(readClaim(world.ctx, text, 'another-token')).toBeNull();
    world.advance(59_999);
    expect(readClaim(world.ctx, text, 'a-token')).toEqual(claim());
    world.advance(1);
    expect(readClaim(world.ctx, text, 'a-token')).toBeNull();
  });

  it('is not believed when anything about it was changed, or when it was signed elsewhere', () => {
    const [body = '', signature] = signClaim(world.ctx, claim(), 'a-token').split('.');
    const forged = JSON.parse(Buffer.from(body, 'base64url').toString());
    forged.claim.userId = 'somebody-else';
    const changed = Buffer.from(JSON.stringify(forged)).toString('base64url');
    const elsewhere = world.ctx.secrets.tokenOf('session', body);
    for (const text of [`${changed}.${signature}`, `${body}.${elsewhere}`, `${body}.`, body, '', '.', 'a.b.c']) {
      expect(readClaim(world.ctx, text, 'a-token')).toBeNull();
    }
  });

  it('lets nothing be written once the session or the rights behind it have changed', async () => {
    await phone.enter();
    const found = await recognise(phone.ctx, phone.session().token);
    const { userId, sessionId } = (await phone.person()).actor;
    const believed = {
      userId,
      sessionId: sessionId ?? '',
      permissionVersion: found?.permissionVersion ?? 0,
      rights: '',
    };
    const ask = (given = believed) => world.client.execute(stillThere(world.ctx, given));
    await ask();
    await expect(ask({ ...believed, userId: 'somebody-else' })).rejects.toThrow('JSON');
    await world.db.update(user).set({ permissionVersion: sql`permission_version + 1` });
    await expect(ask()).rejects.toThrow('JSON');
    await ask({ ...believed, permissionVersion: believed.permissionVersion + 1 });
    await signOut(await phone.person());
    await expect(ask({ ...believed, permissionVersion: believed.permissionVersion + 1 })).rejects.toThrow('JSON');
  });
});
