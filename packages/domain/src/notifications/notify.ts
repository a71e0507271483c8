import { deliveryStatusId, notificationStatusId } from '@motriforge/db/lookups/notifications/states';
import { type NotificationTypeName, notificationTypeId } from '@motriforge/db/lookups/notifications/types';
import { notificationDelivery } from '@motriforge/db/schema/deliveries';
import { mailMessage, notification } from '@motriforge/db/schema/notifications';
import type { ResourceType } from '@motriforge/db/schema/words';
import { newId } from '@motriforge/shared/ids';
import type { Statement } from '../commit.ts';
import type { JobCtx } from '../context.ts';
import type { Reaction } from '../reaction.ts';
import { type Channel, isGathered, openChannels } from './channels.ts';
import { loadRecipient, type Recipient, type Template } from './recipient.ts';
import { fillIn, toHtml, type Variables } from './render.ts';

export interface Notice {
  userId: string;
  type: NotificationTypeName;
  variables: Variables;
  about?: { resourceType: ResourceType; resourceId: string };
}

/**
 * Tells a person something, on the channels they want it on and in their language. What they hear of in a digest is
 * only taken down; what they want nowhere is not told at all.
 */
export async function notify(ctx: JobCtx, notice: Notice): Promise<Reaction> {
  const recipient = await loadRecipient(ctx, notice.userId, notice.type);
  if (!recipient) return { statements: [] };
  const channels = openChannels(recipient.wishes, ctx.now());
  if (channels.length === 0) return { statements: [] };
  const words = { ...notice.variables, 'user.name': recipient.name };
  const letter = channels.includes('EMAIL') ? writeLetter(ctx, notice, recipient, words) : null;
  const id = newId();
  return {
    statements: [
      ...(letter ? [letter.insert] : []),
      writeNotification(ctx, id, notice, recipient, words),
      ...channels.flatMap((channel) => deliveries(ctx, id, channel, recipient, letter?.id ?? null)),
    ],
    ...(letter && ctx.sendMail ? { event: { type: 'mail.queued', data: { mailId: letter.id } } } : {}),
  };
}

function writeNotification(ctx: JobCtx, id: string, notice: Notice, recipient: Recipient, words: Variables): Statement {
  const { title, message, actionUrl, actionButtonText } = render(recipient.templates.IN_APP, words);
  const isWaiting = isGathered(recipient.wishes);
  return ctx.db.insert(notification).values({
    id,
    userId: notice.userId,
    notificationTypeId: notificationTypeId(notice.type),
    notificationStatusId: notificationStatusId(isWaiting ? 'PENDING' : 'SENT'),
    title,
    message,
    actionUrl,
    actionButtonText,
    ...notice.about,
    metadata: { ...words },
    createdAt: ctx.now(),
    sentAt: isWaiting ? null : ctx.now(),
  });
}

function writeLetter(ctx: JobCtx, { type }: Notice, recipient: Recipient, words: Variables) {
  const { title, message } = render(recipient.templates.EMAIL, words);
  const id = newId();
  const insert = ctx.db.insert(mailMessage).values({
    id,
    recipient: recipient.email,
    locale: recipient.locale,
    template: type,
    subject: title,
    bodyText: message,
    bodyHtml: toHtml(message.split('\n\n')),
    status: ctx.sendMail ? 'QUEUED' : 'HELD',
    createdAt: ctx.now(),
  });
  return { id, insert };
}

/** What is in the app has arrived; over push there is one for each device. */
function deliveries(
  ctx: JobCtx,
  notificationId: string,
  channel: Channel,
  recipient: Recipient,
  mailMessageId: string | null,
) {
  const now = ctx.now();
  const queued = { notificationId, channel, deliveryStatusId: deliveryStatusId('QUEUED'), createdAt: now };
  const rows: Record<Channel, (typeof notificationDelivery.$inferInsert)[]> = {
    IN_APP: [{ ...queued, deliveryStatusId: deliveryStatusId('DELIVERED'), sentAt: now, deliveredAt: now }],
    EMAIL: [{ ...queued, mailMessageId }],
    PUSH: recipient.devices.map(({ id }) => ({ ...queued, pushSubscriptionId: id })),
    SMS: [queued],
  };
  return rows[channel].map((row) => ctx.db.insert(notificationDelivery).values({ id: newId(), ...row }));
}

const render = (template: Template, words: Variables) => ({
  title: fillIn(template.subjectTemplate ?? template.bodyTemplate, words).slice(0, 255),
  message: fillIn(template.bodyTemplate, words),
  actionUrl: template.actionUrlTemplate && fillIn(template.actionUrlTemplate, words),
  actionButtonText: template.actionButtonText,
});
