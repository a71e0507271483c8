import { auditLog, systemEvent } from '@motriforge/db/schema/events';
import { user, userCredential, userSession } from '@motriforge/db/schema/identity';
import { mailMessage } from '@motriforge/db/schema/notifications';
import { userErasure } from '@motriforge/db/schema/privacy';
import {
  signInChallenge,
  signInGuess,
  userEmailToken,
  userRecoveryCode,
  userTotp,
} from '@motriforge/db/schema/sign-in';
import { newId } from '@motriforge/shared/ids';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { UserCtx } from '../context.ts';
import { setPreferences } from '../settings/index.ts';
import { type TestWorld, testWorld } from '../testing.ts';
import {
  beginAuthenticator,
  confirmAuthenticator,
  confirmSecondFactor,
  factors,
  reauthenticate,
  renewRecoveryCodes,
  requestPasswordReset,
  resetPassword,
  turnOffAuthenticator,
  verifyEmail,
} from './index.ts';
import { letIn } from './let-in.ts';
import { browserIn, email, join, letters, password, type TestBrowser } from './testing.ts';
import { stepAt, totpCode } from './totp.ts';

const minute = 60_000;
const nobodyLeaves = { erasureId: null, dueAt: null };

let world: TestWorld;
let phone: TestBrowser;
let userId: string;
let secret: string;
let recoveryCodes: string[];
let owner: UserCtx;

/** What the authenticator shows, so many half minutes from now. */
const code = (later = 0) => totpCode(secret, stepAt(world.ctx.now()) + later);
/** As if the password had been right; hashing one takes a third of a second. */
const ask = async (browser = phone): Promise<string> => {
  const admission = await letIn(browser.ctx, { userId, rememberMe: true, wish: nobodyLeaves, hasSecondFactor: true });
  return admission?.status === 'second-factor' ? admission.challenge : '';
};

beforeEach(async () => {
  world = await testWorld();
  phone = browserIn(world);
  userId = await join(world, phone.ctx);
  await phone.enter(true);
  owner = await phone.person();
  await letters(world);
});
afterEach(() => world.close());

async function turnOn(): Promise<void> {
  ({ secret } = await beginAuthenticator(owner));
  ({ recoveryCodes } = await confirmAuthenticator(owner, { code: code() }));
  world.advance(minute);
}

