import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { productionBundle } from '../../scripts/lib/build.ts';
import { devToken, startWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({ bundle: productionBundle, variables: { ENVIRONMENT: 'production' } });
});
afterAll(() => world.stop());

describe('the bundle that is deployed', () => {
  it('serves pages, answers and health', async () => {
    expect(await (await world.get('/')).text()).toContain('MōtriForge');
    expect((await world.get(`/trpc/exercises.list?input=${encodeURIComponent('{}')}`)).status).toBe(200);
    expect(await (await world.get('/ready')).json()).toEqual({ status: 'ready' });
  });

  it('has no development doors, whatever token is shown', async () => {
    const unknown = await (await world.get('/no/such/page')).text();
    for (const path of ['/__dev', '/__dev/mail', '/__dev/clock']) {
      const response = await world.get(path, { headers: { 'x-dev-token': devToken } });
      expect(await response.text(), path).toBe(unknown);
    }
  });
});
