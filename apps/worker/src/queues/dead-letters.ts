import { bury } from '@motriforge/domain/events';
import { EventMessage } from '@motriforge/shared/events';
import * as v from 'valibot';
import { jobContext } from '../context.ts';
import type { Env } from '../env.ts';
import { log } from '../log.ts';

/** What no number of tries could deal with is set aside for staff, who can replay it. */
export async function consumeDeadLetters(batch: MessageBatch, env: Env, waiter: ExecutionContext): Promise<void> {
  const ctx = jobContext(env, waiter);
  for (const message of batch.messages) {
    const parsed = v.safeParse(EventMessage, message.body);
    if (parsed.success) {
      log('error', 'event-buried', parsed.output);
      await bury(ctx, parsed.output, 'it failed at every try; the log has the cause');
    }
    message.ack();
  }
}
