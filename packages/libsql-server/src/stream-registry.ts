import { randomBytes } from 'node:crypto';
import type { ConnectionPool } from './connection-pool.ts';
import { HttpError } from './errors.ts';
import { Stream } from './stream.ts';
import type { WriteTurns } from './write-turns.ts';

interface Parked {
  readonly stream: Stream;
  readonly timer: NodeJS.Timeout;
}

interface StreamLimits {
  readonly maxStreams: number;
  readonly streamIdleMs: number;
}

/** Opens, parks and ends streams. A parked stream is known only by its baton, which serves once. */
export class StreamRegistry {
  readonly #pool: ConnectionPool;
  readonly #turns: WriteTurns;
  readonly #limits: StreamLimits;
  readonly #parked = new Map<string, Parked>();
  #open = 0;

  constructor(pool: ConnectionPool, turns: WriteTurns, limits: StreamLimits) {
    this.#pool = pool;
    this.#turns = turns;
    this.#limits = limits;
  }

  get openCount(): number {
    return this.#open;
  }

  open(): Stream {
    if (this.#open >= this.#limits.maxStreams) {
      throw new HttpError(503, 'Too many streams are open', 'TOO_MANY_STREAMS');
    }
    const stream = new Stream(this.#pool.take());
    this.#open++;
    return stream;
  }

  resume(baton: string): Stream {
    const parked = this.#parked.get(baton);
    if (parked === undefined) {
      throw new HttpError(400, 'The baton is unknown, already used or expired', 'STREAM_EXPIRED');
    }
    clearTimeout(parked.timer);
    this.#parked.delete(baton);
    return parked.stream;
  }

  /** After a pipeline: ends a closed stream, keeps another under the baton returned. */
  settle(stream: Stream): string | null {
    if (stream.isClosed) {
      this.end(stream);
      return null;
    }
    if (stream.connection.isAutocommit) this.#turns.next();
    return this.#park(stream);
  }

  /** Rolls back what the stream has not committed. */
  end(stream: Stream): void {
    stream.isClosed = true;
    this.#open--;
    this.#pool.giveBack(stream.connection);
    this.#turns.next();
  }

  endAll(): void {
    for (const { stream, timer } of this.#parked.values()) {
      clearTimeout(timer);
      this.end(stream);
    }
    this.#parked.clear();
  }

  #park(stream: Stream): string {
    const baton = randomBytes(24).toString('base64url');
    const timer = setTimeout(() => {
      this.#parked.delete(baton);
      this.end(stream);
    }, this.#limits.streamIdleMs);
    this.#parked.set(baton, { stream, timer });
    return baton;
  }
}
