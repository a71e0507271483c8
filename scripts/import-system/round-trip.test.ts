import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Client } from '@libsql/client';
import { type TestDatabase, testDatabase } from '@motriforge/db/testing';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import lineage from '../../packages/db/lineage.json' with { type: 'json' };
import { importSystem } from './import-system.ts';
import { readSeedTables, type SystemName, systemNames } from './seed.ts';
import { systems } from './systems/index.ts';
import { writeSeedFiles } from './testing/files.ts';
import { homeRulesOf } from './testing/home-rules.ts';
import { notKept } from './testing/not-kept.ts';
import { type Difference, RoundTrip } from './testing/round-trip.ts';
import { seedRows } from './testing/seed-rows.ts';

const compared = new Set<string>();
const shipped = new Set<string>();

describe.each(systemNames)('%s', (system) => {
  test('what goes in comes back, column by column', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 1e6 }), async (seed) => {
        const { problems, differences, broken, integrity } = await roundTrip(system, seed);
        expect(problems).toEqual([]);
        expect(differences).toEqual([]);
        expect(broken).toEqual([]);
        expect(integrity).toEqual('ok');
      }),
      { numRuns: 2, endOnFailure: true },
    );
  });
});

afterAll(() => {
  const missing = Object.keys(lineage).filter(
    (column) => !compared.has(column) && !shipped.has(column) && !(column in notKept),
  );
  expect(missing).toEqual([]);
});

async function roundTrip(system: SystemName, seed: number) {
  const database = await testDatabase();
  const folder = mkdtempSync(join(tmpdir(), 'motriforge-files-'));
  try {
    const tables = readSeedTables(system);
    const rows = seedRows(system, tables, seed, await homeRulesOf(database.client));
    writeSeedFiles(folder, rows);
    const outcome = await importSystem(database.client, systems[system], tables, {
      folder,
      isDryRun: false,
      onError: 'skip',
      now: Date.UTC(2026, 5, 1),
    });
    const problems = [...outcome.ledger.problems()].map(({ file, column, reason }) => `${file} ${column}: ${reason}`);
    outcome.ledger.close();
    return { problems, differences: await compare(database, system, rows), ...(await health(database.client)) };
  } finally {
    database.close();
    rmSync(folder, { recursive: true });
  }
}

async function compare(
  { client }: TestDatabase,
  system: SystemName,
  rows: ReturnType<typeof seedRows>,
): Promise<(Difference | string)[]> {
  const { rows: files } = await client.execute('pragma database_list');
  const db = new DatabaseSync(String(files[0]?.[2]), { readOnly: true });
  const trip = new RoundTrip(db, system);
  const tables = readSeedTables(system);
  const differences: (Difference | string)[] = [];
  for (const [name, its] of rows) {
    const table = tables.get(name);
    if (!table) continue;
    for (const row of its) differences.push(...(trip.differences(table, row) ?? [`a row of ${name} is not here`]));
  }
  db.close();
  for (const column of trip.compared) compared.add(column);
  for (const column of trip.shipped) shipped.add(column);
  return differences;
}

async function health(client: Client) {
  const broken = await client.execute('pragma foreign_key_check');
  const integrity = await client.execute('pragma integrity_check');
  return { broken: broken.rows, integrity: integrity.rows[0]?.[0] };
}
