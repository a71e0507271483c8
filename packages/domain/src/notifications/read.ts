import { mailMessage } from '@motriforge/db/schema/notifications';
import { desc } from 'drizzle-orm';
import type { Ctx } from '../context.ts';

/** The newest letters, for the mailbox page of a machine without a provider. */
export function recentMail(ctx: Ctx, limit = 50) {
  return ctx.db.select().from(mailMessage).orderBy(desc(mailMessage.createdAt)).limit(limit);
}
