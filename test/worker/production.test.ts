import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localBundle, productionBundle } from '../../scripts/lib/build.ts';
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

describe('Google in the bundle that is deployed', () => {
  it('is the real one: nothing of its stand-in ships', () => {
    expect(readFileSync(localBundle, 'utf8')).not.toContain('stand-in for Google');
    expect(readFileSync(productionBundle, 'utf8')).not.toMatch(/stand-in for Google|gmail\.example/i);
  });

  it('is asked over TLS only, and never on an inside address', async () => {
    const inside = { GOOGLE_CLIENT_ID: 'us', GOOGLE_CLIENT_SECRET: 'secret' };
    for (const [issuer, status] of [
      ['http://127.0.0.1:1', 500],
      ['https://127.0.0.1:1', 302],
      ['https://10.0.0.1', 302],
    ] as const) {
      const at = await startWorld({
        bundle: productionBundle,
        variables: { ENVIRONMENT: 'production', ...inside, GOOGLE_ISSUER: issuer },
      });
      const response = await at.get('/auth/google/start');
      expect(response.status, issuer).toBe(status);
      if (status === 302) {
        expect(response.headers.get('location')).toBe(`${at.url}/sign-in#google=failed`);
        expect(JSON.stringify(at.log)).toContain('This address cannot be called');
      }
      await at.stop();
    }
  }, 60_000);
});
