import { userExport } from '@motriforge/db/schema/privacy';
import { AppError } from '@motriforge/shared/errors';
import { and, eq, inArray } from 'drizzle-orm';
import { commit } from '../commit.ts';
import type { JobCtx } from '../context.ts';
import { hashToken } from '../identity/index.ts';
import type { RemoveFiles } from './files.ts';
import { type OpenFile, zipOwn } from './zip-own.ts';

const lifetimeMillis = 7 * 86_400_000;

export interface ExportPlaces {
  /** Keeps what comes under a key, in the place of whatever was there. */
  store(key: string, content: ReadableStream<Uint8Array>): Promise<void>;
  openFile: OpenFile;
  removeFiles: RemoveFiles;
}

/**
 * Makes the file somebody asked for. May be begun again after a stop, or by two at once: both make the same file, and
 * one of them says that it is there.
 */
export async function buildExport(ctx: JobCtx, exportId: string, places: ExportPlaces): Promise<void> {
  const waiting = and(eq(userExport.id, exportId), inArray(userExport.status, ['REQUESTED', 'PROCESSING']));
  const [wish] = await ctx.db
    .update(userExport)
    .set({ status: 'PROCESSING' })
    .where(waiting)
    .returning({ userId: userExport.userId });
  if (!wish) return;
  const key = `exports/${exportId}.zip`;
  try {
    const { stream, size } = counted(zipOwn(ctx, wish.userId, places.openFile));
    await places.store(key, stream);
    const completedAt = ctx.now();
    const done = ctx.db
      .update(userExport)
      .set({
        status: 'COMPLETED',
        fileKey: key,
        sizeBytes: size(),
        downloadTokenHash: hashToken(ctx.secrets.tokenOf('export', exportId)),
        completedAt,
        expiresAt: completedAt + lifetimeMillis,
      })
      .where(waiting);
    const left = ctx.db.select({ id: userExport.id }).from(userExport).where(eq(userExport.id, exportId));
    const [, remaining] = await commit(ctx, [done, left], {
      audit: { action: 'UPDATE', entity: 'user_export', id: exportId, after: { status: 'COMPLETED' } },
      event: { type: 'export.ready', data: { exportId } },
    });
    // Whoever asked was erased meanwhile.
    if (remaining.length === 0) await places.removeFiles([{ bucket: null, key }]);
  } catch (cause) {
    // What is only away comes back: the next run begins again.
    if (cause instanceof AppError && cause.code === 'UNAVAILABLE') throw cause;
    const failureReason = 'Not everything could be gathered.';
    await ctx.db.update(userExport).set({ status: 'FAILED', failureReason }).where(waiting);
    throw cause;
  }
}

/** What is generated, as a stream that asks for more only when there is room, and how much it was. */
function counted(chunks: AsyncGenerator<Uint8Array>) {
  let bytes = 0;
  const stream = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await chunks.next();
        if (done) return controller.close();
        bytes += value.length;
        controller.enqueue(value);
      },
      async cancel() {
        await chunks.return(undefined);
      },
    },
    { highWaterMark: 1 },
  );
  return { stream, size: () => bytes };
}
