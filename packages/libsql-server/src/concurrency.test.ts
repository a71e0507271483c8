import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import Database from 'libsql';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { execute, TestServer } from './testing.ts';

const BUSY_MS = 1_000;
const insert = (v: number) => execute('insert into t values (?)', [BigInt(v)]);

let directory: string;
let file: string;
let server: TestServer;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'libsql-server-test-'));
  file = join(directory, 'data.db');
  server = await TestServer.start({ file, busyTimeoutMs: BUSY_MS });
  await server.run(execute('create table t(v)'));
});
afterEach(async () => {
  await server[Symbol.asyncDispose]();
  await rm(directory, { recursive: true });
});

const codesOf = (answers: Awaited<ReturnType<TestServer['run']>>) => answers.map(({ error }) => error?.code);
const values = async () => {
  const { rows } = await server.client().execute('select v from t order by rowid');
  return rows.map(({ v }) => Number(v));
};

test('many read beside an open write transaction', async () => {
  const client = server.client();
  const transaction = await client.transaction('write');
  await transaction.execute('insert into t values (1)');
  const reads = await Promise.all(Array.from({ length: 200 }, () => client.execute('select count(*) as n from t')));
  expect(reads.every(({ rows }) => rows[0]?.n === 0n)).toBe(true);
  await transaction.commit();
  expect(await values()).toEqual([1]);
});

test('writers wait in line, and nobody else waits with them', async () => {
  const holder = await server.post([execute('begin immediate')]);
  const lag = monitorEventLoopDelay({ resolution: 5 });
  lag.enable();
  const waiting: Promise<unknown>[] = [];
  for (let i = 1; i <= 20; i++) {
    waiting.push(server.run(insert(i)));
    await sleep(2);
  }
  const reads = await Promise.all(Array.from({ length: 50 }, () => server.run(execute('select 1'))));
  expect(reads).toHaveLength(50);
  await sleep(100);
  lag.disable();
  expect(lag.max / 1e6).toBeLessThan(150);
  await server.post([insert(0), execute('commit'), { type: 'close' }], holder.baton);
  await Promise.all(waiting);
  expect(await values()).toEqual(Array.from({ length: 21 }, (_, i) => i));
});

test('the next in line does not wait for a poll', async () => {
  const holder = await server.post([execute('begin immediate')]);
  const waiting = Array.from({ length: 100 }, (_, i) => server.run(insert(i)));
  await sleep(300);
  await server.post([{ type: 'close' }], holder.baton);
  expect((await Promise.all(waiting)).flatMap(codesOf).filter(Boolean)).toEqual([]);
});

test('whoever is still waiting when the server stops is answered', async () => {
  const other = new Database(file);
  other.exec('begin immediate');
  const waiting = server.run(insert(1));
  await sleep(50);
  const stopped = server.server.stop();
  await sleep(700);
  other.exec('commit');
  expect(codesOf(await waiting)).toEqual([undefined]);
  await stopped;
});

test('whoever waits too long is told so, and can go on', async () => {
  const holder = await server.post([execute('begin immediate')]);
  const start = performance.now();
  const waiter = await server.post([insert(1)]);
  expect(codesOf(waiter.results)).toEqual(['SQLITE_BUSY']);
  expect(performance.now() - start).toBeGreaterThanOrEqual(BUSY_MS - 5);
  await server.post([insert(2), execute('commit'), { type: 'close' }], holder.baton);
  const retry = await server.post([insert(3), { type: 'close' }], waiter.baton);
  expect(codesOf(retry.results)).toEqual([undefined, undefined]);
  expect(await values()).toEqual([2, 3]);
});

test('a lock of another process is waited for too', async () => {
  const other = new Database(file);
  other.exec('begin immediate; insert into t values (1)');
  const waiting = Promise.all([server.run(insert(2)), server.run(insert(3))]);
  await sleep(100);
  other.exec('commit');
  expect((await waiting).map(codesOf)).toEqual([[undefined], [undefined]]);
  expect(await values()).toHaveLength(3);
});

test('a snapshot too old to write on fails at once and leaves nothing behind', async () => {
  const begin = [execute('begin'), execute('select * from t')];
  const reader = await server.post(begin);
  await server.run(insert(1));
  const start = performance.now();
  // Other SQL than what follows, so that nothing but the server can have ended it.
  const tooLate = execute('insert into t(v) values (2)');
  const upgraded = await server.post([tooLate, execute('rollback'), insert(3)], reader.baton);
  expect(codesOf(upgraded.results)).toEqual(['SQLITE_BUSY_SNAPSHOT', undefined, undefined]);
  expect(performance.now() - start).toBeLessThan(BUSY_MS / 2);
  await server.run(insert(4));
  const later = await server.post([execute('select * from t'), insert(5), { type: 'close' }], upgraded.baton);
  expect(later.results[0]?.response?.result?.rows).toHaveLength(3);
  expect(await values()).toEqual([1, 3, 4, 5]);
});

test('hundreds of writers at once all get their turn', async () => {
  const client = server.client();
  const batches = Array.from({ length: 300 }, (_, i) =>
    client.batch([`insert into t values (${i})`, `insert into t values (${-i})`], 'write'),
  );
  const transactions = Array.from({ length: 10 }, async (_, i) => {
    const transaction = await server.client().transaction('write');
    await transaction.execute({ sql: 'insert into t values (?)', args: [1_000 + i] });
    await transaction.commit();
  });
  await Promise.all([...batches, ...transactions]);
  expect(await values()).toHaveLength(610);
});
