import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Client, Value } from '@libsql/client';
import { copyTemplate } from '@motriforge/db/testing';
import { prepareDatabase } from '../database.ts';
import { openFile } from './bulk.ts';

/** A folder that knows how to make databases with schema, lookups and library, and to remove them all. */
export async function seedingGround() {
  const folder = mkdtempSync(join(tmpdir(), 'motriforge-seed-'));
  await copyTemplate(join(folder, 'motriforge.db'));
  const template = await openFile(folder);
  await prepareDatabase(template);
  await template.execute('pragma wal_checkpoint(truncate)');
  template.close();
  return {
    async database(): Promise<Client> {
      const own = mkdtempSync(join(folder, 'database-'));
      copyFileSync(join(folder, 'motriforge.db'), join(own, 'motriforge.db'));
      return openFile(own);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The first column of every row. */
export async function values(client: Client, sql: string, ...args: (string | number)[]): Promise<Value[]> {
  const { rows } = await client.execute({ sql, args });
  return rows.map((row) => row[0] ?? null);
}

/** How many rows each table has, of those that have any. */
export async function counts(client: Client): Promise<Map<string, number>> {
  const names = await values(
    client,
    "select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' and name not like 'exercise_search%'",
  );
  const results = await client.batch(names.map((name) => `select count(*) from "${name}"`));
  const pairs = names.map((name, index): [string, number] => [String(name), Number(results[index]?.rows[0]?.[0])]);
  return new Map(pairs.filter(([, count]) => count > 0));
}
