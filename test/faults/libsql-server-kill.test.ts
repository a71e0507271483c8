import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';

const KILLS = 50;
const CLIENTS = 6;
const ROWS_PER_BATCH = 4;
/** From just started to well under way. */
const LONGEST_LIFE_MS = 400;
const MAIN = new URL('../../packages/libsql-server/src/main.ts', import.meta.url).pathname;
const TOKEN = 'fault-test';

interface Result {
  readonly rows: readonly (readonly { readonly value: string }[])[];
}

interface Answer {
  readonly results: readonly {
    readonly type: string;
    readonly response?: { readonly result?: Result & { readonly step_errors?: readonly unknown[] } };
  }[];
}

async function start(file: string): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, [MAIN, '--file', file, '--exit-with-parent'], {
    env: { ...process.env, LIBSQL_TOKEN: TOKEN },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const [line] = (await once(child.stdout ?? child, 'data')) as [Buffer];
  return { child, url: (JSON.parse(String(line)) as { url: string }).url };
}

async function post(url: string, ...requests: readonly unknown[]): Promise<Answer> {
  const response = await fetch(`${url}/v3/pipeline`, {
    method: 'POST',
    headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' },
    body: JSON.stringify({ requests: [...requests, { type: 'close' }] }),
  });
  return (await response.json()) as Answer;
}

async function rows(url: string, sql: string): Promise<string[][]> {
  const { results } = await post(url, { type: 'execute', stmt: { sql } });
  return results[0]?.response?.result?.rows.map((row) => row.map(({ value }) => String(value))) ?? [];
}

/** One batch as the client in the worker sends it: begin, statements each on the success of the last, commit. */
function batch(id: number): unknown {
  const after = (step: number) => ({ condition: { type: 'ok', step } });
  const inserts = Array.from({ length: ROWS_PER_BATCH }, (_, row) => ({
    stmt: { sql: `insert into entry(batch, row, load) values (${id}, ${row}, randomblob(2000))` },
    ...after(row),
  }));
  const commit = { stmt: { sql: 'commit' }, ...after(ROWS_PER_BATCH) };
  const rollback = {
    stmt: { sql: 'rollback' },
    condition: { type: 'not', cond: { type: 'ok', step: ROWS_PER_BATCH + 1 } },
  };
  return { type: 'batch', batch: { steps: [{ stmt: { sql: 'begin immediate' } }, ...inserts, commit, rollback] } };
}

test(`no acknowledged batch is lost and none is halved by ${KILLS} kills`, { timeout: 180_000 }, async () => {
  const directory = await mkdtemp(join(tmpdir(), 'libsql-server-kill-'));
  const file = join(directory, 'data.db');
  const acknowledged = new Set<number>();
  let nextBatch = 0;
  let unanswered = 0;

  async function write(url: string): Promise<void> {
    for (;;) {
      const id = nextBatch++;
      const answer = await post(url, batch(id)).catch(() => undefined);
      if (answer === undefined) {
        unanswered++;
        return;
      }
      const errors = answer.results[0]?.response?.result?.step_errors;
      expect(errors?.every((error) => error === null)).toBe(true);
      acknowledged.add(id);
    }
  }

  async function check(url: string): Promise<void> {
    const found = await rows(url, 'select batch, count(*) from entry group by batch');
    expect(found.filter(([, count]) => Number(count) !== ROWS_PER_BATCH)).toEqual([]);
    const kept = new Set(found.map(([id]) => Number(id)));
    expect([...acknowledged].filter((id) => !kept.has(id))).toEqual([]);
  }

  for (let kill = 0; kill <= KILLS; kill++) {
    const { child, url } = await start(file);
    const exit = once(child, 'exit');
    await post(url, {
      type: 'sequence',
      sql: 'create table if not exists entry(batch, row, load, primary key (batch, row))',
    });
    await check(url);
    expect(await rows(url, 'pragma synchronous')).toEqual([['2']]);
    if (kill === KILLS) {
      expect(await rows(url, 'pragma integrity_check')).toEqual([['ok']]);
      child.kill('SIGTERM');
      expect(await exit).toEqual([0, null]);
      break;
    }
    const writers = Array.from({ length: CLIENTS }, () => write(url));
    await sleep(Math.random() * LONGEST_LIFE_MS);
    child.kill('SIGKILL');
    await Promise.all([exit, ...writers]);
  }

  // The kills did hit writes, and there was something to lose.
  expect(unanswered).toBeGreaterThanOrEqual(KILLS);
  expect(acknowledged.size).toBeGreaterThan(KILLS * CLIENTS);
  await rm(directory, { recursive: true });
});
