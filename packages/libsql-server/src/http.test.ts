import { request } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { execute, TestServer } from './testing.ts';

const BODY_LIMIT = 10_000;

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start({ maxBodyBytes: BODY_LIMIT, maxResponseBytes: 20_000 });
});
afterAll(() => server[Symbol.asyncDispose]());

/** fetch() does not let a test choose the Host. */
function post(headers: Readonly<Record<string, string>>, body = '{"requests":[]}'): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const all = {
      host: `127.0.0.1:${server.server.port}`,
      authorization: `Bearer ${server.server.token}`,
      'content-type': 'application/json',
      ...headers,
    };
    const options = { port: server.server.port, path: '/v2/pipeline', method: 'POST', headers: all };
    const sent = request(options, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

describe('who may talk', () => {
  test.each(['127.0.0.1', 'localhost', '[::1]'])('Host %s with our port', async (name) => {
    expect(await post({ host: `${name}:${server.server.port}` })).toBe(200);
  });

  test.each(['evil.example', '127.0.0.1', 'localhost:1', 'localhost.evil.example:%'])('not Host %s', async (host) => {
    expect(await post({ host: host.replace('%', String(server.server.port)) })).toBe(403);
  });

  test('a foreign Host is refused even where no token is needed', async () => {
    const raw = connect(server.server.port, '127.0.0.1');
    raw.end('GET /health HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n');
    let answer = '';
    for await (const chunk of raw) answer += chunk;
    expect(answer).toMatch(/^HTTP\/1\.1 403 /);
  });

  test.each(['', 'Bearer', 'Bearer ', 'Bearer x', 'bearer %', 'Bearer %x', 'Bearer  %', 'Basic %'])(
    'not with authorization "%s"',
    async (authorization) => {
      expect(await post({ authorization: authorization.replace('%', server.server.token) })).toBe(401);
    },
  );

  test.each(['text/plain', 'application/jsonp', 'application/x-www-form-urlencoded', 'multipart/form-data', ''])(
    'not as "%s"',
    async (type) => {
      expect(await post({ 'content-type': type })).toBe(415);
    },
  );

  test('a charset does no harm', async () => {
    expect(await post({ 'content-type': 'application/json; charset=utf-8' })).toBe(200);
  });

  test('a backup needs the token too', async () => {
    const init = { method: 'POST', body: '{"path":"/tmp/x"}', headers: { authorization: '' } };
    expect((await server.fetch('/admin/backup', init)).status).toBe(401);
  });
});

describe('routes', () => {
  test.each(['/health', '/v2', '/v3'])('GET %s needs no token', async (path) => {
    const response = await fetch(server.server.url + path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-length')).toBe(String((await response.text()).length));
  });

  test('what there is not', async () => {
    expect((await server.fetch('/v3-protobuf')).status).toBe(404);
    expect((await server.fetch('/v2/pipeline')).status).toBe(405);
    expect((await server.fetch('/health', { method: 'POST' })).status).toBe(405);
    expect((await server.fetch('/constructor')).status).toBe(404);
  });
});

describe('bodies', () => {
  const statement = { sql: 'select 1' };
  test.each<[string, unknown]>([
    ['not JSON', '{'],
    ['an array', '[]'],
    ['null', 'null'],
    ['no requests', {}],
    ['requests of another kind', { requests: {} }],
    ['a baton of another kind', { baton: 1, requests: [] }],
    ['an unknown request', { requests: [{ type: 'nonsense' }] }],
    ['a request that is null', { requests: [null] }],
    ['no statement', { requests: [{ type: 'execute' }] }],
    ['neither SQL nor id', { requests: [{ type: 'execute', stmt: {} }] }],
    ['SQL and id', { requests: [{ type: 'execute', stmt: { sql: 'select 1', sql_id: 1 } }] }],
    ['an id that is no integer', { requests: [{ type: 'close_sql', sql_id: 1.5 }] }],
    ['want_rows of another kind', { requests: [{ type: 'execute', stmt: { ...statement, want_rows: 1 } }] }],
    ['a bare value', { requests: [execute('select ?', [], { args: [1] })] }],
    ['an unknown value', { requests: [execute('select ?', [], { args: [{ type: 'date' }] })] }],
    ['an integer as number', { requests: [execute('select ?', [], { args: [{ type: 'integer', value: 1 }] })] }],
    ['no integer', { requests: [execute('select ?', [], { args: [{ type: 'integer', value: '1.5' }] })] }],
    ['2^63', { requests: [execute('select ?', [], { args: [{ type: 'integer', value: '9223372036854775808' }] })] }],
    ['a float as string', { requests: [execute('select ?', [], { args: [{ type: 'float', value: '1' }] })] }],
    ['no base64', { requests: [execute('select ?', [], { args: [{ type: 'blob', base64: '%%' }] })] }],
    ['a nameless argument', { requests: [execute('select ?', [], { named_args: [{ value: { type: 'null' } }] })] }],
    ['no steps', { requests: [{ type: 'batch', batch: {} }] }],
    ['an unknown condition', { requests: [batchOf({ type: 'maybe' })] }],
    ['a condition on a later step', { requests: [batchOf({ type: 'ok', step: 0 })] }],
    ['a condition too deep', { requests: [batchOf(nested(150))] }],
  ])('400 for %s', async (_, body) => {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const response = await server.fetch('/v3/pipeline', { method: 'POST', body: text });
    expect(response.status).toBe(400);
    const { message, code } = (await response.json()) as { message: string; code: string };
    expect(message).not.toBe('');
    expect(code).toBe('PROTOCOL_ERROR');
  });

  test('the message says where', async () => {
    const { message } = await server.post([execute('select 1'), execute('select ?', [], { args: [{ type: 'date' }] })]);
    expect(message).toBe('requests[1]: args[0]: unknown value type "date"');
  });

  test('nothing of a malformed pipeline is executed', async () => {
    await server.post([execute('create table half(x)'), { type: 'nonsense' }]);
    const [answer] = await server.run(execute('select * from half'));
    expect(answer?.error?.message).toBe('no such table: half');
  });

  test('413 by the announced length, and by the real one', async () => {
    const tooMuch = 'x'.repeat(BODY_LIMIT + 1);
    expect(await post({ 'content-length': String(tooMuch.length) }, tooMuch)).toBe(413);
    expect(await post({ 'transfer-encoding': 'chunked' }, tooMuch)).toBe(413);
  });

  test('a client that hangs up halfway is no failure', async () => {
    const complaint = vi.spyOn(console, 'error');
    const raw = connect(server.server.port, '127.0.0.1');
    const head = ['POST /v2/pipeline HTTP/1.1', `Host: 127.0.0.1:${server.server.port}`, 'Content-Length: 100'];
    const more = [`Authorization: Bearer ${server.server.token}`, 'Content-Type: application/json'];
    raw.write(`${[...head, ...more].join('\r\n')}\r\n\r\n{"requests"`);
    await sleep(50);
    raw.destroy();
    await sleep(50);
    expect(complaint).not.toHaveBeenCalled();
    expect((await server.run(execute('select 1')))[0]?.type).toBe('ok');
  });

  test('a result over the limit is an error, and leaves nothing open', async () => {
    const many = 'with recursive n(i) as (select 1 union all select i + 1 from n) select i from n limit 5000';
    const [large, state, small] = await server.run(execute(many), { type: 'get_autocommit' }, execute('select 1'));
    expect(large?.error?.code).toBe('RESPONSE_TOO_LARGE');
    expect(state?.response?.is_autocommit).toBe(true);
    expect(small?.type).toBe('ok');
  });
});

function batchOf(condition: unknown) {
  return { type: 'batch', batch: { steps: [{ stmt: { sql: 'select 1' }, condition }] } };
}

function nested(depth: number): unknown {
  return depth === 0 ? { type: 'is_autocommit' } : { type: 'not', cond: nested(depth - 1) };
}
