import { newId } from '@motriforge/shared/ids';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { devToken, startWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
}, 60_000);
afterAll(() => world.stop());

const good = () => ({ id: newId(), email: `${newId()}@example.com` });
const written = async () => Number((await world.client.execute('select count(*) from waitlist_entry')).rows[0]?.[0]);

/** Nothing that went wrong may tell how the product is built. */
async function expectClearRefusal(response: Response, status: number): Promise<void> {
  expect(response.status).toBe(status);
  const text = await response.text();
  expect(text).not.toMatch(/\n\s+at |sqlite|select |insert |stack|node_modules|\.ts\b/i);
  expect(text.length).toBeLessThan(20_000);
  expect(text.length).toBeGreaterThan(10);
}

describe('a write from another site', () => {
  it.each([
    ['a foreign origin', { origin: 'https://evil.example', 'content-type': 'application/json' }, 403],
    ['the null origin', { origin: 'null', 'content-type': 'application/json' }, 403],
    ['no origin, from a browser', { 'sec-fetch-site': 'cross-site', 'content-type': 'application/json' }, 403],
    ['plain text', { 'content-type': 'text/plain' }, 400],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 400],
    ['multipart', { 'content-type': 'multipart/form-data; boundary=x' }, 400],
    ['no type', {}, 400],
  ])('with %s is refused', async (_, headers, status) => {
    const before = await written();
    const response = await world.get('/trpc/mind.joinWaitlist', {
      method: 'POST',
      headers: { ...headers } as Record<string, string>,
      body: new TextEncoder().encode(JSON.stringify(good())),
    });
    await expectClearRefusal(response, status);
    expect(await written()).toBe(before);
  });
});

describe('a malformed request', () => {
  it.each<[string, number, () => Promise<Response>]>([
    ['broken JSON', 400, () => world.post('mind.joinWaitlist', null, { body: '{"id":' })],
    ['no body', 400, () => world.post('mind.joinWaitlist', null, { body: '' })],
    ['null', 400, () => world.post('mind.joinWaitlist', null)],
    ['a list', 400, () => world.post('mind.joinWaitlist', [])],
    ['wrong types', 400, () => world.post('mind.joinWaitlist', { id: 7, email: {} })],
    [
      'half a character',
      400,
      () => world.post('mind.joinWaitlist', null, { body: '{"id":"\\ud800","email":"a@b.co"}' }),
    ],
    [
      'half a character in a search',
      400,
      () => world.get('/trpc/exercises.list?input=%7B%22query%22%3A%22%5Cud800%22%7D'),
    ],
    ['a zero character', 400, () => world.get('/trpc/exercises.list?input=%7B%22query%22%3A%22%5Cu0000%22%7D')],
    ['deep nesting', 400, () => world.post('mind.joinWaitlist', null, { body: '['.repeat(50_000) })],
    ['a body of 2 MB', 413, () => world.post('mind.joinWaitlist', { id: 'x'.repeat(2_000_000) })],
    [
      'a streamed body of 2 MB',
      413,
      () => world.post('mind.joinWaitlist', null, { body: stream(2_000_000), duplex: 'half' } as RequestInit),
    ],
    ['an unknown procedure', 404, () => world.post('no.such', {})],
    ['a prototype as procedure', 404, () => world.get('/trpc/__proto__')],
    ['a query by POST', 405, () => world.post('exercises.list', {})],
    ['a mutation by GET', 405, () => world.get('/trpc/mind.joinWaitlist?input=%7B%7D')],
    ['an input that is not JSON', 400, () => world.get('/trpc/exercises.list?input=%7B')],
    ['a limit out of bounds', 400, () => world.get(query('exercises.list', { limit: 1_000 }))],
    ['a wrong cursor', 400, () => world.get(query('exercises.list', { cursor: 'AAAA' }))],
    [
      'a thousand calls in one',
      400,
      () => world.get(`/trpc/${Array(1_000).fill('exercises.list').join(',')}?batch=1&input=%7B%7D`),
    ],
    ['commas only', 400, () => world.get(`/trpc/${','.repeat(2_000)}?batch=1`)],
    ['a wrong method', 404, () => world.get('/', { method: 'DELETE' })],
    ['a missing file', 404, () => world.get('/no-such-file.js')],
    ['a file outside', 404, () => world.get('/..%2f..%2fpackage.json')],
  ])('with %s gets a %i that says what is wrong', async (_, status, ask) => {
    await expectClearRefusal(await ask(), status);
  });

  it('keeps large batches small', async () => {
    const response = await world.get(`/trpc/${','.repeat(2_000)}?batch=1`);
    expect((await response.text()).length).toBeLessThan(2_000);
  });
});

