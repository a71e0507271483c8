import { accountErased } from '@motriforge/content/privacy-mails';
import { deliveryStatusId } from '@motriforge/db/lookups/notifications/states';
import { notificationDelivery } from '@motriforge/db/schema/deliveries';
import { mailMessage } from '@motriforge/db/schema/notifications';
import type { EventData } from '@motriforge/shared/events';
import { and, eq } from 'drizzle-orm';
import type { JobCtx } from '../context.ts';
import type { Reaction } from '../reaction.ts';
import { withTokens } from './tokens.ts';

/** Hands a letter to the provider, or leaves it in the mailbox where there is none. */
export async function deliverMail(ctx: JobCtx, { mailId }: EventData<'mail.queued'>): Promise<Reaction> {
  const queued = and(eq(mailMessage.id, mailId), eq(mailMessage.status, 'QUEUED'));
  const [letter] = await ctx.db.select().from(mailMessage).where(queued);
  if (!letter) return { statements: [] };
  if (letter.template === accountErased.name && ctx.sendMail) {
    await ctx.sendMail(letter);
    return { statements: [ctx.db.delete(mailMessage).where(queued)] };
  }
  const outcome = ctx.sendMail
    ? { status: 'SENT' as const, externalId: await ctx.sendMail(withTokens(ctx, letter)), sentAt: ctx.now() }
    : { status: 'HELD' as const };
  const handedOver = ctx.db
    .update(notificationDelivery)
    .set({ deliveryStatusId: deliveryStatusId('SENT'), sentAt: ctx.now() })
    .where(eq(notificationDelivery.mailMessageId, mailId));
  return {
    statements: [
      ...(outcome.status === 'SENT' ? [handedOver] : []),
      ctx.db.update(mailMessage).set(outcome).where(queued),
    ],
  };
}
