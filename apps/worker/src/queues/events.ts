import { receiveAll } from '@motriforge/domain/events';
import { EventMessage } from '@motriforge/shared/events';
import * as v from 'valibot';
import { jobContext } from '../context.ts';
import type { Env } from '../env.ts';
import { describe, log } from '../log.ts';

const longestDelaySeconds = 3_600;

/** Each message is acknowledged for itself: one that fails waits longer each time and holds up nobody. */
export async function consumeEvents(batch: MessageBatch, env: Env, waiter: ExecutionContext): Promise<void> {
  const readable = batch.messages.flatMap((message) => {
    const parsed = v.safeParse(EventMessage, message.body);
    if (parsed.success) return [{ message, body: parsed.output }];
    log('warn', 'message-unknown', { messageId: message.id });
    message.ack();
    return [];
  });
  const outcomes = await outcomesOf(
    readable.map(({ body }) => body),
    env,
    waiter,
  );
  for (const [index, { message, body }] of readable.entries()) {
    const outcome = outcomes[index];
    if (outcome instanceof Error) {
      log('error', 'event-failed', { ...body, attempts: message.attempts, error: describe(outcome) });
      message.retry({ delaySeconds: Math.min(2 ** message.attempts, longestDelaySeconds) });
    } else {
      if (outcome === 'unknown') log('warn', 'event-unknown', body);
      message.ack();
    }
  }
}

/** What became of each message. Where not even the database answers, all of them failed. */
async function outcomesOf(messages: EventMessage[], env: Env, waiter: ExecutionContext) {
  try {
    return await receiveAll(jobContext(env, waiter), messages);
  } catch (error) {
    const failure = error instanceof Error ? error : new Error(String(error));
    return messages.map(() => failure);
  }
}
