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
  const letter = writeMail(ctx, request);
  return {
    statements: [ctx.db.insert(mailMessage).values(letter)],
    audit: { action: 'CREATE', entity: 'mail_message', id: letter.id },
    ...sending(ctx, letter),
  };
}

/** A letter as it is kept until it is sent. */
export function writeMail(ctx: JobCtx, request: MailRequest) {
  const { recipient, locale, template, variables = {}, link } = request;
  const words = { ...variables, link: link ? addressOf(ctx, link) : '' };
  // One that is made of something optional alone is left out where there is nothing.
  const paragraphs = template.words[locale].paragraphs.map((paragraph) => fillIn(paragraph, words)).filter(Boolean);
  return {
    id: newId(),
    recipient,
    locale,
    template: template.name,
    subject: fillIn(template.words[locale].subject, words),
    bodyText: paragraphs.join('\n\n'),
    bodyHtml: toHtml(paragraphs),
    status: ctx.sendMail ? ('QUEUED' as const) : ('HELD' as const),
    createdAt: ctx.now(),
  };
}

/** What has to happen for a letter to be sent, where somebody sends letters. */
export const sending = (ctx: JobCtx, { id }: { id: string }): Pick<Reaction, 'event'> =>
  ctx.sendMail ? { event: { type: 'mail.queued', data: { mailId: id } } } : {};

/** Behind the #, which browsers keep to themselves: no log and no other site gets to see the token. */
const addressOf = (ctx: JobCtx, { path, token }: NonNullable<MailRequest['link']>): string =>
  `${ctx.origin}${path}${token ? `#${placeOfToken(ctx, token)}` : ''}`;
