import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@libsql/client';
import { equipment } from '@motriforge/content/equipment';
import { exercises } from '@motriforge/content/exercises';
import { muscles } from '@motriforge/content/muscles';
import { metered } from '@motriforge/db/client';
import { publishLibrary } from '@motriforge/domain/exercises';
import { buildIfChanged, buildWorker, productionBundle, run, workerInputs } from '../lib/build.ts';
import { type Database, prepareDatabase, startDatabase } from '../lib/database.ts';
import { type Edge, startEdge } from '../lib/edge.ts';
import { fromRoot } from '../lib/paths.ts';
import { freePair } from '../lib/ports.ts';
import type { Trip } from './capture.ts';
import { grownLibrary } from './library.ts';

/** A folder that is gone afterwards, and everything that was started in it. */
export class Place {
  readonly folder = mkdtempSync(join(tmpdir(), 'motriforge-bench-'));
  readonly #stops: (() => Promise<unknown>)[] = [];

  constructor() {
    // Miniflare ends an interrupted process before anybody could wait for the way below.
    process.once('exit', () => this.#remove());
  }

  /** Remembers how to end something. What began last ends first. */
  onStop(stop: () => Promise<unknown>): void {
    this.#stops.push(stop);
  }

  async stop(): Promise<void> {
    for (const stop of this.#stops.splice(0).reverse()) await stop().catch(() => undefined);
    this.#remove();
  }

  #remove(): void {
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 3 });
  }

  /** A database with so many exercises. It is filled before it is served: so many rows are more than one request. */
  async database(size: number): Promise<Database> {
    const folder = join(this.folder, `database-${size}`);
    mkdirSync(folder);
    const client = createClient({ url: `file:${join(folder, 'motriforge.db')}` });
    await prepareDatabase(client);
    await publishLibrary(metered(client), grownLibrary({ muscles, equipment, exercises }, size));
    client.close();
    const database = await startDatabase(folder, await freePair());
    this.onStop(database.stop);
    return database;
  }

  /** The worker as it is deployed, copied away from where other builds write. */
  async productionBundle(): Promise<string> {
    await buildIfChanged('worker-production', workerInputs, () => buildWorker('production'));
    const copy = join(this.folder, 'worker.js');
    copyFileSync(productionBundle, copy);
    return copy;
  }

  async bareBundle(): Promise<string> {
    const outdir = join(this.folder, 'bare');
    await run(fromRoot('node_modules/.bin/wrangler'), [
      ...['deploy', fromRoot('scripts/bench/bare-worker.ts'), '--dry-run', '--minify', '--outdir', outdir],
      ...['--env', 'production'],
    ]);
    return join(outdir, 'bare-worker.js');
  }

  /** A worker in workerd over a database. Real and bare ones have the same bindings and the same way in. */
  async edge(bundle: string, database: Database, sent?: Record<string, Omit<Trip, 'wire'>>): Promise<Edge> {
    const port = await freePair();
    const edge = await startEdge({
      port,
      bundle,
      persist: mkdtempSync(join(this.folder, 'edge-')),
      leasesAMinute: 100_000_000,
      variables: {
        ENVIRONMENT: 'production',
        APP_ORIGIN: `http://127.0.0.1:${port}`,
        DATABASE_URL: database.url,
        DATABASE_TOKEN: database.token,
        APP_SECRET: 'a-secret-for-tests-of-thirty-two-characters',
        ...(sent ? { SENT: JSON.stringify(sent) } : {}),
      },
    });
    this.onStop(edge.stop);
    return edge;
  }
}
