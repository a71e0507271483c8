import { consentTextId } from '@motriforge/db/lookups/consents';
import { auditLog } from '@motriforge/db/schema/events';
import { user, userCredential, userSession } from '@motriforge/db/schema/identity';
import { mailMessage } from '@motriforge/db/schema/notifications';
import { consentText, userConsent, userErasure } from '@motriforge/db/schema/privacy';
import { newId } from '@motriforge/shared/ids';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { UserCtx } from '../context.ts';
import { recognise } from '../identity/index.ts';
import { browserIn, email, join, letters, password } from '../identity/testing.ts';
import { type TestWorld, testWorld } from '../testing.ts';
import { cancelErasure, eraseDue, giveConsent, readConsents, requestErasure, withdrawConsent } from './index.ts';

const proof = { password };

let world: TestWorld;
let kit: UserCtx;
beforeEach(async () => {
  world = await testWorld();
  kit = await world.person();
});
afterEach(() => world.close());

const day = 86_400_000;
const tokenOf = (id: string) => world.ctx.secrets.tokenOf('cancel-erasure', id);
const noFiles = async () => {};
const wishesTold = () => world.db.$count(auditLog, eq(auditLog.entityType, 'user_erasure'));

/** Somebody with a password and a session. */
async function signedIn(): Promise<UserCtx> {
  const phone = browserIn(world);
  await join(world, phone.ctx);
  await phone.enter();
  return phone.person();
}

