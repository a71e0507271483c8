import type { Env } from '../env.ts';
import { sweepEvents } from './sweep-events.ts';

type Job = (env: Env, waiter: ExecutionContext) => Promise<void>;

/** What runs when. The schedules are those of wrangler.toml. */
export const crons: Readonly<Record<string, readonly Job[]>> = {
  '* * * * *': [sweepEvents],
};
