import { userExport } from '@motriforge/db/schema/privacy';
import type { ExportView, FindExportInput, RequestExportInput } from '@motriforge/shared/contracts/privacy';
import { AppError } from '@motriforge/shared/errors';
import { and, asc, desc, eq, gt, inArray, isNotNull, lte } from 'drizzle-orm';
import { commit } from '../commit.ts';
import type { Ctx, UserCtx } from '../context.ts';
import { hashToken } from '../identity/index.ts';
import type { RemoveFiles } from './files.ts';

const view = {
  id: userExport.id,
  status: userExport.status,
  requestedAt: userExport.requestedAt,
  completedAt: userExport.completedAt,
  expiresAt: userExport.expiresAt,
  sizeBytes: userExport.sizeBytes,
};

const isWaiting = inArray(userExport.status, ['REQUESTED', 'PROCESSING']);

/** Asks for everything the caller owns in one file. Whoever asks again while it is made hears of the first. */
export async function requestExport(ctx: UserCtx, { id }: RequestExportInput): Promise<ExportView> {
  const { userId } = ctx.actor;
  const [, [row]] = await commit(
    ctx,
    [
      ctx.db.insert(userExport).values({ id, userId, requestedAt: ctx.now() }).onConflictDoNothing(),
      ctx.db
        .select(view)
        .from(userExport)
        .where(and(eq(userExport.userId, userId), isWaiting)),
    ],
    { audit: { action: 'EXPORT', entity: 'user_export', id } },
  );
  if (!row) throw new AppError('CONFLICT', 'This export has been made. Start a new one.');
  return row;
}

/** The export the caller asked for last. */
export async function latestExport(ctx: UserCtx): Promise<ExportView | null> {
  const [row] = await ctx.db
    .select(view)
    .from(userExport)
    .where(eq(userExport.userId, ctx.actor.userId))
    .orderBy(desc(userExport.requestedAt))
    .limit(1);
  return row ?? null;
}

/** Exports that wait to be made or were left half made, the oldest first. */
export async function waitingExports(ctx: Ctx, limit: number): Promise<string[]> {
  const rows = await ctx.db
    .select({ id: userExport.id })
    .from(userExport)
    .where(isWaiting)
    .orderBy(asc(userExport.requestedAt))
    .limit(limit);
  return rows.map(({ id }) => id);
}

/** The file behind a link, which opens it once and for seven days. Signed in or not: the letter is the proof. */
export async function findExport(
  ctx: Ctx,
  { token }: FindExportInput,
): Promise<{ fileKey: string; sizeBytes: number }> {
  const link = and(eq(userExport.downloadTokenHash, hashToken(token)), gt(userExport.expiresAt, ctx.now()));
  const [found] = await ctx.db
    .select({ id: userExport.id, fileKey: userExport.fileKey, sizeBytes: userExport.sizeBytes })
    .from(userExport)
    .where(link);
  if (!found?.fileKey) throw spent();
  const [{ rowsAffected }] = await commit(
    ctx,
    [ctx.db.update(userExport).set({ downloadTokenHash: null }).where(link)],
    { audit: { action: 'VIEW', entity: 'user_export', id: found.id } },
  );
  if (rowsAffected === 0) throw spent();
  return { fileKey: found.fileKey, sizeBytes: found.sizeBytes ?? 0 };
}

const forgottenAtOnce = 100;

/** Removes files whose seven days have passed, so many at a time; answers how many. */
export async function forgetExports(ctx: Ctx, removeFiles: RemoveFiles): Promise<number> {
  const old = await ctx.db
    .select({ id: userExport.id, key: userExport.fileKey })
    .from(userExport)
    .where(and(lte(userExport.expiresAt, ctx.now()), isNotNull(userExport.fileKey)))
    .limit(forgottenAtOnce);
  if (old.length === 0) return 0;
  await removeFiles(old.flatMap(({ key }) => (key === null ? [] : { bucket: null, key })));
  await ctx.db
    .update(userExport)
    .set({ fileKey: null, downloadTokenHash: null })
    .where(
      inArray(
        userExport.id,
        old.map(({ id }) => id),
      ),
    );
  return old.length;
}

const spent = () => new AppError('NOT_FOUND', 'This link has been used or is too old. Ask for a new file.');
