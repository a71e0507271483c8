import type { Client } from '@libsql/client/web';

export interface Migration {
  name: string;
  sql: string;
}

export class MigrationError extends Error {
  override readonly name = 'MigrationError';
}

/**
 * Applies what has not been applied, in order, each file with its journal row in one transaction: a process killed at
 * any statement leaves a whole number of files, and of two that start at once one waits and finds nothing to do.
 */
export async function migrate(client: Client, migrations: readonly Migration[]): Promise<string[]> {
  await client.execute(
    'create table if not exists schema_migration (name text primary key, hash text not null, applied_at integer not null) strict',
  );
  const applied: string[] = [];
  for (const migration of migrations) {
    const hash = await sha256(migration.sql);
    const known = await journal(client);
    if (!known.has(migration.name)) {
      try {
        await client.migrate([
          {
            sql: 'insert into schema_migration (name, hash, applied_at) values (?, ?, ?)',
            args: [migration.name, hash, Date.now()],
          },
          ...statements(migration.sql),
        ]);
        applied.push(migration.name);
        continue;
      } catch (error) {
        if (!(await journal(client)).has(migration.name)) {
          throw new MigrationError(`Migration ${migration.name} failed and was undone.`, { cause: error });
        }
      }
    }
    const then = (await journal(client)).get(migration.name);
    if (then !== hash) {
      throw new MigrationError(
        `Migration ${migration.name} has changed since it was applied. Restore the file and add a new migration instead.`,
      );
    }
  }
  const broken = await client.execute('pragma foreign_key_check');
  if (broken.rows.length > 0) throw new MigrationError('A migration left rows that point nowhere.');
  return applied;
}

async function journal(client: Client): Promise<Map<string, string>> {
  const { rows } = await client.execute('select name, hash from schema_migration');
  return new Map(rows.map((row) => [String(row[0]), String(row[1])]));
}

function statements(text: string): string[] {
  return text
    .split('--> statement-breakpoint')
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
