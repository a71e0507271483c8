import { importBatch } from '@motriforge/db/schema/imports';
import type { PutRowsResult } from '@motriforge/shared/contracts/imports';
import { and, eq, sql } from 'drizzle-orm';
import type { UserCtx } from '../context.ts';

/** The import, as long as the caller brings it. */
const isOpen = ({ actor }: UserCtx, batchId: string) =>
  and(eq(importBatch.id, batchId), eq(importBatch.userId, actor.userId), eq(importBatch.status, 'PROCESSING'));

/** The same, for statements about something else. */
export const hasOpenBatch = ({ actor }: UserCtx, batchId: string) => sql`exists (select 1 from import_batch
  where id = ${batchId} and user_id = ${actor.userId} and status = 'PROCESSING')`;

/** What says, at the end of a write, whether the import was open. */
export const lookForOpen = (ctx: UserCtx, batchId: string) =>
  ctx.db.select({ source: importBatch.source }).from(importBatch).where(isOpen(ctx, batchId));

/** Counts what became of some rows, once: they are the ones after `from`. */
export function countRows(ctx: UserCtx, batchId: string, from: number, result: PutRowsResult) {
  const { created, known } = result;
  const refused = result.refused.length;
  const { rowsTotal, rowsCreated, rowsKnown, rowsRefused } = importBatch;
  return ctx.db
    .update(importBatch)
    .set({
      rowsTotal: sql`${rowsTotal} + ${created + known + refused}`,
      rowsCreated: sql`${rowsCreated} + ${created}`,
      rowsKnown: sql`${rowsKnown} + ${known}`,
      rowsRefused: sql`${rowsRefused} + ${refused}`,
    })
    .where(and(isOpen(ctx, batchId), eq(rowsTotal, from)));
}
