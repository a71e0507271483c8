import { type invoiceStatuses, invoiceStatusId } from '../schema/invoices.ts';
import { type paymentStatuses, paymentStatusId, type refundStatuses, refundStatusId } from '../schema/payments.ts';
import { type subscriptionStatuses, subscriptionStatusId } from '../schema/subscriptions.ts';
import { described } from './described.ts';

export { invoiceStatusId, paymentStatusId, refundStatusId, subscriptionStatusId };

const subscriptionMeaning: Record<(typeof subscriptionStatuses)[number], string> = {
  TRIALING: 'Tried out, nothing to pay yet.',
  ACTIVE: 'Paid for.',
  PAST_DUE: 'A payment failed and is tried again.',
  CANCELLED: 'Cancelled; it runs to the end of its period.',
  UNPAID: 'Every attempt to collect failed.',
};

export const subscriptionStatusRows = () => described(subscriptionMeaning, subscriptionStatusId);

const invoiceMeaning: Record<(typeof invoiceStatuses)[number], string> = {
  DRAFT: 'Not issued yet.',
  OPEN: 'Issued and not paid.',
  PAID: 'Paid in full.',
  VOID: 'Issued by mistake; nothing is owed.',
  UNCOLLECTIBLE: 'Given up.',
};

export const invoiceStatusRows = () => described(invoiceMeaning, invoiceStatusId);

const paymentMeaning: Record<(typeof paymentStatuses)[number], string> = {
  PENDING: 'On its way.',
  SUCCEEDED: 'Received.',
  FAILED: 'Refused; it may be tried again.',
  REFUNDED: 'Given back.',
};

export const paymentStatusRows = () => described(paymentMeaning, paymentStatusId);

const refundMeaning: Record<(typeof refundStatuses)[number], string> = {
  PENDING: 'On its way back.',
  SUCCEEDED: 'Arrived.',
  FAILED: 'The provider could not give it back.',
  CANCELLED: 'Called off before it went.',
};

export const refundStatusRows = () => described(refundMeaning, refundStatusId);
