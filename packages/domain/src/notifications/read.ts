import { mailMessage } from '@motriforge/db/schema/notifications';
import { desc } from 'drizzle-orm';
import type { Ctx } from '../context.ts';
import { withTokens } from './tokens.ts';

/** The newest letters, for the mailbox page of a machine without a provider. */
export async function recentMail(ctx: Ctx, limit = 50) {
  const letters = await ctx.db.select().from(mailMessage).orderBy(desc(mailMessage.createdAt)).limit(limit);
  return letters.map((letter) => withTokens(ctx, letter));
}
