import { user } from '@motriforge/db/schema/identity';
import { userErasure } from '@motriforge/db/schema/privacy';
import { and, asc, eq, isNotNull, isNull, lte } from 'drizzle-orm';
import { commit } from '../commit.ts';
import type { Ctx } from '../context.ts';
import { handOver } from './hand-over.ts';

/** Deletes a person with all that is theirs. What others rely on stays, under a name that is nobody's. */
export async function erase(ctx: Ctx, userId: string): Promise<void> {
  const wish = and(eq(userErasure.userId, userId), isNull(userErasure.cancelledAt), isNull(userErasure.completedAt));
  // By nobody: the log cannot name somebody who is gone.
  const nobody: Ctx = { ...ctx, actor: { kind: 'visitor' } };
  await commit(
    nobody,
    [
      ctx.db.update(userErasure).set({ completedAt: ctx.now() }).where(wish),
      ...handOver(ctx, userId),
      ctx.db.delete(user).where(eq(user.id, userId)),
    ],
    { audit: { action: 'DELETE', entity: 'user', id: userId } },
  );
}

const erasedAtOnce = 20;

/** Erases those whose time to think it over has passed, a few at a time; answers how many. */
export async function eraseDue(ctx: Ctx): Promise<number> {
  const due = await ctx.db
    .select({ userId: userErasure.userId })
    .from(userErasure)
    .where(
      and(
        lte(userErasure.dueAt, ctx.now()),
        isNull(userErasure.cancelledAt),
        isNull(userErasure.completedAt),
        isNotNull(userErasure.userId),
      ),
    )
    .orderBy(asc(userErasure.dueAt))
    .limit(erasedAtOnce);
  for (const { userId } of due) if (userId) await erase(ctx, userId);
  return due.length;
}