describe('setting up an authenticator', () => {
  it('asks for a code only once the first one was right', async () => {
    const begun = await beginAuthenticator(owner);
    expect(begun.address).toContain(`secret=${begun.secret}`);
    expect(await phone.signIn()).toEqual({ status: 'signed-in' });
    secret = begun.secret;
    await expect(confirmAuthenticator(owner, { code: code(9) })).rejects.toMatchObject({ field: 'code' });
    expect((await factors(owner)).authenticatorSince).toBeNull();
    await confirmAuthenticator(owner, { code: code() });
    expect(await factors(owner)).toMatchObject({ authenticatorSince: world.ctx.now(), recoveryCodesLeft: 10 });
    expect((await phone.signIn()).status).toBe('second-factor');
    expect((await letters(world)).map(({ subject }) => subject)).toEqual(['Signing in now asks for a code']);
  });

  it('takes the secret of the last beginning', async () => {
    const first = await beginAuthenticator(owner);
    ({ secret } = await beginAuthenticator(owner));
    const old = totpCode(first.secret, stepAt(world.ctx.now()));
    await expect(confirmAuthenticator(owner, { code: old })).rejects.toMatchObject({ field: 'code' });
    await confirmAuthenticator(owner, { code: code() });
  });

  it('happens once, however often it is confirmed, and cannot be begun over', async () => {
    ({ secret } = await beginAuthenticator(owner));
    const outcomes = await Promise.allSettled(
      Array.from({ length: 20 }, () => confirmAuthenticator(owner, { code: code() })),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await world.db.select().from(userRecoveryCode)).toHaveLength(10);
    await expect(beginAuthenticator(owner)).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('keeps neither the secret nor a code where somebody could read it', async () => {
    await turnOn();
    await confirmSecondFactor(phone.ctx, { challenge: await ask(), code: recoveryCodes[0] ?? '' });
    await letters(world);
    const tables = [userTotp, userRecoveryCode, signInChallenge, auditLog, systemEvent, mailMessage] as const;
    const kept = JSON.stringify(await Promise.all(tables.map((table) => world.db.select().from(table))));
    expect(kept).toContain(userId);
    for (const hidden of [secret, ...recoveryCodes]) expect(kept).not.toContain(hidden);
  });

  it('wants to know again who it is, some time after signing in', async () => {
    world.advance(10 * minute);
    await expect(beginAuthenticator(owner)).rejects.toMatchObject({ code: 'PROOF_NEEDED' });
    await expect(reauthenticate(owner, { password: 'wrong one' })).rejects.toMatchObject({ field: 'password' });
    await expect(beginAuthenticator(owner)).rejects.toMatchObject({ code: 'PROOF_NEEDED' });
    await reauthenticate(owner, { password });
    await beginAuthenticator(owner);
  });
});

describe('the second factor', () => {
  beforeEach(async () => {
    await turnOn();
    await letters(world);
  });

  it('stands between the right password and a session, in two trips and three', async () => {
    world.meter.trips = 0;
    const admission = await phone.signIn();
    expect(world.meter.trips).toBe(2);
    if (admission.status !== 'second-factor') throw new Error('No code was asked for.');
    expect(await world.db.select().from(userSession)).toHaveLength(1);
    world.meter.trips = 0;
    await confirmSecondFactor(phone.ctx, { challenge: admission.challenge, code: code() });
    expect(world.meter.trips).toBe(3);
    expect(await world.db.select().from(userSession)).toHaveLength(2);
    expect((await phone.person()).actor.userId).toBe(userId);
    expect(await world.db.select().from(signInChallenge)).toEqual([]);
    expect(await world.db.select().from(signInGuess)).toEqual([]);
  });

  it('takes a code once, whatever it is shown with', async () => {
    await confirmSecondFactor(phone.ctx, { challenge: await ask(), code: code() });
    await expect(confirmSecondFactor(phone.ctx, { challenge: await ask(), code: code() })).rejects.toThrow('been used');
    await expect(confirmSecondFactor(phone.ctx, { challenge: await ask(), code: code(-1) })).rejects.toThrow(
      'been used',
    );
    await confirmSecondFactor(phone.ctx, { challenge: await ask(), code: code(1) });
  });

  it('takes one of twenty at once, with one question or with twenty', async () => {
    const one = await ask();
    for (const questions of [Array(20).fill(one), await Promise.all(Array.from({ length: 20 }, () => ask()))]) {
      world.advance(minute);
      const outcomes = await Promise.allSettled(
        questions.map((challenge) => confirmSecondFactor(phone.ctx, { challenge, code: code() })),
      );
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    }
    expect(await world.db.select().from(userSession)).toHaveLength(3);
  });

  it('is asked in one browser, for ten minutes, once', async () => {
    const challenge = await ask();
    const elsewhere = browserIn(world);
    await expect(confirmSecondFactor(elsewhere.ctx, { challenge, code: code() })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    const late = await ask();
    await confirmSecondFactor(phone.ctx, { challenge, code: code() });
    world.advance(minute);
    await expect(confirmSecondFactor(phone.ctx, { challenge, code: code() })).rejects.toThrow('too long');
    world.advance(9 * minute);
    await expect(confirmSecondFactor(phone.ctx, { challenge: late, code: code() })).rejects.toThrow('too long');
  });

  it('asks whether to stay where the wish to be erased came in between, and counts once they do', async () => {
    const challenge = await ask();
    const wish = { id: newId(), userId, requestedAt: world.ctx.now(), dueAt: world.ctx.now() + minute };
    await world.db.insert(userErasure).values({ ...wish, cancelTokenHash: 'a'.repeat(64) });
    expect(await confirmSecondFactor(phone.ctx, { challenge, code: code() })).toEqual({
      status: 'to-be-erased',
      dueAt: wish.dueAt,
      token: world.ctx.secrets.tokenOf('cancel-erasure', wish.id),
    });
    expect(await world.db.select().from(userSession)).toHaveLength(1);
    await world.db.update(userErasure).set({ cancelledAt: world.ctx.now() });
    expect(await confirmSecondFactor(phone.ctx, { challenge, code: code() })).toEqual({ status: 'signed-in' });
  });

  it('is not got by trying: a thousand wrong codes are five, and the owner is told once', async () => {
    const stranger = browserIn(world);
    const challenge = await ask(stranger);
    const wrong = code() === '123456' ? '654321' : '123456';
    const refusals = new Map<string, number>();
    for (let tries = 0; tries < 1_000; tries++) {
      const refusal = await confirmSecondFactor(stranger.ctx, { challenge, code: wrong }).catch(({ code }) => code);
      refusals.set(refusal, (refusals.get(refusal) ?? 0) + 1);
    }
    expect(Object.fromEntries(refusals)).toEqual({ BAD_INPUT: 5, TOO_MANY: 995 });
    await expect(confirmSecondFactor(stranger.ctx, { challenge, code: code() })).rejects.toMatchObject({
      code: 'TOO_MANY',
      retryAfterSeconds: 900,
    });
    expect((await letters(world)).map(({ subject }) => subject)).toEqual([
      'Somebody has your password and tried wrong codes',
    ]);
    await confirmSecondFactor(phone.ctx, { challenge: await ask(), code: code() });
  }, 60_000);

  it('counts wrong codes on through a new password', async () => {
    const stranger = browserIn(world);
    const challenge = await ask(stranger);
    for (let tries = 0; tries < 5; tries++) {
      await expect(confirmSecondFactor(stranger.ctx, { challenge, code: 'aaaaaaaaaa' })).rejects.toThrow('not right');
    }
    await letters(world);
    await requestPasswordReset(stranger.ctx, { email });
    const [letter] = await letters(world);
    await resetPassword(stranger.ctx, { token: letter?.token ?? '', password: 'a new one of nine' });
    expect(await stranger.signIn({ password: 'a new one of nine' })).toMatchObject({ status: 'second-factor' });
    await expect(confirmSecondFactor(stranger.ctx, { challenge, code: recoveryCodes[0] ?? '' })).rejects.toMatchObject({
      code: 'TOO_MANY',
    });
  });

  it('is not gone around by a link that proves the address', async () => {
    await world.db.update(user).set({ emailVerifiedAt: null });
    expect(await phone.signIn()).toEqual({ status: 'unverified' });
    const [letter] = await letters(world);
    const admission = await verifyEmail(phone.ctx, { token: letter?.token ?? '', rememberMe: true });
    if (admission.status !== 'second-factor') throw new Error('No code was asked for.');
    expect(await world.db.select().from(userSession)).toHaveLength(1);
    expect(await world.db.select().from(userEmailToken)).toEqual([]);
    const [account] = await world.db.select().from(user).where(eq(user.id, userId));
    expect(account?.emailVerifiedAt).toBe(world.ctx.now());
    await confirmSecondFactor(phone.ctx, { challenge: admission.challenge, code: code() });
  });

  it('lets nobody in whose account was suspended meanwhile', async () => {
    const challenge = await ask();
    await world.db.update(user).set({ isActive: false });
    await expect(confirmSecondFactor(phone.ctx, { challenge, code: code() })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('proves who it is without a password, each code once', async () => {
    await world.db.delete(userCredential).where(eq(userCredential.userId, userId));
    world.advance(10 * minute);
    await expect(renewRecoveryCodes(owner)).rejects.toMatchObject({ code: 'PROOF_NEEDED' });
    const outcomes = await Promise.allSettled(
      Array.from({ length: 20 }, () => reauthenticate(owner, { code: code() })),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await renewRecoveryCodes(owner);
  });
});

describe('a recovery code', () => {
  beforeEach(async () => {
    await turnOn();
    await letters(world);
  });
  const use = (given = recoveryCodes[0] ?? '', challenge?: string) =>
    challenge === undefined
      ? ask().then((asked) => confirmSecondFactor(phone.ctx, { challenge: asked, code: given }))
      : confirmSecondFactor(phone.ctx, { challenge, code: given });

  it('opens a session once, and its owner is told', async () => {
    await use();
    expect((await factors(owner)).recoveryCodesLeft).toBe(9);
    expect((await letters(world)).map(({ subject }) => subject)).toEqual(['A recovery code opened your account']);
    await expect(use()).rejects.toMatchObject({ field: 'code' });
    await use(recoveryCodes[1]);
  });

  it('is taken from one of twenty at once', async () => {
    const challenges = await Promise.all(Array.from({ length: 20 }, () => ask()));
    const outcomes = await Promise.allSettled(challenges.map((challenge) => use(recoveryCodes[0], challenge)));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await world.db.select().from(userSession)).toHaveLength(2);
  });

  it('is one of ten that differ, and no use to somebody else', async () => {
    expect(new Set(recoveryCodes).size).toBe(10);
    for (const one of recoveryCodes) expect(one).toMatch(/^[a-hjkmnp-z02-9]{10}$/);
    const stranger = await world.person();
    await world.db
      .insert(userTotp)
      .values({ userId: stranger.actor.userId, secretEncrypted: 'sealed', lastUsedStep: 1, confirmedAt: 1 });
    const admission = await letIn(phone.ctx, {
      userId: stranger.actor.userId,
      rememberMe: false,
      wish: nobodyLeaves,
      hasSecondFactor: true,
    });
    const challenge = admission?.status === 'second-factor' ? admission.challenge : '';
    await expect(use(recoveryCodes[0], challenge)).rejects.toMatchObject({ field: 'code' });
  });

  it('of before counts no more once there are new ones', async () => {
    const before = recoveryCodes;
    ({ recoveryCodes } = await renewRecoveryCodes(owner));
    await expect(use(before[0])).rejects.toMatchObject({ field: 'code' });
    await use();
    expect(await world.db.select().from(userRecoveryCode)).toHaveLength(10);
  });

  it.each<['en' | 'th', string, string]>([
    ['en', 'Your account has new recovery codes', 'If this was you, there is nothing to do.'],
    ['th', 'บัญชีของคุณมีรหัสกู้คืนชุดใหม่', 'ถ้าเป็นคุณ ไม่ต้องทำอะไร'],
  ])('are not renewed behind their owner’s back (%s)', async (language, subject, asked) => {
    await letters(world);
    await setPreferences(owner, { language });
    const renewed = await renewRecoveryCodes(owner);
    const [letter] = await letters(world);
    expect(letter).toMatchObject({ recipient: email, subject });
    expect(letter?.bodyText).toContain(asked);
    expect(letter?.bodyText).toContain('https://motriforge.test/security');
    for (const code of renewed.recoveryCodes) expect(letter?.bodyText).not.toContain(code);
  });
});

describe('turning it off', () => {
  beforeEach(async () => {
    await turnOn();
    await letters(world);
  });

  it.each([
    ['the password', () => ({ password })],
    ['a code', () => ({ code: code() })],
    ['a recovery code', () => ({ code: recoveryCodes[0] ?? '' })],
  ])('takes %s, leaves nothing behind and is told to the owner', async (_, proof) => {
    await turnOffAuthenticator(owner, proof());
    expect(await factors(owner)).toMatchObject({ authenticatorSince: null, recoveryCodesLeft: 0 });
    expect(await world.db.select().from(userTotp)).toEqual([]);
    expect((await letters(world)).map(({ subject }) => subject)).toEqual(['Signing in no longer asks for a code']);
  });

  it('takes nothing that is wrong or used', async () => {
    await expect(turnOffAuthenticator(owner, { password: 'wrong one' })).rejects.toMatchObject({ field: 'password' });
    await confirmSecondFactor(phone.ctx, { challenge: await ask(), code: code() });
    await expect(turnOffAuthenticator(owner, { code: code() })).rejects.toMatchObject({ field: 'code' });
    expect((await factors(owner)).authenticatorSince).not.toBeNull();
  });
});
