import { importBatch } from '@motriforge/db/schema/imports';
import { historySources } from '@motriforge/shared/contracts/history';
import type { ImportView } from '@motriforge/shared/contracts/imports';
import { and, desc, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { UserCtx } from '../context.ts';

const mostShown = 50;

/** The files of history the caller brought, newest first. */
export const listImports = (ctx: UserCtx): Promise<ImportView[]> => importViews(ctx);

/** Reads the caller's imports, or one of them. */
export function importViews({ db, actor }: UserCtx, which?: SQL) {
  const isTheirs = and(eq(importBatch.userId, actor.userId), inArray(importBatch.source, historySources), which);
  const { id, source, fileName, status, createdAt, completedAt, undoneAt } = importBatch;
  return db
    .select({
      ...{ id, source, fileName, status, createdAt, completedAt, undoneAt },
      created: importBatch.rowsCreated,
      known: importBatch.rowsKnown,
      refused: importBatch.rowsRefused,
      kept: sql<number>`(select count(*) from imported_row where imported_row.batch_id = import_batch.id)`,
    })
    .from(importBatch)
    .where(isTheirs)
    .orderBy(desc(importBatch.createdAt), desc(importBatch.id))
    .limit(mostShown);
}
