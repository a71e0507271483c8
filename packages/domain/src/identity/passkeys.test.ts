import { securityEvent } from '@motriforge/db/schema/audit';
import { user, userSession } from '@motriforge/db/schema/identity';
import { userErasure } from '@motriforge/db/schema/privacy';
import { signInChallenge, userPasskey, userTotp } from '@motriforge/db/schema/sign-in';
import { newId } from '@motriforge/shared/ids';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { UserCtx } from '../context.ts';
import { type TestWorld, testWorld } from '../testing.ts';
import {
  addPasskey,
  beginPasskey,
  beginPasskeySignIn,
  factors,
  reauthenticate,
  removePasskey,
  renamePasskey,
  signInWithPasskey,
} from './index.ts';
import { type Circumstances, type SoftwareAuthenticator, softwareAuthenticator } from './software-authenticator.ts';
import { browserIn, join, letters, password, type TestBrowser } from './testing.ts';

const minute = 60_000;

let world: TestWorld;
let phone: TestBrowser;
let owner: UserCtx;
let key: SoftwareAuthenticator;

beforeEach(async () => {
  world = await testWorld();
  phone = browserIn(world);
  await join(world, phone.ctx);
  await phone.enter(true);
  owner = await phone.person();
  key = softwareAuthenticator();
  await letters(world);
});
afterEach(() => world.close());

const add = async (ctx = owner, from = key) => addPasskey(ctx, from.create(await beginPasskey(ctx)));
const enter = async (browser = phone, given: Partial<Circumstances> = {}) =>
  signInWithPasskey(browser.ctx, {
    ...key.get(await beginPasskeySignIn(browser.ctx), given),
    rememberMe: true,
  });

