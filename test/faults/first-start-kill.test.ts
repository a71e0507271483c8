import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Client, createClient } from '@libsql/client';
import { expect, test } from 'vitest';
import { prepareDatabase } from '../../scripts/lib/database.ts';
import { fromRoot } from '../../scripts/lib/paths.ts';

/** KILLS=50 takes some minutes. */
const kills = Number(process.env.KILLS ?? 5);

const tables = 'exercise, equipment, muscle, visibility, event_type, exercise_document, exercise_word'.split(', ');

async function withFile<T>(use: (file: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'motriforge-first-start-'));
  try {
    return await use(join(folder, 'motriforge.db'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function prepared(file: string) {
  const client = createClient({ url: `file:${file}` });
  try {
    await prepareDatabase(client);
    return await stateOf(client);
  } finally {
    client.close();
  }
}

/** The schema, and how much there is of what a first start brings. */
async function stateOf(client: Client) {
  const { rows } = await client.execute('select type, name, sql from sqlite_schema order by type, name');
  const counts = await client.batch(tables.map((table) => `select count(*) from ${table}`));
  const faults = await client.batch(['pragma integrity_check', 'pragma foreign_key_check']);
  return {
    schema: rows.map((row) => Object.values(row).join(' ')),
    counts: counts.map((result) => Number(result.rows[0]?.[0])),
    faults: faults.map((result) => result.rows.map((row) => String(row[0]))),
  };
}

test(`a first start killed at ${kills} random moments is made whole by the next`, async () => {
  const began = performance.now();
  const whole = await withFile(prepared);
  // A process of its own takes longer: it loads its code first.
  const longest = (performance.now() - began) * 2;
  expect(whole.faults).toEqual([['ok'], []]);
  for (let kill = 0; kill < kills; kill++) {
    await withFile(async (file) => {
      const child = spawn(process.execPath, [fromRoot('test/support/prepare-database.ts'), file], { stdio: 'ignore' });
      const ended = once(child, 'exit');
      await Promise.race([ended, sleep(Math.random() * longest)]);
      child.kill('SIGKILL');
      await ended;
      expect(await prepared(file)).toEqual(whole);
    });
  }
});
