import {
  type Client,
  createClient,
  type InArgs,
  type InStatement,
  LibsqlBatchError,
  LibsqlError,
  type ResultSet,
} from '@libsql/client/web';
import { AppError } from '@motriforge/shared/errors';
import type { LibSQLDatabase } from 'drizzle-orm/libsql';
import { drizzle } from 'drizzle-orm/libsql/web';

export type Db = LibSQLDatabase<Record<string, never>> & { $client: Pick<Client, 'execute' | 'batch'> };

/** What a request asked of the database. A trip is one journey there and back, whatever it carries. */
export interface Meter {
  trips: number;
  statements: number;
  rowsReturned: number;
  rowsWritten: number;
  millis: number;
}

export const newMeter = (): Meter => ({ trips: 0, statements: 0, rowsReturned: 0, rowsWritten: 0, millis: 0 });

export interface DatabaseAddress {
  url: string;
  token?: string;
  /** Gives up on a trip after this long, so that a silent database becomes an error people can act on. */
  timeoutMillis?: number;
}

/**
 * A statement that goes ahead of everything a database is sent and fails when the rest must not happen. It rides along
 * with each trip, so that knowing for certain costs none.
 */
export interface Guard {
  statement: InStatement;
  /** What whoever asked hears when it failed. */
  refuse(): Error;
}

/** A database over HTTP. Made for each request: in workerd nothing that waits may be shared between two. */
export function openDatabase(address: DatabaseAddress, meter: Meter = newMeter()): Db {
  const timeout = address.timeoutMillis ?? 8_000;
  const client = createClient({
    url: address.url,
    ...(address.token === undefined ? {} : { authToken: address.token }),
    fetch: (request: Request) => fetch(request, { signal: AbortSignal.timeout(timeout) }),
  });
  return metered(client, meter);
}

/** A database whose every trip has to get past a guard. */
export function guarded(db: Db, guard: Guard): Db {
  const client = new GuardedClient(db.$client, guard);
  return drizzle({ client: client as Pick<Client, 'execute' | 'batch'> as Client });
}

class GuardedClient implements Pick<Client, 'execute' | 'batch'> {
  readonly #client: Db['$client'];
  readonly #guard: Guard;

  constructor(client: Db['$client'], guard: Guard) {
    this.#client = client;
    this.#guard = guard;
  }

  async execute(statement: InStatement | string, args?: InArgs): Promise<ResultSet> {
    const whole = typeof statement === 'string' && args !== undefined ? { sql: statement, args } : statement;
    const [result] = await this.batch([whole]);
    return result as ResultSet;
  }

  async batch(statements: (InStatement | [string, InArgs?])[]): Promise<ResultSet[]> {
    try {
      const [, ...results] = await this.#client.batch([this.#guard.statement, ...statements]);
      return results;
    } catch (error) {
      if (!(error instanceof LibsqlBatchError)) throw error;
      if (error.statementIndex === 0) throw this.#guard.refuse();
      // Whoever asked counts without the guard: where one stands inside another, each knows its own.
      throw Object.assign(error, { statementIndex: error.statementIndex - 1 });
    }
  }
}

/** Any libSQL client as a database whose trips are counted. */
export function metered(client: Client, meter: Meter = newMeter()): Db {
  // Drizzle calls execute and batch, and nothing else of a client.
  return drizzle({ client: new MeteredClient(client, meter) as Pick<Client, 'execute' | 'batch'> as Client });
}

/** The part of a client that drizzle calls, counting what passes through. */
class MeteredClient implements Pick<Client, 'execute' | 'batch'> {
  readonly #client: Client;
  readonly #meter: Meter;

  constructor(client: Client, meter: Meter) {
    this.#client = client;
    this.#meter = meter;
  }

  async execute(statement: InStatement | string, args?: InArgs): Promise<ResultSet> {
    const whole =
      typeof statement === 'string' ? { sql: statement, ...(args === undefined ? {} : { args }) } : statement;
    const [result] = await this.#count(1, async () => [await this.#client.execute(whole)]);
    return result as ResultSet;
  }

  async batch(statements: (InStatement | [string, InArgs?])[]): Promise<ResultSet[]> {
    const mode = statements.some(writes) ? 'write' : 'deferred';
    return this.#count(statements.length, () => this.#client.batch(statements, mode));
  }

  async #count(statements: number, trip: () => Promise<ResultSet[]>): Promise<ResultSet[]> {
    const began = performance.now();
    this.#meter.trips++;
    this.#meter.statements += statements;
    try {
      const results = await trip();
      for (const result of results) {
        this.#meter.rowsReturned += result.rows.length;
        this.#meter.rowsWritten += result.rowsAffected;
      }
      return results;
    } catch (error) {
      throw isRefusal(error) ? error : unreachable(error);
    } finally {
      this.#meter.millis += performance.now() - began;
    }
  }
}

// The engine refuses with a code of its own; whatever else goes wrong, the database could not be reached.
function isRefusal(error: unknown): boolean {
  return error instanceof LibsqlError && /^SQLITE_(?!BUSY)|^SQL_|^ARGS_/.test(error.code);
}

function unreachable(cause: unknown): AppError {
  return new AppError('UNAVAILABLE', 'We cannot reach our records right now. Try again in a moment.', {
    cause,
    retryAfterSeconds: 5,
  });
}

// A batch that reads first and writes later must hold the write lock from its beginning, or it may fail halfway.
function writes(statement: InStatement | [string, InArgs?]): boolean {
  const sql = typeof statement === 'string' ? statement : Array.isArray(statement) ? statement[0] : statement.sql;
  return !/^\s*(?:select|pragma|explain)\b/i.test(sql);
}
