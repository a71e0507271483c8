import { backUp } from './backup.ts';
import { ConnectionPool } from './connection-pool.ts';
import type { DatabaseFile } from './database-file.ts';
import { Pipeline } from './pipeline.ts';
import type { PipelineRequest } from './protocol.ts';
import { StreamRegistry } from './stream-registry.ts';
import { WriteTurns } from './write-turns.ts';

interface Limits {
  readonly busyTimeoutMs: number;
  readonly streamIdleMs: number;
  readonly maxStreams: number;
  readonly maxBodyBytes: number;
  readonly maxResponseBytes: number;
}

/** What the server does, without HTTP. */
export class Service {
  readonly #file: DatabaseFile;
  readonly #limits: Limits;
  readonly #turns = new WriteTurns();
  readonly #pool: ConnectionPool;
  readonly #streams: StreamRegistry;
  #inFlight = 0;
  #onIdle: (() => void) | undefined;
  #isStopping = false;

  constructor(file: DatabaseFile, limits: Limits) {
    this.#file = file;
    this.#limits = limits;
    this.#pool = new ConnectionPool(file.path, {
      isDurable: file.isDurable,
      maxResponseBytes: limits.maxResponseBytes,
    });
    this.#streams = new StreamRegistry(this.#pool, this.#turns, limits);
  }

  get maxBodyBytes(): number {
    return this.#limits.maxBodyBytes;
  }

  get isStopping(): boolean {
    return this.#isStopping;
  }

  pipeline({ baton, requests }: PipelineRequest): Promise<string> {
    return this.#counted(async () => {
      const stream = baton === null ? this.#streams.open() : this.#streams.resume(baton);
      try {
        const results = await new Pipeline(stream, this.#turns, this.#limits.busyTimeoutMs).run(requests);
        const next = this.#streams.settle(stream);
        return `{"baton":${next === null ? 'null' : `"${next}"`},"base_url":null,"results":${results}}`;
      } catch (error) {
        this.#streams.end(stream);
        throw error;
      }
    });
  }

  backup(path: string): Promise<void> {
    return this.#counted(() => backUp(this.#file.path, path));
  }

  /** Takes nothing new, answers what runs, leaves everything committed in the database file. */
  async stop(): Promise<void> {
    this.#isStopping = true;
    // An open transaction will never be asked to commit, but others may be waiting for its lock.
    this.#streams.endAll();
    this.#turns.next();
    if (this.#inFlight > 0) {
      await new Promise<void>((resolve) => {
        this.#onIdle = resolve;
      });
    }
    this.#streams.endAll();
  }

  close(): void {
    const connection = this.#pool.take();
    connection.checkpoint();
    connection.close();
    this.#pool.close();
    this.#file.discard();
  }

  async #counted<T>(work: () => Promise<T>): Promise<T> {
    this.#inFlight++;
    try {
      return await work();
    } finally {
      this.#inFlight--;
      if (this.#inFlight === 0) this.#onIdle?.();
    }
  }
}