describe('what goes wrong inside', () => {
  it('reaches people as a sentence with a request id, and the log with its cause', async () => {
    await world.client.execute(
      "create trigger refuse before insert on waitlist_entry when new.email = 'boom@example.com' begin select raise(abort, 'secret detail'); end",
    );
    const response = await world.post('mind.joinWaitlist', { id: newId(), email: 'boom@example.com' });
    expect(response.status).toBe(500);
    const text = await response.text();
    expect(text).not.toMatch(/secret|sqlite|insert|stack/i);
    const requestId = response.headers.get('x-request-id');
    expect(JSON.parse(text).error.data.view).toMatchObject({ code: 'INTERNAL', requestId });
    const logged = world.log.find((entry) => entry.event === 'procedure-failed' && entry.requestId === requestId);
    expect(String(logged?.error)).toContain('secret detail');
  });
});

describe('every answer', () => {
  it.each(['/', '/library', '/health', '/trpc/exercises.list', '/no/such/page', '/__dev'])(
    'carries the security headers: %s',
    async (path) => {
      const { headers } = await world.get(path);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toContain('unsafe-');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(Number(/max-age=(\d+)/.exec(headers.get('strict-transport-security') ?? '')?.[1])).toBeGreaterThanOrEqual(
        31_536_000,
      );
    },
  );

  it('is not kept by anybody when it holds data', async () => {
    expect((await world.get('/trpc/exercises.list')).headers.get('cache-control')).toBe('no-store');
  });

  it('keeps hashed files for ever and pages not at all', async () => {
    const page = await world.get('/');
    expect(page.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
    const [script] = /\/assets\/[\w.-]+\.js/.exec(await page.text()) ?? [];
    expect(script).toBeDefined();
    const asset = await world.get(script ?? '');
    expect(asset.headers.get('cache-control')).toContain('immutable');
    expect(asset.headers.get('x-content-type-options')).toBe('nosniff');
  });
});

describe('another name of the same machine', () => {
  it('leads to the one that takes writes', async () => {
    const response = await world.get(`http://localhost:${new URL(world.url).port}/library?q=squat`);
    expect(response.status).toBe(307);
    expect(response.headers.get('location')).toBe(`${world.url}/library?q=squat`);
  });
});

describe('health', () => {
  it('is alive and ready', async () => {
    expect(await (await world.get('/health')).json()).toEqual({ status: 'ok' });
    expect(await (await world.get('/ready')).json()).toEqual({ status: 'ready' });
  });
});

describe('the development doors', () => {
  it('open only with the token', async () => {
    expect((await world.get('/__dev')).status).toBe(403);
    expect((await world.get('/__dev/mail.json', { headers: { 'x-dev-token': 'wrong' } })).status).toBe(403);
    expect((await world.get('/__dev/mail.json', { headers: { 'x-dev-token': devToken } })).status).toBe(200);
  });

  it('are not opened by a page of somebody else', async () => {
    const response = await world.get('/__dev/clock', {
      method: 'POST',
      headers: { 'x-dev-token': devToken, origin: 'https://evil.example' },
      body: new URLSearchParams({ to: '2030-01-01T00:00:00Z' }),
    });
    expect(response.status).toBe(403);
  });

  it('leave the doors of the runtime closed', async () => {
    for (const path of ['/cdn-cgi/local/scheduled', '/cdn-cgi/local/explorer', '/cdn-cgi/handler/scheduled']) {
      const response = await world.get(path);
      // Nothing but the product answers: its own page for an address it does not know.
      expect(response.headers.get('x-request-id')).not.toBeNull();
      expect(await response.text()).toContain('MōtriForge');
    }
    expect(world.log.filter(({ event }) => event === 'swept')).toEqual([]);
  });

  it('move the clock that the product reads', async () => {
    const headers = { 'x-dev-token': devToken, origin: world.url };
    const to = '2031-02-03T04:05:06Z';
    await world.get('/__dev/clock', { method: 'POST', headers, body: new URLSearchParams({ to }) });
    await world.post('mind.joinWaitlist', { id: newId(), email: 'future@example.com' });
    await world.get('/__dev/clock', { method: 'POST', headers, body: new URLSearchParams({ to: '' }) });
    const { rows } = await world.client.execute(
      "select created_at from waitlist_entry where email = 'future@example.com'",
    );
    expect(Math.abs(Number(rows[0]?.[0]) - Date.parse(to))).toBeLessThan(60_000);
  });
});

const query = (procedure: string, input: unknown) =>
  `/trpc/${procedure}?input=${encodeURIComponent(JSON.stringify(input))}`;

function stream(bytes: number): ReadableStream {
  let left = bytes;
  return new ReadableStream({
    pull(controller) {
      const size = Math.min(left, 65_536);
      left -= size;
      if (size === 0) controller.close();
      else controller.enqueue(new Uint8Array(size).fill(120));
    },
  });
}
