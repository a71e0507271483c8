import Database from 'libsql';
import { isBusy, SqlError, toSqlError } from './errors.ts';
import { Lru } from './lru.ts';
import type { SqlValue } from './protocol.ts';
import { type Effects, encodeColumns, encodeResult, encodeRow, NO_EFFECTS } from './result-json.ts';
import type { SqlStatement } from './statements.ts';

interface Prepared {
  readonly native: Database.Statement;
  readonly returnsRows: boolean;
}

export interface ConnectionOptions {
  /** False for a database that nothing outlives. */
  readonly isDurable: boolean;
  readonly maxResponseBytes: number;
}

const CHANGES = new Set(['INSERT', 'REPLACE', 'UPDATE', 'DELETE']);
/** Only what repeats is kept prepared, not schema changes and settings. */
const KEPT_PREPARED = new Set(
  'SELECT VALUES INSERT REPLACE UPDATE DELETE BEGIN COMMIT END ROLLBACK SAVEPOINT RELEASE'.split(' '),
);
const PREPARED_STATEMENTS = 200;

/** Left to itself the engine keeps two megabytes, and reads a larger index from the file again and again. */
const PAGE_CACHE_KIBIBYTES = 32 * 1024;

/** One connection of the engine. Every call is synchronous and leaves no statement half run. */
export class Connection {
  readonly #database: Database.Database;
  readonly #prepared = new Lru<string, Prepared>(PREPARED_STATEMENTS);
  readonly #maxResponseBytes: number;
  readonly #lastEffects: Database.Statement;
  #isMarked = false;

  constructor(file: string, { isDurable, maxResponseBytes }: ConnectionOptions) {
    this.#database = new Database(file);
    this.#maxResponseBytes = maxResponseBytes;
    // Waiting for a lock inside the engine would stop the event loop, so it never does: see WriteTurns.
    this.#database.exec(
      `pragma busy_timeout = 0; pragma synchronous = ${isDurable ? 'full' : 'off'}; pragma foreign_keys = on;
       pragma cache_size = -${PAGE_CACHE_KIBIBYTES}`,
    );
    this.#lastEffects = this.#database.prepare('select changes(), last_insert_rowid()').raw().safeIntegers();
  }

  get isAutocommit(): boolean {
    return !this.#database.inTransaction;
  }

  /** Whether settings may differ from those of a new connection. */
  get isMarked(): boolean {
    return this.#isMarked;
  }

  /** Runs a statement to its end and gives its Hrana result as JSON. */
  execute(statement: SqlStatement, args: readonly SqlValue[], wantRows: boolean): string {
    const prepared = this.#prepare(statement);
    const changes = !statement.isExplain && CHANGES.has(statement.verb);
    try {
      if (!prepared.returnsRows) {
        const { changes: affectedRows, lastInsertRowid } = prepared.native.run(args);
        if (!changes) return encodeResult([], '', NO_EFFECTS);
        // The binding rounds row ids beyond 2^53.
        if (!Number.isSafeInteger(lastInsertRowid)) return encodeResult([], '', this.#effects(statement));
        return encodeResult([], '', effectsOf(statement, affectedRows, BigInt(lastInsertRowid)));
      }
      const rows = this.#rows(prepared.native, args, wantRows);
      // Asked only now, because running is what notices a changed schema.
      const columns = prepared.native.columns();
      return encodeResult(columns, rows, changes ? this.#effects(statement) : NO_EFFECTS);
    } catch (error) {
      const failure = toSqlError(error);
      if (isBusy(failure)) this.#abandon(prepared, args);
      throw failure;
    }
  }

  /** What a statement would take and give, as JSON. */
  describe(statement: SqlStatement): string {
    // Compiled anew, because a kept statement notices a changed schema only when it runs.
    const { native } = this.#compile(statement);
    const params = statement.parameters.map((name) => ({ name }));
    const cols = encodeColumns(native.columns());
    return `{"params":${JSON.stringify(params)},"cols":${cols},"is_explain":${statement.isExplain},"is_readonly":${this.#isReadonly(statement)}}`;
  }

  rollback(): void {
    if (this.#database.inTransaction) this.#database.exec('rollback');
  }

  /** Moves the log into the database file. */
  checkpoint(): void {
    this.#database.exec('pragma wal_checkpoint(truncate)');
  }

  /** The file itself is let go once the statements prepared on it are collected. */
  close(): void {
    this.#prepared.clear();
    this.#database.close();
  }

  /** The binding does not say, but the engine lists its prepared statements. */
  #isReadonly(statement: SqlStatement): boolean {
    const listed = this.#database.prepare('select min(ro) from sqlite_stmt where sql = ?').raw();
    return (listed.get([statement.text]) as [number])[0] === 1;
  }

  #prepare(statement: SqlStatement): Prepared {
    const kept = this.#prepared.get(statement.text);
    if (kept !== undefined) return kept;
    const prepared = this.#compile(statement);
    if (KEPT_PREPARED.has(statement.verb)) this.#prepared.set(statement.text, prepared);
    return prepared;
  }

  /** Even this can have effects: some pragmas act while they are compiled. */
  #compile(statement: SqlStatement): Prepared {
    if (statement.refusal !== null) throw new SqlError(statement.refusal, 'SQLITE_AUTH');
    if (statement.marksConnection) this.#isMarked = true;
    try {
      const native = this.#database.prepare(statement.text);
      const returnsRows = native.reader;
      if (returnsRows) native.raw().safeIntegers();
      return { native, returnsRows };
    } catch (error) {
      throw toSqlError(error);
    }
  }

  #rows(native: Database.Statement, args: readonly SqlValue[], wantRows: boolean): string {
    let json = '';
    let isTooLarge = false;
    // Read to the end whatever happens: a statement left half run keeps its transaction open.
    for (const row of native.iterate(args)) {
      if (!wantRows || isTooLarge) continue;
      try {
        json += (json === '' ? '' : ',') + encodeRow(row as SqlValue[]);
        isTooLarge = json.length > this.#maxResponseBytes;
      } catch {
        // Even one value can exceed what a string holds.
        isTooLarge = true;
      }
    }
    if (isTooLarge) throw new SqlError('The result is too large', 'RESPONSE_TOO_LARGE');
    return json;
  }

  #effects(statement: SqlStatement): Effects {
    const [changes, rowid] = this.#lastEffects.get([]) as [bigint, bigint];
    return effectsOf(statement, Number(changes), rowid);
  }

  /**
   * A statement that found the database busy stays active, with the snapshot it took, and the binding offers no reset.
   * Run again where nothing may be written, it ends properly: a writer by an error, a reader by reading.
   */
  #abandon({ native, returnsRows }: Prepared, args: readonly SqlValue[]): void {
    this.#database.exec('pragma query_only = on');
    try {
      if (returnsRows) native.get(args);
      else native.run(args);
    } catch {
      // Expected: the point is only that it is over.
    } finally {
      this.#database.exec('pragma query_only = off');
    }
  }
}

function effectsOf(statement: SqlStatement, affectedRows: number, rowid: bigint): Effects {
  const inserts = statement.verb === 'INSERT' || statement.verb === 'REPLACE';
  return { affectedRows, lastInsertRowid: inserts ? rowid : null };
}
