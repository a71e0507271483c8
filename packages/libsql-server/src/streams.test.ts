import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { type Answer, execute, TestServer, unwire } from './testing.ts';

const IDLE_MS = 150;
const begin = execute('begin immediate');
const insert = execute('insert into t values (1)');
const count = execute('select count(*) from t');

async function started(options: Parameters<typeof TestServer.start>[0] = {}): Promise<TestServer> {
  const server = await TestServer.start(options);
  await server.run(execute('create table t(v)'));
  return server;
}

const countIn = async (server: TestServer) => singleValue((await server.run(count))[0]);
const singleValue = (answer: Answer['results'][number] | undefined) =>
  answer?.response?.result?.rows[0]?.map(unwire)[0] ?? answer?.error?.code;

describe('a baton', () => {
  test('leads back to its stream, and is another one each time', async () => {
    await using server = await started();
    const first = await server.post([begin, insert]);
    const second = await server.post([count, { type: 'get_autocommit' }], first.baton);
    expect(singleValue(second.results[0])).toBe(1n);
    expect(second.results[1]?.response?.is_autocommit).toBe(false);
    expect(await countIn(server)).toBe(0n);
    const third = await server.post([execute('commit'), { type: 'close' }], second.baton);
    expect(third.baton).toBeNull();
    expect(await countIn(server)).toBe(1n);
    expect(new Set([first.baton, second.baton]).size).toBe(2);
    expect(first.baton?.length).toBeGreaterThanOrEqual(22);
  });

  test('serves once: a used one is refused and the stream goes on', async () => {
    await using server = await started();
    const first = await server.post([begin, insert]);
    const second = await server.post([count], first.baton);
    const stale = await server.post([execute('rollback')], first.baton);
    expect([stale.status, stale.code]).toEqual([400, 'STREAM_EXPIRED']);
    await server.post([execute('commit'), { type: 'close' }], second.baton);
    expect(await countIn(server)).toBe(1n);
  });

  test('serves one of two that use it at once', async () => {
    await using server = await started();
    const { baton } = await server.post([begin]);
    const answers = await Promise.all([1, 2, 3].map(() => server.post([insert], baton)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400, 400]);
  });

  test('cannot be made up, nor taken from a closed stream', async () => {
    await using server = await started();
    const { baton } = await server.post([begin]);
    const closing = await server.post([{ type: 'close' }], baton);
    expect(closing.baton).toBeNull();
    for (const forged of ['', 'x', `${baton}`, `${baton}=`, 'A'.repeat(baton?.length ?? 0), '__proto__']) {
      expect((await server.post([insert], forged)).status).toBe(400);
    }
    expect(await countIn(server)).toBe(0n);
  });
});

describe('an abandoned stream', () => {
  test('is rolled back after a while', async () => {
    await using server = await started({ streamIdleMs: IDLE_MS });
    const { baton } = await server.post([begin, insert]);
    await sleep(IDLE_MS * 3);
    expect((await server.post([execute('commit')], baton)).code).toBe('STREAM_EXPIRED');
    expect(await countIn(server)).toBe(0n);
    expect((await server.run(insert))[0]?.type).toBe('ok');
  });

  test('is not, while it is used', async () => {
    await using server = await started({ streamIdleMs: IDLE_MS });
    let { baton } = await server.post([begin]);
    for (let i = 0; i < 6; i++) {
      await sleep(IDLE_MS / 2);
      ({ baton } = await server.post([insert], baton));
    }
    await server.post([execute('commit'), { type: 'close' }], baton);
    expect(await countIn(server)).toBe(6n);
  });

  test('lets go of the lock others wait for', async () => {
    await using server = await started({ streamIdleMs: IDLE_MS, busyTimeoutMs: 5_000 });
    await server.post([begin, insert]);
    expect((await server.run(insert))[0]?.type).toBe('ok');
    expect(await countIn(server)).toBe(1n);
  });
});

describe('connections', () => {
  test('no more streams than allowed, and closing one makes room', async () => {
    await using server = await started({ maxStreams: 3 });
    const open = await Promise.all([1, 2, 3].map(() => server.post([execute('select 1')])));
    const refused = await server.post([execute('select 1')]);
    expect([refused.status, refused.code]).toEqual([503, 'TOO_MANY_STREAMS']);
    await server.post([{ type: 'close' }], open[0]?.baton ?? '');
    expect((await server.post([execute('select 1')])).status).toBe(200);
  });

  test('close rolls back what was not committed', async () => {
    await using server = await started();
    await server.run(begin, insert);
    expect(await countIn(server)).toBe(0n);
    const [state, again] = await server.run({ type: 'get_autocommit' }, insert);
    expect([state?.response?.is_autocommit, again?.type]).toEqual([true, 'ok']);
  });

  test('nothing of one client is left for the next', async () => {
    await using server = await started();
    await server.run(execute('create temp table mine(x)'), execute('pragma foreign_keys = off'));
    const [table, pragma] = await server.run(execute('select * from mine'), execute('pragma foreign_keys'));
    expect(table?.error?.message).toBe('no such table: mine');
    expect(singleValue(pragma)).toBe(1n);
  });
});

test('a server that stops finishes what runs and rolls back what is open', async () => {
  const server = await started();
  await server.post([begin, insert]);
  const waiting = server.run(insert, insert);
  // Long enough for the request to have arrived, also on a busy machine.
  await sleep(500);
  await server[Symbol.asyncDispose]();
  expect((await waiting).map(({ type }) => type)).toEqual(['ok', 'ok']);
  await expect(server.post([count])).rejects.toThrow();
});
