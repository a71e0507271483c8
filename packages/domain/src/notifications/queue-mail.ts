import type { MailTemplate } from '@motriforge/content/mails';
import { mailMessage } from '@motriforge/db/schema/notifications';
import type { Locale } from '@motriforge/shared/contracts/common';
import { newId } from '@motriforge/shared/ids';
import type { JobCtx } from '../context.ts';
import type { Reaction } from '../reaction.ts';
import type { Purpose } from '../secrets.ts';
import { fillIn, toHtml, type Variables } from './render.ts';
import { placeOfToken } from './tokens.ts';

export interface MailRequest {
  recipient: string;
  locale: Locale;
  template: MailTemplate;
  variables?: Variables;
  /** Where `{{link}}` leads, and the token that opens it. */
  link?: { path: string; token?: { purpose: Purpose; id: string } };
}

/** A letter to write, and the event that sends it once it is written. Without a provider it waits in the mailbox. */
export function queueMail(ctx: JobCtx, request: MailRequest): Reaction {
  const { recipient, locale, template, variables = {}, link } = request;
  const id = newId();
  const { subject } = template.words[locale];
  const words = { ...variables, link: link ? addressOf(ctx, link) : '' };
  // One that is made of something optional alone is left out where there is nothing.
  const paragraphs = template.words[locale].paragraphs.map((paragraph) => fillIn(paragraph, words)).filter(Boolean);
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

/** Behind the #, which browsers keep to themselves: no log and no other site gets to see the token. */
const addressOf = (ctx: JobCtx, { path, token }: NonNullable<MailRequest['link']>): string =>
  `${ctx.origin}${path}${token ? `#${placeOfToken(ctx, token)}` : ''}`;
