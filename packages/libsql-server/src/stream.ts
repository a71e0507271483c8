import type { Connection } from './connection.ts';
import { SqlError } from './errors.ts';
import type { SqlRef } from './protocol.ts';

const STORED_TEXTS = 200;

/** One client's connection, from its first pipeline to its `close`. */
export class Stream {
  readonly connection: Connection;
  isClosed = false;
  readonly #texts = new Map<number, string>();

  constructor(connection: Connection) {
    this.connection = connection;
  }

  storeSql(id: number, sql: string): void {
    if (this.#texts.has(id)) throw new SqlError(`SQL text ${id} is already stored`, 'SQL_STORE_DUPLICATE');
    if (this.#texts.size >= STORED_TEXTS) throw new SqlError('Too many SQL texts are stored', 'SQL_STORE_TOO_MANY');
    this.#texts.set(id, sql);
  }

  closeSql(id: number): void {
    this.#texts.delete(id);
  }

  sqlOf(ref: SqlRef): string {
    if (typeof ref === 'string') return ref;
    const stored = this.#texts.get(ref);
    if (stored === undefined) throw new SqlError(`SQL text ${ref} is not stored`, 'SQL_NOT_FOUND');
    return stored;
  }
}
