import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@libsql/client';
import type { Client } from '@libsql/client/http';
import { copyTemplate } from '@motriforge/db/testing';
import { type Secrets, secretsFrom } from '@motriforge/domain/secrets';
import { localBundle } from '../../scripts/lib/build.ts';
import { type Database, prepareDatabase, startDatabase } from '../../scripts/lib/database.ts';
import { type Edge, type EdgeOptions, startEdge } from '../../scripts/lib/edge.ts';
import { freePair } from '../../scripts/lib/ports.ts';

export const devToken = 'a-token-for-tests';
const appSecret = 'a-secret-for-tests-of-thirty-two-characters';

export interface World {
  url: string;
  edge: Edge;
  database: Database;
  client: Client;
  /** What the worker makes its tokens with: what a letter says is known before it is written. */
  secrets: Secrets;
  /** What the worker has logged so far, parsed. */
  log: Record<string, unknown>[];
  get(path: string, init?: RequestInit): Promise<Response>;
  /** A mutation as the SPA sends it. */
  post(procedure: string, input: unknown, init?: RequestInit): Promise<Response>;
  /** Ends the worker and starts it again; what it kept on the disk is all it knows. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** The built worker in workerd over a database of its own, as `npm start` runs it. */
export async function startWorld({
  hostname = '127.0.0.1',
  ...overrides
}: Partial<EdgeOptions> & { hostname?: '127.0.0.1' | 'localhost' } = {}): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), 'motriforge-world-'));
  const port = overrides.port ?? (await freePair());
  const database = await preparedDatabase(folder, port + 1);
  const { client } = database;
  const url = `http://${hostname}:${port}`;
  const log: Record<string, unknown>[] = [];
  const options: EdgeOptions = {
    port,
    bundle: localBundle,
    persist: join(folder, 'edge'),
    leasesAMinute: 100_000,
    gatheringSeconds: 0,
    onLog: (line) => void log.push(parseLine(line)),
    ...overrides,
    variables: {
      APP_ORIGIN: url,
      DATABASE_URL: database.url,
      DATABASE_TOKEN: database.token,
      APP_SECRET: appSecret,
      DEV_TOKEN: devToken,
      ...overrides.variables,
    },
  };
  const get: World['get'] = (path, init) => answered(() => fetch(new URL(path, url), { redirect: 'manual', ...init }));
  const world: World = {
    url,
    edge: await startEdge(options),
    async restart() {
      await world.edge.stop();
      world.edge = await startEdge(options);
    },
    database,
    client,
    secrets: secretsFrom(appSecret),
    log,
    get,
    post: (procedure, input, init = {}) =>
      get(`/trpc/${procedure}`, {
        method: 'POST',
        body: JSON.stringify(input),
        ...init,
        headers: { 'content-type': 'application/json', origin: url, ...init.headers },
      }),
    async stop() {
      await world.edge.stop();
      await database.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return world;
}

/** A database as a first start leaves it, without the time that takes. */
export async function preparedDatabase(folder: string, port: number): Promise<Database> {
  template ??= prepareTemplate();
  copyFileSync(await template, join(folder, 'motriforge.db'));
  return startDatabase(folder, port);
}

let template: Promise<string> | undefined;

/** Prepared once for all worlds of this process. */
async function prepareTemplate(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'motriforge-template-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'motriforge.db');
  await copyTemplate(file);
  const client = createClient({ url: `file:${file}` });
  await prepareDatabase(client);
  client.close();
  return file;
}

/** Asks until the answer is as expected or time is up, and answers with the last one. */
export async function eventually<T>(
  ask: () => Promise<T>,
  expected: (answer: T) => boolean,
  millis = 10_000,
): Promise<T> {
  const end = Date.now() + millis;
  for (;;) {
    const answer = await ask();
    if (expected(answer) || Date.now() > end) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Who refuses a large body hangs up before all of it is sent; a browser reads the answer all the same, this does not. */
async function answered(ask: () => Promise<Response>, tries = 3): Promise<Response> {
  try {
    return await ask();
  } catch (error) {
    const { code } = ((error as Error).cause ?? {}) as { code?: string };
    if (tries === 1 || !(code === 'EPIPE' || code === 'ECONNRESET')) throw error;
    return answered(ask, tries - 1);
  }
}

function parseLine(line: string): Record<string, unknown> {
  try {
    return JSON.parse(line);
  } catch {
    return { event: 'text', line };
  }
}
