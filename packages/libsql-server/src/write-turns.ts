interface Waiter {
  readonly resolve: (isMyTurn: boolean) => void;
  readonly timer: NodeJS.Timeout;
}

/** A lock held by another process announces nothing, so whoever is first looks again this often. */
const POLL_MS = 20;

/** The queue for the write lock: waiting here, instead of inside the engine, keeps the event loop free. */
export class WriteTurns {
  readonly #waiters: Waiter[] = [];
  #poll: NodeJS.Timeout | undefined;

  /** Resolves true when it is worth trying again, false when the time is up. */
  wait(timeoutMs: number, isFirst: boolean): Promise<boolean> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.#giveUp(waiter), timeoutMs);
      const waiter: Waiter = { resolve, timer };
      if (isFirst) this.#waiters.unshift(waiter);
      else this.#waiters.push(waiter);
      this.#poll ??= setInterval(() => this.next(), POLL_MS);
    });
  }

  /** The lock may be free: lets whoever waits longest try. */
  next(): void {
    const waiter = this.#waiters.shift();
    if (waiter === undefined) return;
    clearTimeout(waiter.timer);
    this.#restWhenEmpty();
    waiter.resolve(true);
  }

  #giveUp(waiter: Waiter): void {
    this.#waiters.splice(this.#waiters.indexOf(waiter), 1);
    this.#restWhenEmpty();
    waiter.resolve(false);
  }

  #restWhenEmpty(): void {
    if (this.#waiters.length > 0) return;
    clearInterval(this.#poll);
    this.#poll = undefined;
  }
}
