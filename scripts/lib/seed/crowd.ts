import { on } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { Client } from '@libsql/client';
import { userIdOf } from './crowd-person.ts';
import type { Batch } from './crowd-worker.ts';
import { summarizeRatings } from './opinions.ts';

/** How many people are thought up while one is written. More would only fill memory. */
const AHEAD = 2;

/**
 * Writes as many people as asked for, each with a year behind them and in one transaction: whoever is there already is
 * left alone, so that a run that was interrupted goes on where it stopped. Gives how many rows each of them came to.
 */
export async function* writeCrowd(client: Client, people: number, now = Date.now()): AsyncGenerator<number> {
  const first = await peopleThere(client, people);
  if (first === people) return;
  const worker = new Worker(new URL('./crowd-worker.ts', import.meta.url), {
    workerData: { now },
    resourceLimits: { maxOldGenerationSizeMb: 256 },
  });
  try {
    const batches = on(worker, 'message') as AsyncIterator<[Batch]>;
    let asked = first;
    while (asked < Math.min(first + AHEAD, people)) worker.postMessage(asked++);
    for (let place = first; place < people; place++) {
      const {
        value: [{ statements, rows }],
      } = await batches.next();
      if (asked < people) worker.postMessage(asked++);
      await client.batch(statements, 'write');
      // The engine lets go of what a statement held when the event loop turns.
      await setImmediate();
      yield rows;
    }
  } finally {
    await worker.terminate();
  }
  await client.execute(summarizeRatings);
}

/** They come in order, so the first who is missing is followed by nobody. */
export async function peopleThere(client: Pick<Client, 'execute'>, people: number): Promise<number> {
  let low = 0;
  let high = people;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const { rows } = await client.execute({ sql: 'select 1 from user where id = ?', args: [userIdOf(middle)] });
    if (rows.length > 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
