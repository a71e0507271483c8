import { crons } from './crons/index.ts';
import type { Env } from './env.ts';
import { http } from './http.ts';
import { consumeDeadLetters } from './queues/dead-letters.ts';
import { consumeEvents } from './queues/events.ts';

export { LiveChannel } from './live/live-channel.ts';
export { RestAlarm } from './live/rest-alarm.ts';

export default {
  fetch: http.fetch,
  queue: (batch, env, waiter) =>
    batch.queue.endsWith('dead-letters') ? consumeDeadLetters(batch, env, waiter) : consumeEvents(batch, env, waiter),
  scheduled: async (controller, env, waiter) => {
    await Promise.all((crons[controller.cron] ?? []).map((job) => job(env, waiter)));
  },
} satisfies ExportedHandler<Env>;
