import { userPasswordReset } from '@motriforge/db/schema/sign-in';
import { newId } from '@motriforge/shared/ids';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type TestWorld, testWorld } from '../testing.ts';
import { countGuess } from './guesses.ts';
import { findPerson, hashToken, requestPasswordReset, resetPassword, signIn, signUp } from './index.ts';

const minute = 60_000;
const email = 'kit@example.com';
const password = 'correct horse battery staple';

let world: TestWorld;
beforeEach(async () => {
  world = await testWorld();
  await signUp(world.ctx, { id: newId(), email, password });
});
afterEach(() => world.close());

const enter = (given: { password?: string } = {}) =>
  signIn(world.ctx, { email, password, rememberMe: false, ...given });

describe('a forgotten password', () => {
  const ask = async () => {
    const token = await requestPasswordReset(world.ctx, { email });
    if (token === null) throw new Error('Nobody has this address.');
    return token;
  };

  it('is replaced with a link that is stored as its hash alone', async () => {
    const token = await ask();
    const [row] = await world.db.select().from(userPasswordReset);
    expect(row?.resetToken).toBe(hashToken(token));
    expect(await requestPasswordReset(world.ctx, { email: 'nobody@example.com' })).toBeNull();
    expect(await world.db.$count(userPasswordReset)).toBe(1);
  });

  it('is replaced once, by the latest link, and every session ends', async () => {
    const { accessToken } = await enter();
    const earlier = await ask();
    const token = await ask();
    await expect(resetPassword(world.ctx, { token: earlier, password: 'not this one' })).rejects.toThrow('too old');
    await resetPassword(world.ctx, { token, password: 'a new secret' });
    expect(await findPerson(world.ctx, accessToken)).toBeNull();
    await expect(resetPassword(world.ctx, { token, password: 'once more' })).rejects.toThrow('has been used');
    await expect(enter({ password: 'a new secret' })).resolves.toBeTruthy();
  });

  it('is replaced once by two who hold the link at the same time', async () => {
    const token = await ask();
    const both = ['one secret', 'other secret'].map((password) => resetPassword(world.ctx, { token, password }));
    const outcomes = await Promise.allSettled(both);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const winner = outcomes[0]?.status === 'fulfilled' ? 'one secret' : 'other secret';
    await expect(enter({ password: winner })).resolves.toBeTruthy();
  });

  it('is not replaced after an hour', async () => {
    const token = await ask();
    world.advance(60 * minute);
    await expect(resetPassword(world.ctx, { token, password: 'too late' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('is replaced for somebody who guessed too often', async () => {
    for (let wrong = 1; wrong <= 5; wrong++) {
      await world.db.batch([...countGuess(world.ctx, { kind: 'PASSWORD', email })]);
    }
    await expect(enter()).rejects.toMatchObject({ code: 'TOO_MANY' });
    await resetPassword(world.ctx, { token: await ask(), password: 'a new secret' });
    await expect(enter({ password: 'a new secret' })).resolves.toBeTruthy();
  });
});
