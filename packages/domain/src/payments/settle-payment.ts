import { paymentStatusId } from '@motriforge/db/lookups/payments';
import { payment, type paymentStatuses, paymentWebhook } from '@motriforge/db/schema/payments';
import type { PaymentNews } from '@motriforge/shared/contracts/payments';
import type { EventData } from '@motriforge/shared/events';
import { and, eq, inArray } from 'drizzle-orm';
import type { Statement } from '../commit.ts';
import type { JobCtx } from '../context.ts';
import type { Reaction } from '../reaction.ts';

type Status = (typeof paymentStatuses)[number];

/** What news makes of a payment, and from where: late news of a failure does not undo what came after it. */
const outcomes: Partial<Record<PaymentNews['eventType'], { to: Status; from: readonly Status[] }>> = {
  PAYMENT_SUCCEEDED: { to: 'SUCCEEDED', from: ['PENDING', 'FAILED'] },
  PAYMENT_FAILED: { to: 'FAILED', from: ['PENDING'] },
  PAYMENT_REFUNDED: { to: 'REFUNDED', from: ['PENDING', 'FAILED', 'SUCCEEDED'] },
};

/** Does what a payment provider's message says, and closes it; one about a payment we do not have stays open. */
export async function settlePayment(ctx: JobCtx, { webhookId }: EventData<'payment.reported'>): Promise<Reaction> {
  const [webhook] = await ctx.db
    .select({
      eventType: paymentWebhook.eventType,
      paymentId: paymentWebhook.paymentId,
      attemptCount: paymentWebhook.attemptCount,
    })
    .from(paymentWebhook)
    .where(and(eq(paymentWebhook.id, webhookId), eq(paymentWebhook.processed, false)));
  if (!webhook) return { statements: [] };
  const outcome = outcomes[webhook.eventType];
  const attemptCount = webhook.attemptCount + 1;
  if (outcome && webhook.paymentId === null) {
    const note = { attemptCount, processingError: 'There is no such payment.' };
    return { statements: [ctx.db.update(paymentWebhook).set(note).where(eq(paymentWebhook.id, webhookId))] };
  }
  return {
    statements: [
      ...(outcome && webhook.paymentId ? [movePayment(ctx, webhook.paymentId, outcome)] : []),
      ctx.db
        .update(paymentWebhook)
        .set({ processed: true, processedAt: ctx.now(), attemptCount, processingError: null })
        .where(eq(paymentWebhook.id, webhookId)),
    ],
    ...(webhook.paymentId ? { audit: { action: 'UPDATE', entity: 'payment', id: webhook.paymentId } } : {}),
  };
}

function movePayment(ctx: JobCtx, id: string, { to, from }: { to: Status; from: readonly Status[] }): Statement {
  const moment = to === 'FAILED' ? { failedAt: ctx.now() } : { processedAt: ctx.now() };
  return ctx.db
    .update(payment)
    .set({ paymentStatusId: paymentStatusId(to), ...moment })
    .where(and(eq(payment.id, id), inArray(payment.paymentStatusId, from.map(paymentStatusId))));
}
