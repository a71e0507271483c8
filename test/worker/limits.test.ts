import { newId } from '@motriforge/shared/ids';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({ writesAMinute: 12 });
});
afterAll(() => world.stop());

it('counts every call of a batch as a write', async () => {
  const names = Array(10).fill('mind.joinWaitlist').join(',');
  const batch = () => {
    const calls = Array.from({ length: 10 }, () => ({ id: newId(), email: `${newId()}@example.com` }));
    return world.get(`/trpc/${names}?batch=1`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: world.url },
      body: JSON.stringify({ ...calls }),
    });
  };
  expect((await batch()).status).toBe(200);
  const refused = await batch();
  expect(refused.status).toBe(429);
  expect(refused.headers.get('retry-after')).toBe('60');
  const { rows } = await world.client.execute('select count(*) from waitlist_entry');
  expect(Number(rows[0]?.[0])).toBe(10);
});
