import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Client, createClient } from '@libsql/client';
import { type Db, type Meter, metered, newMeter } from './client.ts';
import { migrate } from './migrate.ts';
import { readMigrations } from './migrations.ts';
import { syncLookups } from './sync-lookups.ts';

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
  copyFileSync(await template(), file);
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

let made: Promise<string> | undefined;

function template(): Promise<string> {
  made ??= makeTemplate();
  return made;
}

async function makeTemplate(): Promise<string> {
  const folder = join(tmpdir(), `motriforge-template-${process.pid}`);
  const file = join(folder, 'template.db');
  if (existsSync(folder)) rmSync(folder, { recursive: true });
  mkdirSync(folder);
  const client = createClient({ url: `file:${file}` });
  await migrate(client, await readMigrations());
  await syncLookups(metered(client));
  client.close();
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return file;
}
