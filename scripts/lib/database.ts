import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Client, createClient } from '@libsql/client/http';
import { equipment } from '@motriforge/content/equipment';
import { exercises } from '@motriforge/content/exercises';
import { muscles } from '@motriforge/content/muscles';
import { programs } from '@motriforge/content/programs';
import { workouts } from '@motriforge/content/workouts';
import { metered } from '@motriforge/db/client';
import { migrate } from '@motriforge/db/migrate';
import { readMigrations } from '@motriforge/db/migrations';
import { syncLookups } from '@motriforge/db/sync-lookups';
import { publishLibrary } from '@motriforge/domain/exercises';
import { publishPrograms } from '@motriforge/domain/programs';
import { publishWorkouts } from '@motriforge/domain/workouts';
import { keptSecret } from './kept-secret.ts';
import { fromRoot } from './paths.ts';
import { Plain } from './steps.ts';

export interface Database {
  url: string;
  token: string;
  client: Client;
  process: ChildProcess;
  stop(): Promise<void>;
}

/** Starts the embedded database as a process of its own and waits until it listens. */
export async function startDatabase(folder: string, port: number): Promise<Database> {
  mkdirSync(folder, { recursive: true });
  const token = keptSecret(folder, 'database-token');
  const child = spawn(
    process.execPath,
    [
      fromRoot('packages/libsql-server/src/main.ts'),
      ...['--file', join(folder, 'motriforge.db'), '--port', String(port), '--exit-with-parent'],
    ],
    { stdio: ['pipe', 'pipe', 'pipe'], env: { ...process.env, LIBSQL_TOKEN: token } },
  );
  const url = await listening(child);
  return {
    url,
    token,
    client: createClient({ url, authToken: token }),
    process: child,
    stop: () => ended(child),
  };
}

/** A database that is started again should its process end, with nothing lost that it had acknowledged. */
export async function keepDatabase(
  folder: string,
  port: number,
): Promise<Pick<Database, 'url' | 'token' | 'client' | 'stop'>> {
  let current = await startDatabase(folder, port);
  let isWanted = true;
  const watch = () =>
    current.process.once('exit', async () => {
      if (!isWanted) return;
      process.stderr.write('The database ended unexpectedly and starts again.\n');
      await new Promise((resolve) => setTimeout(resolve, 500));
      try {
        current = await startDatabase(folder, port);
      } catch (error) {
        process.stderr.write(`${error instanceof Error ? error.message : error}\nRun npm start again.\n`);
        return;
      }
      watch();
    });
  watch();
  const { url, token, client } = current;
  return {
    url,
    token,
    client,
    stop() {
      isWanted = false;
      return current.stop();
    },
  };
}

/** Brings any libSQL database to the newest schema, lookups and library. */
export async function prepareDatabase(client: Client): Promise<string[]> {
  const applied = await migrate(client, await readMigrations());
  const db = metered(client);
  await syncLookups(db);
  await publishLibrary(db, { muscles, equipment, exercises });
  await publishWorkouts(db, { workouts, exercises });
  await publishPrograms(db, { programs, workouts, exercises });
  return applied;
}

function listening(child: ChildProcess): Promise<string> {
  let complaint = '';
  child.stderr?.on('data', (chunk) => {
    complaint += chunk;
  });
  return new Promise((resolve, reject) => {
    child.once('exit', () => reject(new Plain(complaint.trim() || 'The embedded database did not start.')));
    if (!child.stdout) return reject(new Plain('The embedded database has no output.'));
    createInterface(child.stdout).once('line', (line) => resolve((JSON.parse(line) as { url: string }).url));
  });
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}
