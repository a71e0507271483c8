import { ringRests } from '@motriforge/domain/notifications';
import { jobContext } from '../context.ts';
import type { Env } from '../env.ts';
import { log } from '../log.ts';

/** Rings for whoever's alarm did not: late, but not for ever. */
export async function ringLostRests(env: Env, waiter: ExecutionContext): Promise<void> {
  const devices = await ringRests(jobContext(env, waiter));
  if (devices > 0) log('info', 'lost-rests-rung', { devices });
}
