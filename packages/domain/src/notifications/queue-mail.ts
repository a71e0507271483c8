import type { MailTemplate } from '@motriforge/content/mails';
import { mailMessage } from '@motriforge/db/schema/notifications';
import type { Locale } from '@motriforge/shared/contracts/common';
import { newId } from '@motriforge/shared/ids';
import type { JobCtx } from '../context.ts';
import type { Reaction } from '../reaction.ts';
import { toHtml } from './render.ts';

export interface MailRequest {
  recipient: string;
  locale: Locale;
  template: MailTemplate;
}

/** A letter to write, and the event that sends it once it is written. Without a provider it waits in the mailbox. */
export function queueMail(ctx: JobCtx, { recipient, locale, template }: MailRequest): Reaction {
  const id = newId();
  const { subject, paragraphs } = template.words[locale];
  const letter = ctx.db.insert(mailMessage).values({
    id,
    recipient,
    locale,
    template: template.name,
    subject,
    bodyText: paragraphs.join('\n\n'),
    bodyHtml: toHtml(paragraphs),
    status: ctx.sendMail ? 'QUEUED' : 'HELD',
    createdAt: ctx.now(),
  });
  return {
    statements: [letter],
    audit: { action: 'CREATE', entity: 'mail_message', id },
    ...(ctx.sendMail ? { event: { type: 'mail.queued', data: { mailId: id } } } : {}),
  };
}
