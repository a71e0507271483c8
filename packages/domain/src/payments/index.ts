export { receivePaymentWebhook } from './receive-webhook.ts';
export { settlePayment } from './settle-payment.ts';
