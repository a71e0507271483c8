import { eventQueue, eventSubscription } from '@motriforge/db/schema/events';
import { webhookAttempt } from '@motriforge/db/schema/webhooks';
import { newId } from '@motriforge/shared/ids';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { joinWaitlist } from '../mind/index.ts';
import { type TestWorld, testWorld } from '../testing.ts';
import { recordAttempt, sweep } from './index.ts';

let world: TestWorld;
let queueId: string;
beforeEach(async () => {
  world = await testWorld();
  await joinWaitlist(world.ctx, { id: newId(), email: 'kit@example.com', locale: 'en' });
  const [own] = await world.db.select().from(eventQueue);
  if (!own) throw new Error('There is no event.');
  const subscriptionId = newId();
  await world.db.insert(eventSubscription).values({
    id: subscriptionId,
    userId: (await world.person()).actor.userId,
    webhookUrl: 'https://example.com/hook',
    secretCiphertext: 'x',
    signingKeyId: 'key-1',
  });
  queueId = newId();
  const { eventId, topic, payload } = own;
  const waiting = { nextRetryAt: world.ctx.now(), createdAt: world.ctx.now() };
  await world.db
    .insert(eventQueue)
    .values({ id: queueId, eventId, topic, payload, eventSubscriptionId: subscriptionId, ...waiting });
});
afterEach(() => world.close());

const delivery = async () => {
  const [row] = await world.db.select().from(eventQueue).where(eq(eventQueue.id, queueId));
  if (!row) throw new Error('The delivery is gone.');
  return row;
};
const tryOnce = (responseCode: number) =>
  recordAttempt(world.ctx, { queueId, signingKeyId: 'key-1', responseCode, durationMs: 12 });

describe('a delivery to a webhook', () => {
  it('is tried again up to three times, each after twice as long, and then given up', async () => {
    for (const [at, minutes] of [1, 2, 4].entries()) {
      await tryOnce(500);
      expect(await delivery()).toMatchObject({
        status: 'PENDING',
        retryCount: at + 1,
        nextRetryAt: world.ctx.now() + minutes * 60_000,
      });
      world.advance(minutes * 60_000);
    }
    await tryOnce(500);
    expect(await delivery()).toMatchObject({
      status: 'FAILED',
      retryCount: 3,
      nextRetryAt: null,
      failureReason: 'The webhook answered 500.',
    });
    const attempts = await world.db.select().from(webhookAttempt).orderBy(webhookAttempt.attemptNumber);
    expect(attempts.map(({ attemptNumber }) => attemptNumber)).toEqual([1, 2, 3, 4]);
    expect(await world.db.select().from(eventSubscription)).toMatchObject([{ consecutiveFailures: 4 }]);
  });

  it('ends with the first answer that says yes', async () => {
    await tryOnce(503);
    await tryOnce(204);
    expect(await delivery()).toMatchObject({ status: 'COMPLETED', processedAt: world.ctx.now(), failureReason: null });
    expect(await world.db.select().from(eventSubscription)).toMatchObject([{ consecutiveFailures: 0 }]);
  });

  it('is none of the sweep’s business', async () => {
    world.advance(3_600_000);
    const swept = await sweep(world.ctx);
    expect(swept).toHaveLength(1);
    expect((await delivery()).retryCount).toBe(0);
  });
});
