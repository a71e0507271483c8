import { user } from '@motriforge/db/schema/identity';
import { userErasure } from '@motriforge/db/schema/privacy';
import { rating } from '@motriforge/db/schema/ratings';
import { and, asc, eq, isNotNull, isNull, lte } from 'drizzle-orm';
import { commit, insertAlways, trailOf } from '../commit.ts';
import type { Ctx, JobCtx } from '../context.ts';
import { farewell, giveUpFarewells, readerOf } from '../notifications/index.ts';
import { dropUnshared } from './drop-unshared.ts';
import { filesOf, type RemoveFiles, type StoredFile } from './files.ts';
import { handOver } from './hand-over.ts';
import { takeOut } from './take-out.ts';

/**
 * Deletes a person with all that is theirs. What others rely on stays, under a name that is nobody's. The files go
 * first: whoever stops in between finds the rows, which lead to the files, still there. One last letter tells them.
 */
export async function erase(ctx: JobCtx, userId: string, removeFiles: RemoveFiles): Promise<void> {
  const [[person], files, rated] = await ctx.db.batch([
    readerOf(ctx, userId),
    ctx.db.all<StoredFile>(filesOf(userId)),
    ctx.db
      .select({ resourceId: rating.resourceId, resourceType: rating.resourceType })
      .from(rating)
      .where(eq(rating.userId, userId)),
  ]);
  if (!person) return;
  if (files.length > 0) await removeFiles(files);
  // By nobody: the log cannot name somebody who is gone.
  const nobody: Ctx = { ...ctx, actor: { kind: 'visitor' }, caller: { ipAddress: null, userAgent: null } };
  const wish = and(eq(userErasure.userId, userId), isNull(userErasure.cancelledAt), isNull(userErasure.completedAt));
  const { statement: lastLetter, ...sent } = farewell(ctx, person);
  await commit(
    nobody,
    [
      ctx.db.update(userErasure).set({ completedAt: ctx.now() }).where(wish),
      ...takeOut(ctx, person),
      ...handOver(ctx, userId),
      ...dropUnshared(ctx, userId),
      ...rated.flatMap((data) => trailOf(nobody, { event: { type: 'rating.changed', data } }, insertAlways).trail),
      ctx.db.delete(user).where(eq(user.id, userId)),
      lastLetter,
    ],
    { audit: { action: 'DELETE', entity: 'user', id: userId }, ...sent },
  );
}

const erasedAtOnce = 20;

/**
 * Erases those whose time to think it over has passed, a few at a time; answers how many. One who cannot be erased
 * holds up nobody else, and is heard of.
 */
export async function eraseDue(ctx: JobCtx, removeFiles: RemoveFiles): Promise<number> {
  const [due] = await ctx.db.batch([dueErasures(ctx), giveUpFarewells(ctx)]);
  const failures: unknown[] = [];
  for (const { userId } of due) {
    if (userId) await erase(ctx, userId, removeFiles).catch((cause: unknown) => failures.push(cause));
  }
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} people could not be erased.`);
  return due.length;
}

const dueErasures = (ctx: Ctx) =>
  ctx.db
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
