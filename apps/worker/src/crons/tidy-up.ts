import { tidy } from '@motriforge/domain/identity';
import { jobContext } from '../context.ts';
import type { Env } from '../env.ts';
import { log } from '../log.ts';

/** Deletes sessions, links and counts that have run out. */
export async function tidyUp(env: Env, waiter: ExecutionContext): Promise<void> {
  const ctx = jobContext(env, waiter);
  let rows = 0;
  for (let deleted = await tidy(ctx); deleted > 0; deleted = await tidy(ctx)) rows += deleted;
  if (rows > 0) log('info', 'tidied', { rows });
}
