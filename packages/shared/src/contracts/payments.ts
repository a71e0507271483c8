import * as v from 'valibot';

export const paymentProviders = ['STRIPE', 'PAYPAL', 'OTHER'] as const;

export const paymentEventTypes = [
  'PAYMENT_SUCCEEDED',
  'PAYMENT_FAILED',
  'PAYMENT_REFUNDED',
  'PAYMENT_DISPUTED',
  'PAYMENT_METHOD_CHANGED',
  'SUBSCRIPTION_UPDATED',
  'SUBSCRIPTION_CANCELLED',
  'OTHER',
] as const;

/** What a provider tells, told apart from how it tells it: each provider's own reader makes one of these. */
export const PaymentNews = v.object({
  provider: v.picklist(paymentProviders),
  externalEventId: v.pipe(v.string(), v.nonEmpty()),
  eventType: v.picklist(paymentEventTypes),
  /** The provider's name for the payment it is about, where it is about one. */
  externalPaymentId: v.nullable(v.string()),
  /** The body byte for byte, as it was signed. */
  rawPayload: v.string(),
});
export type PaymentNews = v.InferOutput<typeof PaymentNews>;
