import { type TestDatabase, testDatabase } from '@motriforge/db/testing';
import type { EventMessage } from '@motriforge/shared/events';
import { newId } from '@motriforge/shared/ids';
import type { JobCtx, Letter } from './context.ts';
import { messagesFor } from './events/index.ts';

export interface TestWorld extends TestDatabase {
  ctx: JobCtx;
  /** What was handed to the queue. */
  published: EventMessage[];
  /** What was handed to the mail provider. */
  sent: Letter[];
  /** Moves the clock that the domain reads. */
  advance(millis: number): void;
}

/** A world for a test: a private database, a clock that stands still, a queue and a provider that remember. */
export async function testWorld(): Promise<TestWorld> {
  const database = await testDatabase();
  const published: EventMessage[] = [];
  const sent: Letter[] = [];
  let clock = Date.UTC(2026, 5, 15, 12);
  const ctx: JobCtx = {
    db: database.db,
    actor: { kind: 'visitor' },
    now: () => clock,
    requestId: newId(),
    caller: { ipAddress: '203.0.113.7', userAgent: 'test' },
    publish: (event) => void published.push(...messagesFor(event)),
    sendMail: async (letter) => {
      sent.push(letter);
      return `provider-${letter.id}`;
    },
  };
  return {
    ...database,
    ctx,
    published,
    sent,
    advance(millis) {
      clock += millis;
    },
  };
}