describe('adding a passkey', () => {
  it('keeps its public key under a name and tells the owner', async () => {
    const added = await add();
    expect((await factors(owner)).passkeys).toEqual([added]);
    expect(added).toMatchObject({ name: 'Passkey', lastUsedAt: null, isBackedUp: false });
    expect(await world.db.select().from(signInChallenge)).toEqual([]);
    expect((await letters(world)).map(({ subject }) => subject)).toEqual(['A passkey now opens your account']);
  });

  it('asks for one that knows its owner, asks who holds it and is not there yet', async () => {
    await add();
    const { authenticatorSelection, excludeCredentials, rp } = await beginPasskey(owner);
    expect(authenticatorSelection).toMatchObject({ residentKey: 'required', userVerification: 'required' });
    const [known] = await world.db.select().from(userPasskey);
    expect(excludeCredentials).toEqual([{ type: 'public-key', id: known?.credentialId, transports: ['internal'] }]);
    expect(rp.id).toBe('motriforge.test');
  });

  it('takes each answer once, within five minutes, in the browser that was asked', async () => {
    const made = key.create(await beginPasskey(owner));
    const elsewhere = { ...owner, browser: browserIn(world).ctx.browser };
    await expect(addPasskey(elsewhere, made)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const outcomes = await Promise.allSettled(Array.from({ length: 20 }, () => addPasskey(owner, made)));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const late = softwareAuthenticator().create(await beginPasskey(owner));
    world.advance(5 * minute);
    await expect(addPasskey(owner, late)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await world.db.select().from(userPasskey)).toHaveLength(1);
  });

  it('is for whoever was asked', async () => {
    const made = key.create(await beginPasskey(owner));
    const stranger: UserCtx = { ...(await world.person()), browser: owner.browser };
    await expect(addPasskey(stranger, made)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it.each<[string, Partial<Circumstances>]>([
    ['another site', { origin: 'https://motriforge.example' }],
    ['a device that nobody had to unlock', { isVerified: false }],
  ])('takes none from %s', async (_, given) => {
    await expect(addPasskey(owner, key.create(await beginPasskey(owner), given))).rejects.toMatchObject({
      code: 'BAD_INPUT',
    });
  });

  it('wants to know again who it is, some time after signing in', async () => {
    world.advance(10 * minute);
    await expect(beginPasskey(owner)).rejects.toMatchObject({ code: 'PROOF_NEEDED' });
    await reauthenticate(owner, { password });
    await add();
  });
});

describe('signing in with a passkey', () => {
  beforeEach(async () => {
    await add();
    await letters(world);
  });

  it('needs neither a name nor a code, in three trips all in all', async () => {
    await world.db
      .insert(userTotp)
      .values({ userId: owner.actor.userId, secretEncrypted: 'sealed', lastUsedStep: 1, confirmedAt: 1 });
    world.meter.trips = 0;
    await enter();
    expect(world.meter.trips).toBe(3);
    expect((await phone.person()).actor.userId).toBe(owner.actor.userId);
    expect((await factors(owner)).passkeys[0]?.lastUsedAt).toBe(world.ctx.now());
    expect(await world.db.select().from(signInChallenge)).toEqual([]);
  });

  it('asks somebody who wants to be erased whether they stay, and opens with the same answer once they do', async () => {
    const { userId } = owner.actor;
    const wish = { id: newId(), userId, requestedAt: world.ctx.now(), dueAt: world.ctx.now() + minute };
    await world.db.insert(userErasure).values({ ...wish, cancelTokenHash: 'a'.repeat(64) });
    const shown = { ...key.get(await beginPasskeySignIn(phone.ctx)), rememberMe: true };
    expect(await signInWithPasskey(phone.ctx, shown)).toEqual({
      status: 'to-be-erased',
      dueAt: wish.dueAt,
      token: world.ctx.secrets.tokenOf('cancel-erasure', wish.id),
    });
    expect(await world.db.select().from(userSession)).toHaveLength(1);
    await world.db.update(userErasure).set({ cancelledAt: world.ctx.now() });
    expect(await signInWithPasskey(phone.ctx, shown)).toEqual({ status: 'signed-in' });
  });

  it('takes each answer once', async () => {
    const shown = { ...key.get(await beginPasskeySignIn(phone.ctx)), rememberMe: true };
    const outcomes = await Promise.allSettled(Array.from({ length: 20 }, () => signInWithPasskey(phone.ctx, shown)));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await world.db.select().from(userSession)).toHaveLength(2);
  });

  it('opens no session but with its count and its question, however many are asked at once', async () => {
    const shown = [];
    for (let at = 0; at < 5; at++) shown.push({ ...key.get(await beginPasskeySignIn(phone.ctx)), rememberMe: true });
    const outcomes = await Promise.allSettled(shown.map((answer) => signInWithPasskey(phone.ctx, answer)));
    const accepted = outcomes.filter(({ status }) => status === 'fulfilled').length;
    expect(accepted).toBeGreaterThan(0);
    expect(await world.db.select().from(userSession)).toHaveLength(1 + accepted);
    expect(await world.db.select().from(signInChallenge)).toHaveLength(5 - accepted);
  });

  it('is over after five minutes and in another browser', async () => {
    const shown = { ...key.get(await beginPasskeySignIn(phone.ctx)), rememberMe: true };
    await expect(signInWithPasskey(browserIn(world).ctx, shown)).rejects.toThrow('too long');
    world.advance(5 * minute);
    await expect(signInWithPasskey(phone.ctx, shown)).rejects.toThrow('too long');
  });

  it.each<[string, Partial<Circumstances>]>([
    ['another site', { origin: 'https://motriforge.example' }],
    ['a device that nobody had to unlock', { isVerified: false }],
  ])('takes none from %s', async (_, given) => {
    await expect(enter(phone, given)).rejects.toThrow('not accepted');
  });

  it('takes no signature but that of its key', async () => {
    const shown = key.get(await beginPasskeySignIn(phone.ctx));
    const forged = softwareAuthenticator().get({
      challenge: shown.challenge,
      rpId: 'motriforge.test',
      timeout: 1,
      userVerification: 'required',
    });
    const { signature } = forged.credential.response;
    const response = { ...shown.credential.response, signature };
    const credential = { ...shown.credential, response };
    await expect(
      signInWithPasskey(phone.ctx, { challenge: shown.challenge, credential, rememberMe: true }),
    ).rejects.toThrow('not accepted');
  });

  it('refuses a copy, which has counted less, and tells its owner and staff', async () => {
    await enter();
    await enter();
    key.count = 0;
    await expect(enter()).rejects.toThrow('a copy of this passkey');
    expect(await world.db.select().from(userSession)).toHaveLength(3);
    expect((await letters(world)).map(({ subject }) => subject)).toEqual(['There may be a copy of your passkey']);
    expect(await world.db.select().from(securityEvent)).toMatchObject([{ severity: 'HIGH', requiresReview: true }]);
    key.count = 2;
    await enter();
  });

  it('takes one that never counts as often as it comes', async () => {
    key = softwareAuthenticator(null);
    await add();
    await enter();
    await enter();
  });

  it('lets nobody in whose account was suspended', async () => {
    await world.db.update(user).set({ isActive: false });
    await expect(enter()).rejects.toMatchObject({ code: 'BAD_INPUT' });
  });
});

describe('the list of passkeys', () => {
  it('gives one another name', async () => {
    const { id } = await add();
    await renamePasskey(owner, { id, name: 'The blue key' });
    expect((await factors(owner)).passkeys[0]?.name).toBe('The blue key');
  });

  it('takes one off: it opens nothing any more, and the owner is told', async () => {
    const { id } = await add();
    await letters(world);
    await removePasskey(owner, { id });
    expect((await letters(world)).map(({ subject }) => subject)).toEqual(['A passkey no longer opens your account']);
    await expect(enter()).rejects.toThrow('No account has this passkey');
    expect((await factors(owner)).passkeys).toEqual([]);
  });

  it('lets nobody touch the passkey of somebody else, nor its owner after a while', async () => {
    const { id } = await add();
    const stranger = await world.person();
    await expect(removePasskey(stranger, { id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(renamePasskey(stranger, { id, name: 'Mine' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    world.advance(10 * minute);
    await expect(removePasskey(owner, { id })).rejects.toMatchObject({ code: 'PROOF_NEEDED' });
    expect((await factors(owner)).passkeys).toHaveLength(1);
  });
});
