import { newToken } from '@motriforge/domain/identity';
import { newId } from '@motriforge/shared/ids';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Person } from '../support/person.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
beforeEach(async () => {
  // Ten writes a minute.
  world = await startWorld({ leasesAMinute: 2 });
});
afterEach(() => world.stop());

const enlist = (count: number) =>
  world.get(`/trpc/${Array(count).fill('mind.joinWaitlist').join(',')}?batch=1`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: world.url },
    body: JSON.stringify({
      ...Array.from({ length: count }, () => ({ id: newId(), email: `${newId()}@example.com` })),
    }),
  });

it('counts every call of a batch as a write', async () => {
  expect((await enlist(10)).status).toBe(200);
  const refused = await enlist(1);
  expect(refused.status).toBe(429);
  expect(refused.headers.get('retry-after')).toBe('60');
  const { rows } = await world.client.execute('select count(*) from waitlist_entry');
  expect(Number(rows[0]?.[0])).toBe(10);
});

it('counts somebody who is known for themselves, however many others write from the same network', async () => {
  const person = await new Person(world).join();
  await person.get('identity.me');
  expect((await enlist(10)).status).toBe(200);
  expect((await enlist(1)).status).toBe(429);
  for (let write = 1; write <= 10; write++) {
    expect((await person.post('identity.revokeOtherSessions')).status).toBe(200);
  }
  expect((await person.post('identity.revokeOtherSessions')).status).toBe(429);
});

it('tells how long somebody has to wait who guessed too often', async () => {
  const person = new Person(world);
  for (let guess = 1; guess <= 5; guess++) expect((await person.signIn()).status).toBe(400);
  const refused = await person.signIn();
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(800);
});

const window = 600_000;

it('hears out ten of a thousand guesses at a link, whoever guesses', async () => {
  const person = await new Person(world).join();
  await person.get('identity.me');
  const guesses: [string, Person, object][] = [
    ['identity.resetPassword', new Person(world), { password: 'a long enough sentence' }],
    ['access.acceptShare', person, {}],
  ];
  for (const [procedure, guesser, rest] of guesses) {
    const heard: Record<number, number> = {};
    const began = Math.floor(Date.now() / window);
    for (let at = 0; at < 1_000; at += 50) {
      const answers = await Promise.all(
        Array.from({ length: 50 }, () => guesser.post(procedure, { token: newToken(), ...rest })),
      );
      for (const { status } of answers) heard[status] = (heard[status] ?? 0) + 1;
    }
    // On a slow day the next window opens before the last guess.
    const windows = 1 + Math.floor(Date.now() / window) - began;
    expect({ procedure, heard }).toEqual({ procedure, heard: { 404: 10 * windows, 429: 1_000 - 10 * windows } });
  }
});
