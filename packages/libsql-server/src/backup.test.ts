import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { execute, TestServer } from './testing.ts';

let directory: string;
let server: TestServer;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'libsql-server-test-'));
  server = await TestServer.start({ file: join(directory, 'data.db') });
  await server.run(execute('create table pair(side text, n integer)'));
});
afterEach(async () => {
  await server[Symbol.asyncDispose]();
  await rm(directory, { recursive: true });
});

const askFor = (path: unknown) => server.fetch('/admin/backup', { method: 'POST', body: JSON.stringify({ path }) });

test('a backup taken while others write is whole', async () => {
  const filler = "insert into pair select 'filler', hex(randomblob(200)) from generate_series(1, 20000)";
  expect((await server.run(execute(filler)))[0]?.type).toBe('ok');

  const client = server.client();
  let isRunning = true;
  let written = 0;
  const writer = (async () => {
    for (; isRunning; written++) {
      await client.batch(
        [`insert into pair values ('left', ${written})`, `insert into pair values ('right', ${written})`],
        'write',
      );
    }
  })();
  const paths = [1, 2, 3].map((i) => join(directory, `copy ${i}'s.db`));
  const before: number[] = [];
  for (const path of paths) {
    before.push(written);
    expect((await askFor(path)).status).toBe(200);
  }
  isRunning = false;
  await writer;

  paths.forEach((path, i) => {
    const copy = new Database(path);
    const ask = (sql: string) => copy.prepare(sql).raw().all([]) as unknown[][];
    expect(ask('pragma integrity_check')).toEqual([['ok']]);
    const [left, right] = ['left', 'right'].map((side) =>
      Number(ask(`select count(*) from pair where side = '${side}'`)[0]?.[0]),
    );
    expect(left).toBe(right);
    expect(left).toBeGreaterThanOrEqual(before[i] ?? 0);
    copy.close();
  });
  expect(written).toBeGreaterThan(before.at(-1) ?? 0);
});

test('an existing file is never touched', async () => {
  const path = join(directory, 'precious');
  await writeFile(path, 'precious');
  const response = await askFor(path);
  expect([response.status, await response.json()]).toMatchObject([400, { code: 'BACKUP_REFUSED' }]);
  await expect(server.server.backup(path)).rejects.toThrow('already exists');
  await expect(server.server.backup(join(directory, 'data.db'))).rejects.toThrow('already exists');
  expect(await readFile(path, 'utf8')).toBe('precious');
  expect((await readdir(directory)).filter((name) => name.includes('partial'))).toEqual([]);
});

test.each([undefined, '', 7, 'relative.db', '/tmp/a\0b'])('path %j is refused', async (path) => {
  expect((await askFor(path)).status).toBe(400);
});
