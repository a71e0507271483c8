import { consentTextId } from '@motriforge/db/lookups/consents';
import { auditLog } from '@motriforge/db/schema/events';
import { user } from '@motriforge/db/schema/identity';
import { consentText, userConsent, userErasure } from '@motriforge/db/schema/privacy';
import { newId } from '@motriforge/shared/ids';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { UserCtx } from '../context.ts';
import { type TestWorld, testWorld } from '../testing.ts';
import { cancelErasure, eraseDue, giveConsent, readConsents, requestErasure, withdrawConsent } from './index.ts';

let world: TestWorld;
let kit: UserCtx;
beforeEach(async () => {
  world = await testWorld();
  kit = await world.person({ email: 'kit@example.com' });
});
afterEach(() => world.close());

const day = 86_400_000;
const tokenOf = (id: string) => world.ctx.secrets.tokenOf('cancel-erasure', id);
const noFiles = async () => {};

describe('the wish to be erased', () => {
  it('leaves fourteen days, and only a hash of the way back', async () => {
    const id = newId();
    const view = await requestErasure(kit, { id });
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
    const first = await requestErasure(kit, { id: newId() });
    world.advance(day);
    expect(await requestErasure(kit, { id: newId() })).toEqual(first);
    expect(await world.db.$count(userErasure)).toBe(1);
    expect(await world.db.$count(auditLog)).toBe(1);
  });

  it('is taken back once, by twenty at once', async () => {
    const { id } = await requestErasure(kit, { id: newId() });
    const token = tokenOf(id);
    const all = await Promise.allSettled(Array.from({ length: 20 }, () => cancelErasure(world.ctx, { token })));
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const one of all) if (one.status === 'rejected') expect(one.reason).toMatchObject({ code: 'NOT_FOUND' });
    world.advance(15 * day);
    expect(await eraseDue(world.ctx, noFiles)).toBe(0);
    expect(await world.db.$count(auditLog)).toBe(2);
  });

  it('can be said again after it was taken back, with a way back of its own', async () => {
    const { id } = await requestErasure(kit, { id: newId() });
    await cancelErasure(world.ctx, { token: tokenOf(id) });
    const again = await requestErasure(kit, { id: newId() });
    await expect(cancelErasure(world.ctx, { token: tokenOf(id) })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await cancelErasure(world.ctx, { token: tokenOf(again.id) });
  });

  it('cannot be taken back when its time has come', async () => {
    const { id } = await requestErasure(kit, { id: newId() });
    world.advance(14 * day);
    await expect(cancelErasure(world.ctx, { token: tokenOf(id) })).rejects.toMatchObject({ code: 'NOT_FOUND' });
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
