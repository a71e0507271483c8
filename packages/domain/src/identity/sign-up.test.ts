import { consentTextId } from '@motriforge/db/lookups/consents';
import { userRole } from '@motriforge/db/schema/access';
import { auditLog } from '@motriforge/db/schema/events';
import { user, userCredential, userSession } from '@motriforge/db/schema/identity';
import { mailMessage } from '@motriforge/db/schema/notifications';
import { userConsent } from '@motriforge/db/schema/privacy';
import { userProfile } from '@motriforge/db/schema/profiles';
import { userSettings } from '@motriforge/db/schema/settings';
import { newId } from '@motriforge/shared/ids';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { effectiveSettings } from '../settings/index.ts';
import { type TestWorld, testWorld } from '../testing.ts';
import { signUp, verifyEmail } from './index.ts';
import { browserIn, email, letters, password, type TestBrowser } from './testing.ts';

let world: TestWorld;
let phone: TestBrowser;
beforeEach(async () => {
  world = await testWorld();
  phone = browserIn(world);
});
afterEach(() => world.close());

const asked = { email, password, locale: 'th', timeZone: 'Asia/Bangkok' } as const;
const verifiedAt = async () => (await world.db.select().from(user).where(eq(user.email, email)))[0]?.emailVerifiedAt;

describe('signing up', () => {
  it('makes account, profile and settings in two trips', async () => {
    const id = newId();
    world.meter.trips = 0;
    await signUp(phone.ctx, { id, ...asked });
    expect(world.meter.trips).toBe(2);
    for (const table of [userProfile, userSettings, userRole, userCredential]) {
      expect(await world.db.$count(table, eq(table.userId, id))).toBe(1);
    }
    const settings = new Map((await effectiveSettings(world.ctx, id)).map(({ key, value }) => [key, value]));
    expect(settings.get('ui.language')).toBe('th');
    expect(settings.get('locale.timezone')).toBe('Asia/Bangkok');
  });

  it('takes down what the page said one agrees to, in the language it said it in', async () => {
    const id = newId();
    await signUp(phone.ctx, { id, ...asked });
    await signUp(phone.ctx, { id, ...asked });
    const agreed = await world.db.select().from(userConsent).where(eq(userConsent.userId, id));
    expect(agreed.map(({ consentTextId }) => consentTextId).toSorted()).toEqual(
      [consentTextId('TERMS', 'th'), consentTextId('PRIVACY', 'th')].toSorted(),
    );
  });

  it('answers a known address and a replay alike, in as many trips, and changes nothing', async () => {
    const id = newId();
    const trips: number[] = [];
    const answers: unknown[] = [];
    for (const given of [{ id }, { id }, { id: newId(), password: 'another one' }]) {
      world.meter.trips = 0;
      answers.push(await signUp(phone.ctx, { ...asked, ...given }));
      trips.push(world.meter.trips);
    }
    answers.push(await signUp(phone.ctx, { ...asked, id, email: 'other@example.com', password: 'another one' }));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(new Set(trips).size).toBe(1);
    expect(await world.db.$count(userProfile)).toBe(1);
    expect(await world.db.$count(auditLog, eq(auditLog.entityType, 'user'))).toBe(1);
  });

  it('writes to the owner of a known address, in their language, rather than to nobody', async () => {
    await signUp(phone.ctx, { ...asked, id: newId() });
    await letters(world);
    await signUp(browserIn(world).ctx, { ...asked, locale: 'en', id: newId() });
    expect((await letters(world)).map(({ recipient, subject }) => [recipient, subject])).toEqual([
      [email, 'คุณมีบัญชีอยู่แล้ว'],
    ]);
  });

  it.each(['password', 'Password1', '12345678', 'iloveyou1'])('refuses %s, which is tried first', async (password) => {
    await expect(signUp(phone.ctx, { ...asked, id: newId(), password })).rejects.toMatchObject({ field: 'password' });
    expect(await world.db.$count(user, eq(user.email, email))).toBe(0);
  });

  it('does not fill a stranger’s mailbox', async () => {
    const ask = () => signUp(browserIn(world).ctx, { ...asked, id: newId() });
    for (let time = 1; time <= 5; time++) await ask();
    await expect(ask()).rejects.toMatchObject({ code: 'TOO_MANY' });
  }, 30_000);
});

describe('an address', () => {
  it('is proved by the link in the letter, which signs in the browser that signed up, once', async () => {
    await signUp(phone.ctx, { id: newId(), ...asked });
    const [letter] = await letters(world);
    expect(letter?.bodyText).toContain(`https://motriforge.test/verify#${letter?.token}`);
    expect(letter?.bodyHtml).toContain(`<a href="https://motriforge.test/verify#${letter?.token}">`);
    const token = letter?.token ?? '';
    expect(await verifyEmail(phone.ctx, { token, rememberMe: true })).toEqual({ status: 'signed-in' });
    expect(await verifiedAt()).toBe(world.ctx.now());
    expect((await phone.person()).actor.userId).toBeTruthy();
    await expect(verifyEmail(phone.ctx, { token, rememberMe: true })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is proved once by twenty who open the link at once', async () => {
    await signUp(phone.ctx, { id: newId(), ...asked });
    const token = (await letters(world))[0]?.token ?? '';
    const opened = await Promise.allSettled(
      Array.from({ length: 20 }, () => verifyEmail(phone.ctx, { token, rememberMe: true })),
    );
    expect(opened.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await world.db.$count(userSession)).toBe(1);
  });

  it('is proved in another browser only by somebody who knows the password', async () => {
    await signUp(phone.ctx, { id: newId(), ...asked });
    const token = (await letters(world))[0]?.token ?? '';
    const strangers = browserIn(world);
    expect(await verifyEmail(strangers.ctx, { token, rememberMe: true })).toEqual({ status: 'password-needed' });
    await expect(
      verifyEmail(strangers.ctx, { token, password: 'a wrong one', rememberMe: true }),
    ).rejects.toMatchObject({ code: 'BAD_INPUT', field: 'password' });
    expect(await verifiedAt()).toBeNull();
    expect(await verifyEmail(strangers.ctx, { token, password, rememberMe: true })).toEqual({ status: 'signed-in' });
    expect(await verifiedAt()).toBe(world.ctx.now());
  });

  it('that is not proved lets nobody in, and signing in sends the letter again', async () => {
    await signUp(phone.ctx, { id: newId(), ...asked });
    const first = (await letters(world))[0]?.token ?? '';
    expect(await phone.signIn()).toEqual({ status: 'unverified' });
    expect(await world.db.$count(userSession)).toBe(0);
    const second = (await letters(world))[0]?.token ?? '';
    await expect(verifyEmail(phone.ctx, { token: first, rememberMe: true })).rejects.toThrow('used');
    await verifyEmail(phone.ctx, { token: second, rememberMe: true });
    expect(await phone.signIn()).toEqual({ status: 'signed-in' });
  });

  it('is not proved after a day', async () => {
    await signUp(phone.ctx, { id: newId(), ...asked });
    const token = (await letters(world))[0]?.token ?? '';
    world.advance(24 * 3_600_000);
    await expect(verifyEmail(phone.ctx, { token, rememberMe: true })).rejects.toThrow('too old');
  });
});

it('keeps no link in a stored letter', async () => {
  await signUp(phone.ctx, { id: newId(), ...asked });
  const token = (await letters(world))[0]?.token ?? '';
  expect(token).toHaveLength(43);
  const [stored] = await world.db.select().from(mailMessage);
  expect(stored?.bodyText).not.toContain(token);
  expect(stored?.bodyText).toContain('[[verify-email:');
});
