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
  const left = leftOf(key);
  if (left >= calls) {
    keep(key, left - calls);
    return true;
  }
  // Taken before the edge is asked, so that what comes at the same moment does not take it too.
  keep(key, 0);
  const wanted = Math.ceil((calls - left) / writesInALease);
  const answers = await Promise.all(Array.from({ length: wanted }, () => env.WRITE_LIMIT.limit({ key })));
  if (!answers.every(({ success }) => success)) return false;
  // What a lease has over is for others only now: had they gone ahead, a refusal would have come too late for them.
  keep(key, leftOf(key) + left + wanted * writesInALease - calls);
  return true;
}

function leftOf(key: string): number {
  const lease = leases.get(key);
  return lease && lease.until > Date.now() ? lease.left : 0;
}

function keep(key: string, left: number): void {
  if (leases.size > mostLeases) leases.clear();
  leases.set(key, { left, until: Date.now() + leaseMillis });
}
