import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Client, createClient } from '@libsql/client';
import { getTableName } from 'drizzle-orm';
import { type Db, type Meter, metered, newMeter } from './client.ts';
import { firstRows, lookups } from './lookup-tables.ts';
import { type Migration, migrate } from './migrate.ts';
import { readMigrations } from './migrations.ts';
import { syncLookups } from './sync-lookups.ts';

const cache = join(import.meta.dirname, '../../../node_modules/.cache/motriforge-test-databases');

export interface TestDatabase {
  db: Db;
  client: Client;
  meter: Meter;
  close(): void;
}

/** A private database with every migration and every lookup row, as fast as copying a file. */
export async function testDatabase(): Promise<TestDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'motriforge-'));
  const file = join(folder, 'test.db');
  await copyTemplate(file);
  const client = createClient({ url: `file:${file}` });
  await client.execute('pragma foreign_keys = on');
  const meter = newMeter();
  return {
    db: metered(client, meter),
    client,
    meter,
    close() {
      client.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

let template: Promise<string> | undefined;

/** Puts a database with every migration and every lookup row where none is. */
export async function copyTemplate(file: string): Promise<void> {
  template ??= findTemplate();
  copyFileSync(await template, file);
}

/** The template that an earlier process made of the same migrations and rows, or a new one. */
async function findTemplate(): Promise<string> {
  const migrations = await readMigrations();
  const rows = [...lookups, ...firstRows].map(({ table, rows }) => [getTableName(table), rows()]);
  const key = createHash('sha256')
    .update(JSON.stringify([migrations, rows]))
    .digest('hex')
    .slice(0, 32);
  const file = join(cache, `${key}.db`);
  if (!existsSync(file)) await makeTemplate(file, migrations);
  return file;
}

/** Puts a template in its place when it is whole: of several that make it at once, each puts the same there. */
async function makeTemplate(file: string, migrations: readonly Migration[]): Promise<void> {
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'making-'));
  try {
    const draft = join(folder, 'template.db');
    const client = createClient({ url: `file:${draft}` });
    await migrate(client, migrations);
    await syncLookups(metered(client));
    client.close();
    renameSync(draft, file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
