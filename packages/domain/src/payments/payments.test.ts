import { paymentStatusId } from '@motriforge/db/lookups/payments';
import { auditLog } from '@motriforge/db/schema/events';
import { payment, paymentWebhook } from '@motriforge/db/schema/payments';
import type { PaymentNews } from '@motriforge/shared/contracts/payments';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { receive } from '../events/index.ts';
import { type TestWorld, testWorld } from '../testing.ts';
import { receivePaymentWebhook } from './index.ts';

let world: TestWorld;
beforeEach(async () => {
  world = await testWorld();
  await pay();
});
afterEach(() => world.close());

const pay = () =>
  world.db.insert(payment).values({
    paymentStatusId: paymentStatusId('PENDING'),
    paymentProvider: 'STRIPE',
    externalPaymentId: 'pi_1',
    amount: 29_900,
    currency: 'THB',
  });

const news = (eventType: PaymentNews['eventType'], externalEventId: string, about: string | null = 'pi_1') =>
  receivePaymentWebhook(world.ctx, {
    provider: 'STRIPE',
    externalEventId,
    eventType,
    externalPaymentId: about,
    rawPayload: JSON.stringify({ externalEventId }),
  });

/** Delivers messages until the queue is empty. */
async function deliver(): Promise<void> {
  for (let message = world.published.shift(); message; message = world.published.shift()) {
    await receive(world.ctx, message);
  }
}

const statusIs = async (name: Parameters<typeof paymentStatusId>[0]) => {
  const [row] = await world.db.select().from(payment);
  expect(row?.paymentStatusId).toBe(paymentStatusId(name));
};

describe('a message from a payment provider', () => {
  it('that comes again is kept once and has its effect once', async () => {
    for (let time = 0; time < 3; time++) await news('PAYMENT_SUCCEEDED', 'evt_1');
    await deliver();
    await news('PAYMENT_SUCCEEDED', 'evt_1');
    await deliver();
    expect(await world.db.select().from(paymentWebhook)).toMatchObject([
      { processed: true, processedAt: world.ctx.now(), attemptCount: 1, processingError: null },
    ]);
    expect(await world.db.$count(auditLog)).toBe(1);
    await statusIs('SUCCEEDED');
  });

  it('of another provider with the same name is another message', async () => {
    await news('OTHER', 'evt_1', null);
    const other = {
      provider: 'PAYPAL',
      externalEventId: 'evt_1',
      eventType: 'OTHER',
      externalPaymentId: null,
    } as const;
    await receivePaymentWebhook(world.ctx, { ...other, rawPayload: '{}' });
    expect(await world.db.$count(paymentWebhook)).toBe(2);
  });

  it('about a payment we do not have stays open, with the reason', async () => {
    await news('PAYMENT_SUCCEEDED', 'evt_1', 'pi_unknown');
    await deliver();
    expect(await world.db.select().from(paymentWebhook)).toMatchObject([
      { processed: false, attemptCount: 1, processingError: 'There is no such payment.' },
    ]);
  });

  it.each([
    ['REFUNDED', ['PAYMENT_FAILED', 'PAYMENT_SUCCEEDED', 'PAYMENT_REFUNDED']],
    ['SUCCEEDED', ['PAYMENT_FAILED', 'PAYMENT_SUCCEEDED']],
  ] as const)('leads to %s in whatever order, and however often, the messages come', async (end, kinds) => {
    const messages = [...kinds, ...kinds];
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(messages, { minLength: messages.length }), async (order) => {
        await world.db.delete(paymentWebhook);
        await world.db.delete(payment);
        await pay();
        for (const kind of order) await news(kind, kind);
        await deliver();
        await statusIs(end);
      }),
      { numRuns: 15 },
    );
  });
});
