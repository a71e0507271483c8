import { Connection, type ConnectionOptions } from './connection.ts';

const IDLE_CONNECTIONS = 16;

/** Connections in the state a new one has. */
export class ConnectionPool {
  readonly #file: string;
  readonly #options: ConnectionOptions;
  readonly #idle: Connection[] = [];

  constructor(file: string, options: ConnectionOptions) {
    this.#file = file;
    this.#options = options;
  }

  take(): Connection {
    return this.#idle.pop() ?? new Connection(this.#file, this.#options);
  }

  giveBack(connection: Connection): void {
    if (this.#isLikeNew(connection) && this.#idle.length < IDLE_CONNECTIONS) this.#idle.push(connection);
    else connection.close();
  }

  close(): void {
    for (const connection of this.#idle.splice(0)) connection.close();
  }

  #isLikeNew(connection: Connection): boolean {
    try {
      connection.rollback();
    } catch {
      return false;
    }
    return !connection.isMarked;
  }
}
