import { chatSessionsWithCounts, userStatistics } from '@motriforge/db/views';
import { desc, eq } from 'drizzle-orm';
import type { UserCtx } from '../context.ts';

/** The caller's conversations, newest first, with how much was said in each. */
export function recentChats(ctx: UserCtx, limit = 10) {
  return ctx.db
    .select()
    .from(chatSessionsWithCounts)
    .where(eq(chatSessionsWithCounts.userId, ctx.actor.userId))
    .orderBy(desc(chatSessionsWithCounts.createdAt))
    .limit(limit);
}

/** What the caller has practised, reached and written. */
export async function statistics(ctx: UserCtx) {
  const [figures] = await ctx.db.select().from(userStatistics).where(eq(userStatistics.userId, ctx.actor.userId));
  return figures ?? null;
}
