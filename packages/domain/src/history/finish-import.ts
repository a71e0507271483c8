import { importBatch } from '@motriforge/db/schema/imports';
import type { FinishImportInput, ImportView } from '@motriforge/shared/contracts/imports';
import { and, eq } from 'drizzle-orm';
import { commit } from '../commit.ts';
import type { UserCtx } from '../context.ts';
import { importViews } from './import-view.ts';
import { noSuchImport } from './load-import.ts';
import { stretchOf } from './stretch.ts';

/** Says that all of a file has been sent. Its days and the bests in them are added up afterwards. */
export async function finishImport(ctx: UserCtx, { batchId }: FinishImportInput): Promise<ImportView> {
  const look = importViews(ctx, eq(importBatch.id, batchId));
  const [[view], [stretch]] = await ctx.db.batch([look, stretchOf(ctx, batchId)]);
  if (!view || view.status === 'UNDONE') throw noSuchImport();
  if (view.status === 'COMPLETED') return view;
  const { userId } = ctx.actor;
  const completedAt = ctx.now();
  const finish = ctx.db
    .update(importBatch)
    .set({ status: 'COMPLETED', completedAt })
    .where(and(eq(importBatch.id, batchId), eq(importBatch.userId, userId), eq(importBatch.status, 'PROCESSING')));
  const { created, known, refused } = view;
  await commit(ctx, [finish], {
    audit: { action: 'UPDATE', entity: 'import_batch', id: batchId, after: { created, known, refused } },
    ...(stretch && { event: { type: 'history.changed', data: { userId, ...stretch } } }),
  });
  return { ...view, status: 'COMPLETED', completedAt };
}
