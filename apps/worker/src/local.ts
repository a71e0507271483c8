import { Hono } from 'hono';
import { devDoors } from './dev/doors.tsx';
import type { Env } from './env.ts';
import worker from './worker.ts';

export { LiveChannel, RestAlarm } from './worker.ts';

const local = new Hono<{ Bindings: Env & { DEV_TOKEN: string } }>();
local.route('/__dev', devDoors);

/** The worker with its development doors. The production build starts from worker.ts and never sees them. */
export default {
  ...worker,
  fetch: (request, env, waiter) =>
    new URL(request.url).pathname.startsWith('/__dev')
      ? local.fetch(request, env, waiter)
      : worker.fetch(request, env, waiter),
} satisfies ExportedHandler<Env & { DEV_TOKEN: string }>;
