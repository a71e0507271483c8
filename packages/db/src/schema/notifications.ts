import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { oneOf } from './checks.ts';
import { createdAt, id, instant } from './columns.ts';

export const mailStatuses = ['QUEUED', 'SENT', 'HELD', 'FAILED'] as const;
export type MailStatus = (typeof mailStatuses)[number];

/** A letter to one address. Held means that no provider is configured and it waits in the mailbox. */
export const mailMessage = sqliteTable(
  'mail_message',
  {
    id: id(),
    recipient: text('recipient').notNull(),
    locale: text('locale').notNull(),
    template: text('template').notNull(),
    subject: text('subject').notNull(),
    bodyText: text('body_text').notNull(),
    bodyHtml: text('body_html').notNull(),
    status: text('status', { enum: mailStatuses }).notNull().default('QUEUED'),
    externalId: text('external_id'),
    failureReason: text('failure_reason'),
    retryCount: integer('retry_count').notNull().default(0),
    createdAt: createdAt(),
    sentAt: instant('sent_at'),
  },
  (t) => [
    index('mail_message_recipient_idx').on(t.recipient, t.createdAt),
    index('mail_message_created_idx').on(t.createdAt),
    oneOf('mail_message_status_ck', t.status, mailStatuses),
  ],
);
