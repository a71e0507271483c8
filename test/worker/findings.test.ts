import { build } from 'esbuild';
import { Miniflare } from 'miniflare';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fromRoot } from '../../scripts/lib/paths.ts';

// These parts have no page of their own yet; here they run bundled in workerd, as they will when they have.
const source = `
import { hashPassword, verifyPassword } from '@motriforge/domain/identity';
import { callOutside, isOutside, publicUrl } from ${JSON.stringify(fromRoot('apps/worker/src/outgoing.ts'))};

export default {
  async fetch(request) {
    const { work, ...input } = await request.json();
    try {
      return Response.json({ ok: await works[work](input) });
    } catch (error) {
      return Response.json({ code: error.code ?? 'UNKNOWN', message: error.message });
    }
  },
};

const works = {
  ping: () => 'pong',
  hash: ({ password }) => hashPassword(password),
  verify: ({ password, stored }) => verifyPassword(password, stored),
  outside: ({ addresses }) => addresses.map(isOutside),
  save: ({ address }) => publicUrl(address).href,
  call: async ({ address, resolved }) => (await callOutside(address, {}, async () => resolved)).status,
};
`;

let miniflare: Miniflare;
let visits = 0;
beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: fromRoot('apps/worker'), loader: 'js' },
    bundle: true,
    format: 'esm',
    write: false,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['workerd', 'worker', 'import'],
    external: ['node:*'],
  });
  miniflare = new Miniflare({
    host: '127.0.0.1',
    port: 0,
    telemetry: { enabled: false },
    workers: [
      {
        config: {
          name: 'findings',
          compatibilityDate: '2026-08-01',
          compatibilityFlags: ['nodejs_compat'],
          manifest: {
            mainModule: 'main.js',
            modules: { 'main.js': { type: 'esm', contents: outputFiles[0]?.text ?? '' } },
          },
        },
        dev: {
          // Whatever the worker calls arrives here: nothing of this machine may.
          outboundService: {
            type: 'fetcher',
            handler: async () => {
              visits++;
              return new Response(null, { status: 302, headers: { location: 'http://127.0.0.1/' } }) as never;
            },
          },
        },
      },
    ],
  });
  await miniflare.ready;
}, 60_000);
afterAll(() => miniflare.dispose());

async function ask<T>(work: string, input: object = {}): Promise<{ ok?: T; code?: string }> {
  const response = await miniflare.dispatchFetch('http://worker/', {
    method: 'POST',
    body: JSON.stringify({ work, ...input }),
  });
  return (await response.json()) as { ok?: T; code?: string };
}

describe('password hashing in workerd', () => {
  it('works with the figures of the standard', async () => {
    const { ok: stored } = await ask<string>('hash', { password: 'correct horse' });
    expect(stored).toMatch(/^scrypt\$32768\$8\$3\$/);
    expect((await ask('verify', { password: 'correct horse', stored })).ok).toEqual({
      matches: true,
      isOutdated: false,
    });
    expect((await ask('verify', { password: 'wrong horse', stored })).ok).toEqual({
      matches: false,
      isOutdated: false,
    });
  });

  it('does a few of twenty at once and refuses the rest, so that nobody waits for twenty', async () => {
    const storm = Array.from({ length: 20 }, () => ask('hash', { password: 'storm' }));
    expect(await ask('ping')).toEqual({ ok: 'pong' });
    const outcomes = await Promise.all(storm);
    expect(outcomes.filter(({ ok }) => ok !== undefined).length).toBeLessThan(10);
    expect(outcomes.filter(({ code }) => code === 'TOO_MANY').length).toBeGreaterThan(10);
  });
});

const inside = [
  ...['127.0.0.1', '127.1', '0x7f000001', '2130706433', '017700000001', '0.0.0.0', '①②⑦.⓪.⓪.①', '127.0.0.1.'],
  ...[
    '[::1]',
    '[::]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[64:ff9b::7f00:1]',
    '[2002:7f00:1::]',
    '[fe80::1]',
    '[fc00::1]',
  ],
  ...[
    '10.0.0.1',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '198.18.0.1',
    '224.0.0.1',
  ],
  ...[
    '255.255.255.255',
    '192.0.2.1',
    '203.0.113.9',
    '[2001:db8::1]',
    '[2001::1]',
    '[ff02::1]',
    'localhost',
    'a.localhost',
  ],
  ...['router.lan', 'db.internal', 'printer.local', 'intranet'],
];

describe('calling an address somebody gave us', () => {
  it.each(inside)('is refused for https://%s/, when saved and when called', async (host) => {
    const before = visits;
    expect((await ask('save', { address: `https://${host}/` })).code).toBe('BAD_INPUT');
    expect((await ask('call', { address: `https://${host}/`, resolved: ['127.0.0.1'] })).code).toBe('BAD_INPUT');
    expect(visits).toBe(before);
  });

  it.each([
    'http://example.com/',
    'ftp://example.com/',
    'file:///etc/passwd',
    'https://user:pass@example.com/',
    'https://example.com:8443/',
    'javascript:1',
    '',
  ])('is refused for %j', async (address) => {
    expect((await ask('save', { address })).code).toBe('BAD_INPUT');
  });

  it.each([[['10.0.0.1']], [['93.184.216.34', '127.0.0.1']], [['::1']], [[]]])(
    'is refused when the name now stands for %j',
    async (resolved) => {
      const before = visits;
      expect((await ask('call', { address: 'https://hook.example.com/', resolved })).code).toBe('BAD_INPUT');
      expect(visits).toBe(before);
    },
  );

  it('goes through to the public, and does not follow where it is sent on', async () => {
    const before = visits;
    const { ok } = await ask('call', {
      address: 'https://hook.example.com/',
      resolved: ['93.184.216.34', '2606:2800::1'],
    });
    expect(ok).toBe(302);
    expect(visits).toBe(before + 1);
  });
});
