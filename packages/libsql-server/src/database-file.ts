import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import Database from 'libsql';
import { toSqlError } from './errors.ts';

/** Something about the environment forbids the start; the message is for the person who started it. */
export class StartError extends Error {}

export interface DatabaseFile {
  readonly path: string;
  readonly isDurable: boolean;
  /** Removes what must not outlive the server. */
  discard(): void;
}

/** Makes sure of a writable database in WAL mode; `:memory:` is a file of its own that nothing outlives. */
export function openDatabaseFile(file: string): DatabaseFile {
  if (file === ':memory:') {
    const directory = mkdtempSync(join(tmpdir(), 'libsql-server-'));
    const path = join(directory, 'memory.db');
    makeReady(path);
    return { path, isDurable: false, discard: () => rmSync(directory, { recursive: true, force: true }) };
  }
  const path = resolve(file);
  makeReady(path);
  return { path, isDurable: true, discard: () => undefined };
}

function makeReady(path: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    const database = new Database(path);
    const mode = database.prepare('pragma journal_mode = wal').raw().get([]) as [string];
    if (mode[0] !== 'wal') throw new Error(`it stays in journal mode ${mode[0]}`);
    proveWritable(database);
    database.close();
  } catch (error) {
    throw new StartError(`The database file ${path} cannot be used: ${(error as Error).message}.`);
  }
}

function proveWritable(database: Database.Database): void {
  try {
    database.exec('begin immediate; rollback');
  } catch (error) {
    // Whoever holds the lock has proved it.
    if (toSqlError(error).code !== 'SQLITE_BUSY') throw error;
  }
}
