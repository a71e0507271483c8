import { payment, paymentWebhook } from '@motriforge/db/schema/payments';
import type { PaymentNews } from '@motriforge/shared/contracts/payments';
import { newId } from '@motriforge/shared/ids';
import { sql } from 'drizzle-orm';
import { commit } from '../commit.ts';
import type { Ctx } from '../context.ts';

/** Keeps what a payment provider says, as it came. The same message sent again is kept once, and acted on once. */
export async function receivePaymentWebhook(ctx: Ctx, news: PaymentNews): Promise<void> {
  const { externalPaymentId, ...message } = news;
  const id = newId();
  const row = ctx.db
    .insert(paymentWebhook)
    .values({
      id,
      ...message,
      paymentId: sql`(select ${payment.id} from ${payment} where ${payment.externalPaymentId} = ${externalPaymentId})`,
      receivedAt: ctx.now(),
    })
    .onConflictDoNothing();
  await commit(ctx, [row], { event: { type: 'payment.reported', data: { webhookId: id } } });
}
