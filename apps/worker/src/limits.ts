import { AppError } from '@motriforge/shared/errors';
import { networkOf } from '@motriforge/shared/networks';
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
