import { userPasswordReset } from '@motriforge/db/schema/sign-in';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type TestWorld, testWorld } from '../testing.ts';
import { countGuess } from './guesses.ts';
import { hashToken, newToken, recognise, requestPasswordReset, resetPassword } from './index.ts';
import { browserIn, email, join, letters, type TestBrowser } from './testing.ts';

const minute = 60_000;

let world: TestWorld;
let phone: TestBrowser;
beforeEach(async () => {
  world = await testWorld();
  phone = browserIn(world);
  await join(world, phone.ctx);
  await letters(world);
});
afterEach(() => world.close());

describe('a forgotten password', () => {
  const ask = async () => {
    await requestPasswordReset(phone.ctx, { email });
    const sent = await letters(world);
    return sent.find(({ bodyText }) => bodyText.includes('/reset-password#'))?.token ?? '';
  };

  it('is replaced with a link that is stored as its hash alone', async () => {
    const token = await ask();
    const [row] = await world.db.select().from(userPasswordReset);
    expect(row?.resetToken).toBe(hashToken(token));
    await requestPasswordReset(phone.ctx, { email: 'nobody@example.com' });
    expect(await letters(world)).toEqual([]);
    expect(await world.db.$count(userPasswordReset)).toBe(1);
  });

  it('is replaced once, by the latest link, and every session ends', async () => {
    await phone.enter();
    const { token: session } = phone.session();
    const earlier = await ask();
    const token = await ask();
    await expect(resetPassword(phone.ctx, { token: earlier, password: 'not this one' })).rejects.toThrow('too old');
    await resetPassword(phone.ctx, { token, password: 'a new secret' });
    expect(await recognise(world.ctx, session)).toBeNull();
    await expect(resetPassword(phone.ctx, { token, password: 'once more' })).rejects.toThrow('has been used');
    await expect(phone.signIn({ password: 'a new secret' })).resolves.toBeTruthy();
  });

  it('is replaced once by two who hold the link at the same time', async () => {
    const token = await ask();
    const both = ['one secret', 'other secret'].map((password) => resetPassword(phone.ctx, { token, password }));
    const outcomes = await Promise.allSettled(both);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const winner = outcomes[0]?.status === 'fulfilled' ? 'one secret' : 'other secret';
    await expect(phone.signIn({ password: winner })).resolves.toBeTruthy();
  });

  it('is not replaced by a thousand guesses at the link, which stays good', async () => {
    const token = await ask();
    const heard = new Set<string>();
    for (let guess = 0; guess < 1_000; guess++) {
      const made = resetPassword(phone.ctx, { token: newToken(), password: 'a new secret' });
      heard.add(
        await made.then(
          () => 'replaced',
          ({ code }) => code,
        ),
      );
    }
    expect([...heard]).toEqual(['NOT_FOUND']);
    expect(await letters(world)).toEqual([]);
    await resetPassword(phone.ctx, { token, password: 'a new secret' });
  });

  it('is not replaced after an hour', async () => {
    const token = await ask();
    world.advance(60 * minute);
    await expect(resetPassword(phone.ctx, { token, password: 'too late' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('is replaced for somebody who guessed too often', async () => {
    for (let wrong = 1; wrong <= 5; wrong++) {
      await world.db.batch([...countGuess(phone.ctx, { kind: 'PASSWORD', email })]);
    }
    await expect(phone.signIn()).rejects.toMatchObject({ code: 'TOO_MANY' });
    await resetPassword(phone.ctx, { token: await ask(), password: 'a new secret' });
    await expect(phone.signIn({ password: 'a new secret' })).resolves.toBeTruthy();
  });
});
