import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type Client, createClient } from '@libsql/client';
import { afterAll, expect, test } from 'vitest';
import { type Migration, migrate } from '../src/migrate.ts';
import { readMigrations } from '../src/migrations.ts';
import { catalogueOf, type Row, type Table } from './catalogue.ts';
import { LegalRows } from './legal-rows.ts';

const migrations = await readMigrations();
const folder = mkdtempSync(join(tmpdir(), 'motriforge-migrations-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let made = 0;
const freshFile = (): string => join(folder, `${++made}.db`);

async function withClient<T>(file: string, use: (client: Client) => Promise<T>): Promise<T> {
  const client = createClient({ url: `file:${file}` });
  try {
    return await use(client);
  } finally {
    client.close();
  }
}

function withPlain<T>(file: string, use: (db: DatabaseSync) => T): T {
  const db = new DatabaseSync(file);
  try {
    return use(db);
  } finally {
    db.close();
  }
}

/** Everything that makes one schema differ from another. */
const schemaOf = (file: string) =>
  withPlain(file, (db) =>
    db
      .prepare(
        "select type, name, tbl_name, sql from sqlite_schema where name <> 'schema_migration' order by type, name",
      )
      .all(),
  );

const reference = freshFile();
// Two at once, as two deployments might.
const applied = await Promise.all([1, 2].map(() => withClient(reference, (client) => migrate(client, migrations))));
const newest = schemaOf(reference);
const newestTables = withPlain(reference, catalogueOf);

test('what was written under each migration is there under the newest', async () => {
  const file = freshFile();
  const filled = new Map<string, string>();
  for (let count = 1; count < migrations.length; count++) {
    await withClient(file, (client) => migrate(client, migrations.slice(0, count)));
    withPlain(file, (db) => fillChanged(db, filled));
  }
  const written = withPlain(file, (db) => countsOf(db, filled.keys()));
  await withClient(file, (client) => migrate(client, migrations));
  withPlain(file, (db) => {
    expect(countsOf(db, filled.keys())).toEqual(written);
    expect(Object.values(written)).not.toContain(0);
    expect(db.prepare('pragma foreign_key_check').all()).toEqual([]);
    expect(db.prepare('pragma integrity_check').get()).toEqual({ integrity_check: 'ok' });
    const found = db
      .prepare("select count(*) as rows from exercise_search where exercise_search match 'name:x*'")
      .get();
    expect(found).toEqual({ rows: written.exercise_document });
  });
  expect(schemaOf(file)).toEqual(newest);
});

test('a migration that dies at any statement leaves nothing, and the next attempt does all of it', async () => {
  const file = freshFile();
  await withClient(file, async (client) => {
    for (const [index, migration] of migrations.entries()) {
      const before = migrations.slice(0, index);
      const dying = cutShort(migration, (index + 0.5) / migrations.length);
      await expect(migrate(client, [...before, dying])).rejects.toThrow('failed and was undone');
      expect(await migrate(client, [...before, migration])).toEqual([migration.name]);
    }
  });
  expect(schemaOf(file)).toEqual(newest);
});

/** A migration that fails after a share of its statements. */
function cutShort({ name, sql }: Migration, share: number): Migration {
  const statements = sql.split('--> statement-breakpoint');
  const kept = statements.slice(0, Math.floor(statements.length * share));
  return { name, sql: [...kept, 'select * from nowhere'].join('--> statement-breakpoint') };
}

test('two that start at once share the work', () => {
  expect(applied.flat().toSorted()).toEqual(migrations.map(({ name }) => name));
});

test('a file that changed after it was applied is refused', async () => {
  const changed = migrations.map((migration, index) =>
    index === 0 ? { ...migration, sql: `${migration.sql}\n-- a word more` } : migration,
  );
  await withClient(reference, async (client) => {
    await expect(migrate(client, changed)).rejects.toThrow('has changed since it was applied');
  });
});

/** Writes a row into each table that is new or has changed, or leaves those there when there can be no more. */
function fillChanged(db: DatabaseSync, filled: Map<string, string>): void {
  const there = catalogueOf(db);
  const tables = new Map([...there].map(([name, table]) => [name, asStrictAsTheNewest(table, there)]));
  const rows = new LegalRows(db, tables);
  db.exec('begin');
  for (const { name, sql } of there.values()) {
    if (name === 'schema_migration' || filled.get(name) === sql) continue;
    rows.some(name);
    filled.set(name, sql);
  }
  db.exec('commit');
}

/** The first tables took more than the code ever wrote: what later tables refuse was never there. */
function asStrictAsTheNewest(table: Table, there: ReadonlyMap<string, Table>): Table {
  const has = (its: Table | undefined, names: readonly string[]) =>
    names.every((name) => its?.columns.some((column) => column.name === name));
  const later = newestTables.get(table.name);
  const checks = later?.checks.filter(({ clauses }) => clauses.every(({ columns }) => has(table, columns)));
  const keys = later?.foreignKeys.filter((key) => has(table, key.from) && has(there.get(key.table), key.to));
  return {
    ...table,
    checks: [...table.checks, ...(checks ?? [])],
    foreignKeys: [...table.foreignKeys, ...(keys ?? [])],
  };
}

function countsOf(db: DatabaseSync, tables: Iterable<string>): Record<string, number> {
  return Object.fromEntries(
    [...tables].map((table) => {
      const row = db.prepare(`select count(*) as rows from "${table}"`).get() as Row;
      return [table, Number(row.rows)];
    }),
  );
}
