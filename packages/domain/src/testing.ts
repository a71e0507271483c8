import { categoryId } from '@motriforge/db/lookups/categories';
import { user } from '@motriforge/db/schema/identity';
import { type TestDatabase, testDatabase } from '@motriforge/db/testing';
import type { PushMessage } from '@motriforge/shared/contracts/notifications';
import type { EventMessage } from '@motriforge/shared/events';
import { newId } from '@motriforge/shared/ids';
import type { JobCtx, Letter, Person, PushTarget, SendPush, SessionTokens } from './context.ts';
import { messagesFor } from './events/index.ts';
import { secretsFrom } from './secrets.ts';

export interface TestWorld extends TestDatabase {
  ctx: JobCtx;
  /** What was handed to the queue. */
  published: EventMessage[];
  /** What was handed to the mail provider. */
  sent: Letter[];
  /** Who is to be woken, and when. */
  woken: [userId: string, at: number | null][];
  /** What was sent to browsers, and what their services say of it. */
  pushed: { target: PushTarget; message: PushMessage }[];
  pushOutcome: Awaited<ReturnType<SendPush>>;
  /** What the browser was given to keep. */
  kept: (SessionTokens | null)[];
  /** Somebody with an account, and their context. */
  person(given?: Partial<typeof user.$inferInsert>): Promise<JobCtx & { actor: Person }>;
  /** Moves the clock that the domain reads. */
  advance(millis: number): void;
}

/** A world for a test: a private database, a clock that stands still, a queue and a provider that remember. */
export async function testWorld(): Promise<TestWorld> {
  const database = await testDatabase();
  const published: EventMessage[] = [];
  const sent: Letter[] = [];
  const kept: (SessionTokens | null)[] = [];
  const woken: TestWorld['woken'] = [];
  const pushed: TestWorld['pushed'] = [];
  let clock = Date.UTC(2026, 5, 15, 12);
  const ctx: JobCtx = {
    db: database.db,
    actor: { kind: 'visitor' },
    now: () => clock,
    requestId: newId(),
    caller: { ipAddress: '203.0.113.7', userAgent: 'test' },
    browser: { device: () => 'the-browser-of-the-test', country: null, keep: (session) => void kept.push(session) },
    secrets: secretsFrom('a-secret-for-tests-of-thirty-two-characters'),
    google: null,
    origin: 'https://motriforge.test',
    publish: (event) => void published.push(...messagesFor(event)),
    wakeAt: (...call) => void woken.push(call),
    pushPublicKey: () => 'the-key-of-the-test',
    sendMail: async (letter) => {
      sent.push(letter);
      return `provider-${letter.id}`;
    },
    sendPush: async (target, message) => {
      pushed.push({ target, message });
      return world.pushOutcome;
    },
  };
  const world: TestWorld = {
    ...database,
    ctx,
    published,
    sent,
    kept,
    woken,
    pushed,
    pushOutcome: 'SENT',
    async person(given = {}) {
      const userId = given.id ?? newId();
      const row = { email: `${userId}@example.com`, userCategoryId: categoryId('USER', 'MEMBER'), createdAt: clock };
      await database.db.insert(user).values({ ...row, ...given, id: userId });
      return { ...ctx, actor: { kind: 'person', userId, sessionId: null } };
    },
    advance(millis) {
      clock += millis;
    },
  };
  return world;
}
