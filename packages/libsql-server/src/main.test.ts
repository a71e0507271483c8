import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseCommand, USAGE, UsageError } from './cli-options.ts';

const MAIN = new URL('./main.ts', import.meta.url).pathname;

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'libsql-server-test-'));
});
afterEach(() => rm(directory, { recursive: true }));

async function runToEnd(...args: string[]) {
  const child = spawn(process.execPath, [MAIN, ...args], { env: { ...process.env, LIBSQL_TOKEN: 'secret' } });
  const [stdout, stderr] = [text(child.stdout), text(child.stderr)];
  const [status] = (await once(child, 'exit')) as [number | null];
  return { status, stdout: await stdout, stderr: await stderr };
}

async function start(args: readonly string[], env: NodeJS.ProcessEnv = {}, stdio: 'pipe' | 'ipc' = 'pipe') {
  const child = spawn(process.execPath, [MAIN, ...args], {
    env: { ...process.env, ...env },
    stdio: ['pipe', 'pipe', 'inherit', ...(stdio === 'ipc' ? (['ipc'] as const) : [])],
  });
  const exit = once(child, 'exit') as Promise<[number | null, string | null]>;
  const [line] = (await once(child.stdout ?? child, 'data')) as [Buffer];
  return { child, exit, event: JSON.parse(String(line)) as { event: string; url: string; token?: string } };
}

async function query(url: string, token: string, sql: string): Promise<unknown> {
  const body = JSON.stringify({ requests: [{ type: 'execute', stmt: { sql } }, { type: 'close' }] });
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const response = await fetch(`${url}/v2/pipeline`, { method: 'POST', headers, body });
  return response.status === 200 ? response.json() : response.status;
}

describe('mistakes on the command line', () => {
  test.each([
    [['--nonsense']],
    [['--file']],
    [[]],
    [['--file', 'x', '--port', 'abc']],
    [['--file', 'x', '--port', '65536']],
    [['--file', 'x', '--token', 'a', '--token-file', 'b']],
    [['--file', 'x', 'surplus']],
    [['backup', '--file', 'x']],
    [['backup', '--file', 'x', '--to', 'y', '--port', '1']],
  ])('%j is refused', (args) => {
    expect(() => parseCommand(args, {})).toThrow(UsageError);
  });

  test('they print the usage and exit 2', async () => {
    const { status, stderr, stdout } = await runToEnd('--nonsense');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(USAGE);
  });

  test('a taken port, an unusable file, a missing token file: one sentence and exit 1', async () => {
    const file = join(directory, 'data.db');
    const { child, exit, event } = await start(['--file', file]);
    const port = new URL(event.url).port;
    const garbage = join(directory, 'garbage.db');
    await writeFile(garbage, 'This is no database. '.repeat(1_000));
    const cases: [string[], RegExp][] = [
      [['--file', file, '--port', port], /^Port \d+ cannot be used: it is already in use\.\n$/],
      [['--file', directory], /^The database file .* cannot be used: .*\.\n$/],
      [['--file', '/dev/null/data.db'], /^The database file .* cannot be used: .*\.\n$/],
      [['--file', garbage], /^The database file .* cannot be used: file is not a database\.\n$/],
      [['--file', file, '--token-file', join(directory, 'none')], /^The token file .* cannot be read: .*\.\n$/],
      [['--file', file, '--token', ''], /^The token must not be empty\.\n$/],
      [['backup', '--file', join(directory, 'none.db'), '--to', join(directory, 'x')], /does not exist\n$/],
    ];
    const outcomes = cases.map(async ([args, sentence]) => {
      const { status, stderr } = await runToEnd(...args);
      expect([status, stderr]).toEqual([1, expect.stringMatching(sentence)]);
    });
    await Promise.all(outcomes);
    child.kill();
    await exit;
  });
});

describe('a server', () => {
  test('serves with its token until SIGTERM, then leaves all in the file', async () => {
    const file = join(directory, 'new', 'data.db');
    const { child, exit, event } = await start(['--file', file], { LIBSQL_TOKEN: 'from env' });
    expect(event).toEqual({ event: 'listening', url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/) });
    expect(await query(event.url, 'wrong', 'select 1')).toBe(401);
    await query(event.url, 'from env', 'create table kept(x)');
    child.kill('SIGTERM');
    expect(await exit).toEqual([0, null]);
    expect((await stat(`${file}-wal`).catch(() => ({ size: 0 }))).size).toBe(0);
    const again = await start(['--file', file, '--token', 't']);
    expect(await query(again.event.url, 't', 'select * from kept')).toMatchObject({ results: [{ type: 'ok' }, {}] });
    again.child.kill('SIGINT');
    expect(await again.exit).toEqual([0, null]);
  });

  test('reads the token from a file, or makes one up and says it', async () => {
    const tokenFile = join(directory, 'token');
    await writeFile(tokenFile, 'from file\n');
    const given = await start(['--file', ':memory:', '--token-file', tokenFile]);
    expect(await query(given.event.url, 'from file', 'select 1')).toMatchObject({ baton: null });
    given.child.kill();
    const made = await start(['--file', ':memory:'], { LIBSQL_TOKEN: undefined });
    expect(made.event.token?.length).toBeGreaterThan(32);
    expect(await query(made.event.url, made.event.token ?? '', 'select 1')).toMatchObject({ baton: null });
    made.child.kill();
    await Promise.all([given.exit, made.exit]);
  });

  test.each(['pipe', 'ipc'] as const)('goes when its parent goes, if asked to: %s', async (stdio) => {
    const file = join(directory, 'data.db');
    const { child, exit } = await start(['--file', file, '--exit-with-parent'], { LIBSQL_TOKEN: 'x' }, stdio);
    if (stdio === 'ipc') child.disconnect();
    else child.stdin?.destroy();
    expect(await exit).toEqual([0, null]);
  });

  test('and its backup command', async () => {
    const file = join(directory, 'data.db');
    const { child, exit, event } = await start(['--file', file], { LIBSQL_TOKEN: 'x' });
    await query(event.url, 'x', 'create table kept(x)');
    const to = join(directory, 'copy.db');
    const { status, stdout } = await runToEnd('backup', '--file', file, '--to', to);
    expect([status, JSON.parse(stdout)]).toEqual([0, { event: 'backed-up', path: to }]);
    expect((await readFile(to)).subarray(0, 15).toString()).toBe('SQLite format 3');
    child.kill();
    await exit;
  });
});
