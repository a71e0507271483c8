import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface Call {
  method: 'GET' | 'POST';
  path: string;
  /** `{{0}}` to `{{9}}` become ids that were never used before. */
  body?: string;
}

/** Somebody to ask, and what to ask them, one after the other and again from the beginning. */
export interface Target {
  origin: string;
  headers: Record<string, string>;
  calls: readonly Call[];
}

export interface Load {
  target: Target;
  connections: number;
  seconds: number;
  mostCalls: number;
}

export interface LoadResult {
  count: number;
  perSecond: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
  /** The most trips any answer admitted to. */
  trips: number;
}

type Reply = { result: LoadResult } | { failure: string };

const mostCallsAtOnce = 30_000;

/** The process that asks. One load at a time. */
export class LoadGenerator {
  readonly #child: ChildProcess = fork(fileURLToPath(new URL('./load.ts', import.meta.url)), {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });

  run(target: Target, options: Omit<Load, 'target' | 'mostCalls'> & { mostCalls?: number }): Promise<LoadResult> {
    const load: Load = { target, mostCalls: mostCallsAtOnce, ...options };
    return new Promise((resolve, reject) => {
      const ended = () => reject(new Error('The load generator ended early.'));
      this.#child.once('exit', ended);
      this.#child.once('message', (reply) => {
        this.#child.off('exit', ended);
        // The child is our own file and sends nothing else.
        const answer = reply as Reply;
        if ('failure' in answer) reject(new Error(answer.failure));
        else resolve(answer.result);
      });
      this.#child.send(load);
    });
  }

  stop(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return Promise.resolve();
    return new Promise((resolve) => {
      this.#child.once('exit', () => resolve());
      this.#child.kill('SIGTERM');
    });
  }
}
