import { paymentEventTypes, paymentProviders } from '@motriforge/shared/contracts/payments';
import { fixedId } from '@motriforge/shared/ids';
import { sql } from 'drizzle-orm';
import { check, foreignKey, index, integer, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { createdAt, flag, id, instant, json, minorUnits, table } from './columns.ts';
import { user } from './identity.ts';
import { invoice } from './invoices.ts';
import { currency, isCurrency } from './money.ts';
import { filled, notNegative } from './rules.ts';
import { stateNeeds } from './states.ts';
import { paymentMethod, subscription } from './subscriptions.ts';

export const paymentStatuses = ['PENDING', 'SUCCEEDED', 'FAILED', 'REFUNDED'] as const;

/** The id of a state of a payment, the same everywhere, because checks know it. */
export const paymentStatusId = (name: (typeof paymentStatuses)[number]): string => fixedId('payment-status', name);

/** Where a payment stands. */
export const paymentStatus = table('payment_status', {
  id: id(),
  name: text('name', { enum: paymentStatuses }).notNull().unique(),
  description: text('description'),
});

/** What a provider answers or tells of a payment. */
export type ProviderData = Record<string, unknown>;

/** Money that was taken, or that it was tried to take. It stays in the books when the person goes. */
export const payment = table(
  'payment',
  {
    id: id(),
    userId: text('user_id').references(() => user.id, { onDelete: 'set null' }),
    /** None where something was bought once. */
    subscriptionId: text('subscription_id').references(() => subscription.id, { onDelete: 'set null' }),
    invoiceId: text('invoice_id'),
    paymentMethodId: text('payment_method_id').references(() => paymentMethod.id, { onDelete: 'set null' }),
    paymentStatusId: text('payment_status_id')
      .notNull()
      .references(() => paymentStatus.id, { onDelete: 'restrict' }),
    paymentProvider: text('payment_provider', { enum: paymentProviders }).notNull(),
    externalPaymentId: text('external_payment_id').notNull().unique(),
    amount: minorUnits('amount').notNull(),
    currency: currency(),
    failureReason: text('failure_reason'),
    providerData: json<ProviderData>('provider_data'),
    createdAt: createdAt(),
    processedAt: instant('processed_at'),
    /** When it last failed; a payment tried again may have both times. */
    failedAt: instant('failed_at'),
  },
  (t) => [
    foreignKey({
      name: 'payment_invoice_fk',
      columns: [t.invoiceId, t.currency],
      foreignColumns: [invoice.id, invoice.currency],
    }).onDelete('restrict'),
    // What the currency of a refund refers to.
    uniqueIndex('payment_currency_uq').on(t.id, t.currency),
    index('payment_user_idx').on(t.userId, t.createdAt),
    index('payment_subscription_idx').on(t.subscriptionId, t.createdAt),
    index('payment_invoice_idx').on(t.invoiceId),
    index('payment_payment_method_idx').on(t.paymentMethodId),
    index('payment_status_idx').on(t.paymentStatusId, t.createdAt),
    filled('payment_external_filled_ck', t.externalPaymentId),
    notNegative('payment_amount_ck', t.amount),
    isCurrency('payment_currency_code_ck', t.currency),
    check('payment_failure_ck', sql`${t.failureReason} is null or ${t.failedAt} is not null`),
    stateNeeds('payment_succeeded_ck', t.paymentStatusId, paymentStatusId('SUCCEEDED'), t.processedAt),
    stateNeeds('payment_refunded_ck', t.paymentStatusId, paymentStatusId('REFUNDED'), t.processedAt),
    stateNeeds('payment_failed_ck', t.paymentStatusId, paymentStatusId('FAILED'), t.failedAt),
  ],
);

export const refundStatuses = ['PENDING', 'SUCCEEDED', 'FAILED', 'CANCELLED'] as const;

/** The id of a state of a refund, the same everywhere, because checks know it. */
export const refundStatusId = (name: (typeof refundStatuses)[number]): string => fixedId('refund-status', name);

/** Where a refund stands. */
export const refundStatus = table('refund_status', {
  id: id(),
  name: text('name', { enum: refundStatuses }).notNull().unique(),
  description: text('description'),
});

/** Money of a payment that goes back, in the payment's own currency. */
export const paymentRefund = table(
  'payment_refund',
  {
    id: id(),
    paymentId: text('payment_id').notNull(),
    refundStatusId: text('refund_status_id')
      .notNull()
      .references(() => refundStatus.id, { onDelete: 'restrict' }),
    externalRefundId: text('external_refund_id').notNull().unique(),
    amount: minorUnits('amount').notNull(),
    currency: currency(),
    reason: text('reason'),
    createdAt: createdAt(),
    processedAt: instant('processed_at'),
  },
  (t) => [
    foreignKey({
      name: 'payment_refund_payment_fk',
      columns: [t.paymentId, t.currency],
      foreignColumns: [payment.id, payment.currency],
    }).onDelete('restrict'),
    index('payment_refund_payment_idx').on(t.paymentId),
    filled('payment_refund_external_filled_ck', t.externalRefundId),
    check('payment_refund_amount_ck', sql`${t.amount} > 0`),
    isCurrency('payment_refund_currency_code_ck', t.currency),
    stateNeeds('payment_refund_succeeded_ck', t.refundStatusId, refundStatusId('SUCCEEDED'), t.processedAt),
  ],
);

/** A message from a payment provider, as it came: it counts once however often it is sent. */
export const paymentWebhook = table(
  'payment_webhook',
  {
    id: id(),
    provider: text('provider', { enum: paymentProviders }).notNull(),
    externalEventId: text('external_event_id').notNull(),
    eventType: text('event_type', { enum: paymentEventTypes }).notNull(),
    paymentId: text('payment_id').references(() => payment.id, { onDelete: 'set null' }),
    /** The body byte for byte, as it was signed. */
    rawPayload: text('raw_payload').notNull(),
    processed: flag('processed').notNull().default(false),
    attemptCount: integer('attempt_count').notNull().default(0),
    processingError: text('processing_error'),
    receivedAt: instant('received_at').notNull().$defaultFn(Date.now),
    processedAt: instant('processed_at'),
  },
  (t) => [
    uniqueIndex('payment_webhook_event_uq').on(t.provider, t.externalEventId),
    index('payment_webhook_payment_idx').on(t.paymentId),
    index('payment_webhook_received_idx').on(t.receivedAt),
    index('payment_webhook_waiting_idx').on(t.receivedAt).where(sql`${t.processed} = 0`),
    filled('payment_webhook_event_filled_ck', t.externalEventId),
    check('payment_webhook_raw_payload_ck', sql`json_valid(${t.rawPayload})`),
    notNegative('payment_webhook_attempt_count_ck', t.attemptCount),
    check('payment_webhook_done_ck', sql`${t.processed} = (${t.processedAt} is not null)`),
    check('payment_webhook_error_ck', sql`${t.processed} = 0 or ${t.processingError} is null`),
  ],
);
