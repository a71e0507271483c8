import { auditLog } from '@motriforge/db/schema/events';
import { userCredential, userIdentity } from '@motriforge/db/schema/identity';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { UserCtx } from '../context.ts';
import { type TestWorld, testWorld } from '../testing.ts';
import { beginIn, choose, googleIn, type TestGoogle } from './google-testing.ts';
import { finishGoogle, linkGoogle, listIdentities, unlinkIdentity } from './index.ts';
import { browserIn, email, join, letters, type TestBrowser } from './testing.ts';

const address = 'kit@gmail.example';

let world: TestWorld;
let google: TestGoogle;
let phone: TestBrowser;
let kit: UserCtx;
beforeEach(async () => {
  world = await testWorld();
  google = await googleIn(world);
  phone = browserIn(world);
  await join(world, phone.ctx);
  await phone.enter();
  kit = await phone.person();
  await letters(world);
});
afterEach(() => world.close());

const wayBack = async (chosen = address) =>
  choose(google, (await linkGoogle(kit, { returnTo: '/security' })).url, { email: chosen });
const link = async (chosen?: string) => finishGoogle(kit, await wayBack(chosen));
const getInAs = async (browser: TestBrowser, address: string) =>
  (await finishGoogle(browser.ctx, await choose(google, await beginIn(browser), { email: address }))).outcome;
const getIn = (browser = browserIn(world)) => getInAs(browser, address);

describe('a Google account', () => {
  it('opens an account once its owner has linked it, and they are told', async () => {
    world.meter.trips = 0;
    const callback = await wayBack();
    expect(world.meter.trips).toBe(2);
    expect(await finishGoogle(kit, callback)).toEqual({ outcome: { status: 'signed-in' }, returnTo: '/security' });
    const [identity] = await listIdentities(kit);
    expect(identity).toMatchObject({ provider: 'GOOGLE', email: address });
    expect(await world.db.$count(auditLog, eq(auditLog.entityId, identity?.id ?? ''))).toBe(1);
    expect((await letters(world)).map(({ recipient, subject }) => [recipient, subject])).toEqual([
      [email, 'A Google account opens your account now'],
    ]);
    const laptop = browserIn(world);
    expect(await getIn(laptop)).toEqual({ status: 'signed-in' });
    expect((await laptop.person()).actor.userId).toBe(kit.actor.userId);
  });

  it('linked twice is linked once', async () => {
    expect((await link()).outcome).toEqual({ status: 'signed-in' });
    await letters(world);
    expect((await link()).outcome).toEqual({ status: 'signed-in' });
    expect(await world.db.$count(userIdentity)).toBe(1);
    expect(await letters(world)).toEqual([]);
  });

  it('opens one account and no second', async () => {
    await getIn();
    expect((await link()).outcome).toBe('linked-elsewhere');
    expect(await listIdentities(kit)).toEqual([]);
  });

  it('is linked to nobody but whoever asked', async () => {
    const callback = await wayBack();
    expect((await finishGoogle(phone.ctx, callback)).outcome).toBe('signed-out');
    const other = await world.person();
    const begun = await wayBack();
    expect((await finishGoogle({ ...kit, actor: other.actor }, begun)).outcome).toBe('signed-out');
    // Somebody else's way back, opened in another browser, links nothing to whoever is signed in there.
    const attackers = await wayBack();
    expect((await finishGoogle({ ...browserIn(world).ctx, actor: other.actor }, attackers)).outcome).toBe('expired');
    expect(await world.db.$count(userIdentity)).toBe(0);
  });

  it('is linked by somebody who signed in a moment ago, not by whoever finds a browser open', async () => {
    world.advance(10 * 60_000 - 1);
    await linkGoogle(kit, { returnTo: '/security' });
    world.advance(1);
    await expect(linkGoogle(kit, { returnTo: '/security' })).rejects.toMatchObject({ code: 'PROOF_NEEDED' });
  });
});

describe('unlinking', () => {
  const linked = async () => {
    await link();
    await letters(world);
    const [identity] = await listIdentities(kit);
    return { id: identity?.id ?? '' };
  };

  it('ends that way in, and is told', async () => {
    const identity = await linked();
    world.meter.trips = 0;
    await unlinkIdentity(kit, identity);
    expect(world.meter.trips).toBe(2);
    expect(await listIdentities(kit)).toEqual([]);
    const [letter] = await letters(world);
    expect(letter).toMatchObject({ recipient: email, subject: 'A Google account no longer opens your account' });
    expect(await world.db.$count(auditLog, eq(auditLog.action, 'DELETE'))).toBe(1);
    await expect(unlinkIdentity(kit, identity)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    // To Google's person this is a new account, not the old one.
    expect(await getIn()).toEqual({ status: 'signed-in' });
    expect(await listIdentities(kit)).toEqual([]);
  });

  it('never takes the last way in', async () => {
    const identity = await linked();
    await world.db.delete(userCredential);
    await expect(unlinkIdentity(kit, identity)).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await listIdentities(kit)).toHaveLength(1);
    expect(await letters(world)).toEqual([]);
  });

  it('never takes the last of several, however many are taken at once', async () => {
    const first = await linked();
    await link('kit.at.work@gmail.example');
    await world.db.delete(userCredential);
    const ids = (await listIdentities(kit)).map(({ id }) => ({ id }));
    expect(ids).toContainEqual(first);
    const outcomes = await Promise.allSettled(ids.map((id) => unlinkIdentity(kit, id)));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await listIdentities(kit)).toHaveLength(1);
  });

  it('is for one’s own, and for somebody who signed in a moment ago', async () => {
    const identity = await linked();
    const other = browserIn(world);
    await getInAs(other, 'other@example.com');
    await expect(unlinkIdentity(await other.person(), identity)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    world.advance(15 * 60_000);
    await expect(unlinkIdentity(kit, identity)).rejects.toMatchObject({ code: 'PROOF_NEEDED' });
    expect(await listIdentities(kit)).toHaveLength(1);
  });
});
