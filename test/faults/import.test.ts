import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createClient } from '@libsql/client/http';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { command, outcome } from '../../scripts/import-system/testing/command.ts';
import { people, person } from '../../scripts/import-system/testing/people.ts';
import type { Database } from '../../scripts/lib/database.ts';
import { freePair } from '../../scripts/lib/ports.ts';
import { preparedDatabase } from '../support/world.ts';

let place: string;
let folder: string;
let database: Database;

beforeEach(async () => {
  place = mkdtempSync(join(tmpdir(), 'motriforge-import-'));
  folder = mkdtempSync(join(tmpdir(), 'motriforge-files-'));
  database = await preparedDatabase(place, await freePair());
});

afterEach(async () => {
  await database.stop();
  for (const path of [place, folder]) rmSync(path, { recursive: true });
});

async function counts(): Promise<number[]> {
  const client = createClient({ url: database.url, authToken: database.token });
  const { rows } = await client.execute(
    'select (select count(*) from user), (select count(*) from import_batch), (select count(*) from imported_row)',
  );
  return Array.from(rows[0] ?? [], Number);
}

test('an import that is killed in the middle leaves nothing, and the next brings all of it', async () => {
  const count = 20_000;
  const before = await counts();
  writeFileSync(join(folder, 'users.csv'), people(...Array.from({ length: count }, (_, id) => person(id))));
  const words = ['--from', 'tracker', folder, '--url', database.url];
  const child = command(words, database.token);
  const closed = once(child, 'close');
  await new Promise<void>((resolve) => {
    child.stdout?.on('data', (text) => {
      if (String(text).includes('Reading users.csv')) resolve();
    });
  });
  await sleep(500);
  child.kill('SIGKILL');
  await closed;
  expect(child.signalCode).toBe('SIGKILL');
  expect(await counts()).toEqual(before);
  // The server notices after five seconds that nobody goes on.
  await sleep(6_000);
  expect((await outcome(command(words, database.token))).code).toBe(0);
  expect(await counts()).toEqual([(before[0] ?? 0) + count, 1, count]);
});
