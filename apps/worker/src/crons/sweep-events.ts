import { sweep } from '@motriforge/domain/events';
import { jobContext, publish } from '../context.ts';
import type { Env } from '../env.ts';
import { log } from '../log.ts';

/** Sends again what the queue lost or never got. */
export async function sweepEvents(env: Env, waiter: ExecutionContext): Promise<void> {
  const messages = await sweep(jobContext(env, waiter));
  if (messages.length > 0) log('info', 'swept', { messages: messages.length });
  await publish(env, messages);
}
