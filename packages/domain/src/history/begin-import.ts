import { importBatch } from '@motriforge/db/schema/imports';
import type { BeginImportInput, ImportView } from '@motriforge/shared/contracts/imports';
import { AppError } from '@motriforge/shared/errors';
import { and, eq, inArray, sql } from 'drizzle-orm';
import { commit, insertWhere } from '../commit.ts';
import type { UserCtx } from '../context.ts';
import { importViews } from './import-view.ts';

/**
 * Begins to bring a file. One that was left in the middle goes on, counted from its beginning; one that was brought
 * already says so, and nothing begins.
 */
export async function beginImport(ctx: UserCtx, input: BeginImportInput): Promise<ImportView> {
  const { fileHash, nameMapping, ...rest } = input;
  const { userId } = ctx.actor;
  const isSameFile = and(eq(importBatch.userId, userId), eq(importBatch.fileHash, fileHash));
  const goOn = ctx.db
    .update(importBatch)
    .set({ nameMapping, rowsTotal: 0, rowsCreated: 0, rowsKnown: 0, rowsRefused: 0, problems: null })
    .where(and(isSameFile, eq(importBatch.status, 'PROCESSING')));
  const begin = insertWhere(
    importBatch,
    { ...rest, userId, fileHash, nameMapping, status: 'PROCESSING', createdAt: ctx.now() },
    sql`not exists (select 1 from import_batch where id = ${input.id} or (user_id = ${userId}
      and file_hash = ${fileHash} and status in ('PROCESSING', 'COMPLETED')))`,
  );
  const look = importViews(ctx, and(isSameFile, inArray(importBatch.status, ['PROCESSING', 'COMPLETED'])));
  const [, , [view]] = await commit(ctx, [goOn, begin, look], {
    audit: { action: 'CREATE', entity: 'import_batch', id: input.id, after: { source: input.source } },
  });
  if (!view) throw new AppError('CONFLICT', 'This was begun before and has ended. Choose the file again.');
  return view;
}
