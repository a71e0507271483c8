import { receive } from '@motriforge/domain/events';
import { EventMessage } from '@motriforge/shared/events';
import * as v from 'valibot';
import { jobContext } from '../context.ts';
import type { Env } from '../env.ts';
import { describe, log } from '../log.ts';

const longestDelaySeconds = 3_600;

/** Each message stands alone: one that fails waits longer each time and holds up nobody. */
export async function consumeEvents(batch: MessageBatch, env: Env, waiter: ExecutionContext): Promise<void> {
  const ctx = jobContext(env, waiter);
  await Promise.all(
    batch.messages.map(async (message) => {
      const parsed = v.safeParse(EventMessage, message.body);
      if (!parsed.success) {
        log('warn', 'message-unknown', { messageId: message.id });
        return message.ack();
      }
      try {
        const receipt = await receive(ctx, parsed.output);
        if (receipt === 'unknown') log('warn', 'event-unknown', parsed.output);
        message.ack();
      } catch (error) {
        log('error', 'event-failed', { ...parsed.output, attempts: message.attempts, error: describe(error) });
        message.retry({ delaySeconds: Math.min(2 ** message.attempts, longestDelaySeconds) });
      }
    }),
  );
}
