import { AppError } from '@motriforge/shared/errors';
import type { Env } from './env.ts';

/** Refuses whoever writes more than people do. Each call of a batch counts. */
export async function limitWrites(env: Env, request: Request): Promise<void> {
  const key = networkOf(request.headers.get('cf-connecting-ip'));
  const calls = new URL(request.url).pathname.split(',');
  const answers = await Promise.all(calls.map(() => env.WRITE_LIMIT.limit({ key })));
  if (answers.some(({ success }) => !success)) {
    throw new AppError('TOO_MANY', 'That was a lot at once. Try again in a minute.', { retryAfterSeconds: 60 });
  }
}

/** Whom an address belongs to: with IPv6 everybody has a whole network of them. */
export function networkOf(address: string | null): string {
  if (!address?.includes(':')) return address ?? 'nobody';
  const [head = '', tail] = address.toLowerCase().split('::');
  const groups = (text: string) => text.split(':').filter(Boolean);
  const first = groups(head);
  const last = groups(tail ?? '');
  const whole =
    tail === undefined ? first : [...first, ...Array(Math.max(0, 8 - first.length - last.length)).fill('0'), ...last];
  return whole
    .slice(0, 4)
    .map((group) => group.padStart(4, '0'))
    .join(':');
}