describe('the wish to be erased', () => {
  beforeEach(async () => {
    kit = await signedIn();
  });

  it('leaves fourteen days, and only a hash of the way back', async () => {
    const id = newId();
    const view = await requestErasure(kit, { id, proof });
    expect(view).toEqual({ id, requestedAt: world.ctx.now(), dueAt: world.ctx.now() + 14 * day });
    const [row] = await world.db.select().from(userErasure);
    expect(JSON.stringify([row, await world.db.select().from(auditLog)])).not.toContain(tokenOf(id));
    world.advance(14 * day - 1);
    expect(await eraseDue(world.ctx, noFiles)).toBe(0);
    world.advance(1);
    expect(await eraseDue(world.ctx, noFiles)).toBe(1);
    expect(await world.db.$count(user, eq(user.id, kit.actor.userId))).toBe(0);
  });

  it('is one, however often it is said', async () => {
    const first = await requestErasure(kit, { id: newId(), proof });
    world.advance(day);
    expect(await requestErasure(kit, { id: newId(), proof })).toEqual(first);
    expect(await world.db.$count(userErasure)).toBe(1);
    expect(await wishesTold()).toBe(1);
  });

  it('is taken back once, by twenty at once', async () => {
    const { id } = await requestErasure(kit, { id: newId(), proof });
    const token = tokenOf(id);
    const all = await Promise.allSettled(Array.from({ length: 20 }, () => cancelErasure(world.ctx, { token })));
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const one of all) if (one.status === 'rejected') expect(one.reason).toMatchObject({ code: 'NOT_FOUND' });
    world.advance(15 * day);
    expect(await eraseDue(world.ctx, noFiles)).toBe(0);
    expect(await wishesTold()).toBe(2);
  });

  it('can be said again after it was taken back, with a way back of its own', async () => {
    const { id } = await requestErasure(kit, { id: newId(), proof });
    await cancelErasure(world.ctx, { token: tokenOf(id) });
    const again = await requestErasure(kit, { id: newId(), proof });
    await expect(cancelErasure(world.ctx, { token: tokenOf(id) })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await cancelErasure(world.ctx, { token: tokenOf(again.id) });
  });

  it('cannot be taken back when its time has come', async () => {
    const { id } = await requestErasure(kit, { id: newId(), proof });
    world.advance(14 * day);
    await expect(cancelErasure(world.ctx, { token: tokenOf(id) })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('somebody who wants to be erased', () => {
  let phone: ReturnType<typeof browserIn>;
  beforeEach(async () => {
    phone = browserIn(world);
    await join(world, phone.ctx);
    await phone.enter();
    await letters(world);
  });

  it('says so with their password, and nobody else for them', async () => {
    const mistaken = requestErasure(await phone.person(), { id: newId(), proof: { password: 'not the one' } });
    await expect(mistaken).rejects.toMatchObject({ code: 'BAD_INPUT', field: 'password' });
    expect(await world.db.$count(userErasure)).toBe(0);
    await phone.person();
  });

  it('has to show it, however short a time ago they signed in', async () => {
    await expect(requestErasure(await phone.person(), { id: newId() })).rejects.toMatchObject({ code: 'PROOF_NEEDED' });
    expect(await world.db.$count(userErasure)).toBe(0);
  });

  it('with neither password nor authenticator has to have signed in a moment ago', async () => {
    const { actor } = await phone.person();
    await world.db.delete(userCredential).where(eq(userCredential.userId, actor.userId));
    world.advance(10 * 60_000);
    const late = requestErasure(await phone.person(), { id: newId() });
    await expect(late).rejects.toMatchObject({ code: 'PROOF_NEEDED' });
    await world.db.update(userSession).set({ authenticatedAt: world.ctx.now() });
    await requestErasure(await phone.person(), { id: newId() });
    expect(await world.db.$count(userErasure)).toBe(1);
  });

  it('is signed out everywhere at once', async () => {
    const laptop = browserIn(world);
    await laptop.enter();
    const token = phone.session().token;
    await requestErasure(await phone.person(), { id: newId(), proof });
    await expect(laptop.person()).rejects.toThrow('ended');
    expect(await recognise(phone.ctx, token)).toBeNull();
    expect(() => phone.session()).toThrow('Nobody is signed in here.');
  });

  it('is asked by signing in whether to stay, and signed in only then', async () => {
    const { dueAt } = await requestErasure(await phone.person(), { id: newId(), proof });
    const offered = await phone.signIn();
    expect(offered).toEqual({ status: 'to-be-erased', dueAt, token: expect.any(String) });
    expect(await world.db.$count(userSession, eq(userSession.isActive, true))).toBe(0);
    if (offered.status === 'to-be-erased') await cancelErasure(phone.ctx, { token: offered.token });
    expect(await phone.signIn()).toEqual({ status: 'signed-in' });
  });

  it('hears nothing of the wish without the password', async () => {
    await requestErasure(await phone.person(), { id: newId(), proof });
    await expect(phone.signIn({ password: 'not the one' })).rejects.toMatchObject({ code: 'BAD_INPUT' });
  });

  it('gets a letter with the day and the way back, which no table holds', async () => {
    const { id } = await requestErasure(await phone.person(), { id: newId(), proof });
    const [letter] = await letters(world);
    expect(letter).toMatchObject({ recipient: email, subject: 'Your account will be erased on June 29, 2026' });
    expect(letter?.bodyText).toContain(`/cancel-erasure#${tokenOf(id)}`);
    expect(JSON.stringify(await world.db.select().from(mailMessage))).not.toContain(tokenOf(id));
    await cancelErasure(world.ctx, { token: letter?.token ?? '' });
  });

  it('gets a last letter, and then the address is nowhere', async () => {
    await requestErasure(await phone.person(), { id: newId(), proof });
    await letters(world);
    world.advance(14 * day);
    await eraseDue(world.ctx, noFiles);
    expect(await letters(world)).toMatchObject([{ recipient: email, subject: 'Your account has been erased' }]);
    expect(await world.db.$count(mailMessage)).toBe(0);
  });

  it('is forgotten even where the last letter never leaves', async () => {
    await requestErasure(await phone.person(), { id: newId(), proof });
    world.advance(14 * day);
    await eraseDue(world.ctx, noFiles);
    expect(await world.db.$count(mailMessage)).toBe(1);
    world.advance(7 * day - 1);
    await eraseDue(world.ctx, noFiles);
    expect(await world.db.$count(mailMessage)).toBe(1);
    world.advance(1);
    await eraseDue(world.ctx, noFiles);
    expect(await world.db.$count(mailMessage)).toBe(0);
  });
});

describe('what a person agrees to', () => {
  const marketing = { consentTextId: consentTextId('MARKETING', 'en') };
  const read = async () => {
    const all = await readConsents(kit, { locale: 'en' });
    return all.find(({ kind }) => kind === 'MARKETING');
  };

  it('is read in one trip, whatever was said', async () => {
    world.meter.trips = 0;
    const all = await readConsents(kit, { locale: 'th' });
    expect(world.meter.trips).toBe(1);
    expect(all.map(({ kind, isGiven, isNeeded }) => [kind, isGiven, isNeeded])).toEqual([
      ['AI_PARTNER', false, false],
      ['ANALYTICS', false, false],
      ['HEALTH_DATA', false, false],
      ['MARKETING', false, false],
      ['PRIVACY', false, true],
      ['TERMS', false, true],
    ]);
  });

  it('is kept with version and time, and once', async () => {
    await giveConsent(kit, { id: newId(), ...marketing });
    world.advance(day);
    await giveConsent(kit, { id: newId(), ...marketing });
    expect(await world.db.$count(userConsent)).toBe(1);
    expect(await world.db.$count(auditLog)).toBe(1);
    expect(await read()).toMatchObject({ isGiven: true, isOutdated: false, givenAt: world.ctx.now() - day });
  });

  it('is taken back and given again without losing what was said before', async () => {
    await giveConsent(kit, { id: newId(), ...marketing });
    world.advance(day);
    await withdrawConsent(kit, { kind: 'MARKETING' });
    expect(await read()).toMatchObject({ isGiven: false, withdrawnAt: world.ctx.now() });
    world.advance(day);
    await giveConsent(kit, { id: newId(), ...marketing });
    expect(await read()).toMatchObject({ isGiven: true, withdrawnAt: null });
    expect(await world.db.$count(userConsent)).toBe(2);
  });

  it('is asked for again when the words are new', async () => {
    await giveConsent(kit, { id: newId(), ...marketing });
    const next = { kind: 'MARKETING', version: '2027-01', locale: 'en', body: 'New words.' } as const;
    const id = newId();
    await world.db.insert(consentText).values({ ...next, id });
    expect(await read()).toMatchObject({ isGiven: true, isOutdated: true, version: '2027-01', consentTextId: id });
    await withdrawConsent(kit, { kind: 'MARKETING' });
    expect(await read()).toMatchObject({ isGiven: false, isOutdated: false });
  });

  it('is a text there is', async () => {
    await expect(giveConsent(kit, { id: newId(), consentTextId: newId() })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await world.db.$count(userConsent)).toBe(0);
  });

  it('is the person’s own: what somebody else says does not count', async () => {
    const other = await world.person();
    await giveConsent(other, { id: newId(), ...marketing });
    await withdrawConsent(kit, { kind: 'MARKETING' });
    expect(await world.db.select().from(userConsent)).toMatchObject([{ withdrawnAt: null }]);
    expect(await read()).toMatchObject({ isGiven: false });
  });
});
