import { AppError } from '@motriforge/shared/errors';
import { networkOf } from '@motriforge/shared/networks';
import type { Env } from './env.ts';

/** The edge is asked for so many writes at a time: a question for each would cost more than the write. */
export const writesInALease = 5;
const leaseMillis = 60_000;
const mostLeases = 10_000;

const leases = new Map<string, { left: number; until: number }>();

/**
 * Refuses whoever writes more than people do. Somebody who is known is counted for themselves, however many others
 * train behind the same address; a visitor for their network. Each call of a batch counts.
 */
export async function limitWrites(env: Env, request: Request, userId?: string): Promise<void> {
  const key = userId ?? networkOf(request.headers.get('cf-connecting-ip'));
  const calls = new URL(request.url).pathname.split(',').length;
  if (await take(env, key, calls)) return;
  throw new AppError('TOO_MANY', 'That was a lot at once. Try again in a minute.', { retryAfterSeconds: 60 });
}

async function take(env: Env, key: string, calls: number): Promise<boolean> {
  const lease = leases.get(key);
  const left = lease && lease.until > Date.now() ? lease.left : 0;
  const wanted = Math.max(0, Math.ceil((calls - left) / writesInALease));
  if (leases.size > mostLeases) leases.clear();
  // Taken before the edge is asked, so that what comes at the same moment does not take it too.
  leases.set(key, { left: left + wanted * writesInALease - calls, until: Date.now() + leaseMillis });
  const answers = await Promise.all(Array.from({ length: wanted }, () => env.WRITE_LIMIT.limit({ key })));
  if (answers.every(({ success }) => success)) return true;
  leases.delete(key);
  return false;
}
