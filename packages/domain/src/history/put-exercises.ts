import { importedRow } from '@motriforge/db/schema/imports';
import { insertNewRows } from '@motriforge/db/sync-lookups';
import {
  BroughtExercise,
  type PutExercisesInput,
  type PutRowsResult,
  type RefusedRow,
} from '@motriforge/shared/contracts/imports';
import { sql } from 'drizzle-orm';
import * as v from 'valibot';
import { commit } from '../commit.ts';
import type { UserCtx } from '../context.ts';
import { aroundNewOwn, judgeNewOwn, makeOwn } from '../exercises/index.ts';
import { noSuchImport } from './load-import.ts';
import { countRows, hasOpenBatch, lookForOpen } from './open-batch.ts';

/**
 * Makes the next exercises of a file the caller's own: what they have already is left as it is, what cannot be kept is
 * refused by its line, and the rest is written all at once. Sent again, nothing is written twice.
 */
export async function putExercises(ctx: UserCtx, input: PutExercisesInput): Promise<PutRowsResult> {
  const { batchId, from } = input;
  const { userId } = ctx.actor;
  const refused: RefusedRow[] = [];
  const read = input.exercises.flatMap(({ line, sourceKey, exercise }) => {
    const { success, output } = v.safeParse(BroughtExercise, exercise);
    if (!success) refused.push({ line, code: 'BAD_INPUT' });
    return success ? [{ line, sourceKey, exercise: output }] : [];
  });
  const owns = read.map(({ exercise }) => exercise);
  const [[batch], taken, names, ids, tools] = await ctx.db.batch([
    lookForOpen(ctx, batchId),
    ctx.db.all<{ sourceKey: string; batchId: string }>(sql`
      select taken.source_key as sourceKey, taken.batch_id as batchId
      from import_batch cross join json_each(${JSON.stringify(read.map(({ sourceKey }) => sourceKey))}) as sent
      join imported_row as taken on taken.user_id = ${userId} and taken.source = import_batch.source
        and taken.entity_type = 'exercise' and taken.source_key = sent.value
      where import_batch.id = ${batchId} and import_batch.user_id = ${userId}`),
    ...aroundNewOwn(ctx, owns),
  ]);
  if (!batch) throw noSuchImport();
  const takenBy = new Map(taken.map((one) => [one.sourceKey, one.batchId]));
  const judge = judgeNewOwn({ names, ids, tools });
  const made: typeof read = [];
  let [writtenBefore, known] = [0, 0];
  for (const one of read) {
    const by = takenBy.get(one.sourceKey);
    if (by !== undefined) {
      if (by === batchId) writtenBefore++;
      else known++;
      continue;
    }
    const verdict = judge(one.exercise);
    if (verdict === 'NEW') made.push(one);
    else if (verdict === 'NAMESAKE') known++;
    else refused.push({ line: one.line, code: verdict });
  }
  const result = { created: made.length + writtenBefore, known, refused };
  const keys = made.map(({ sourceKey, exercise }) => ({
    ...{ batchId, userId, source: batch.source, entityType: 'exercise', sourceKey, entityId: exercise.id },
  }));
  const hasKey = sql`exists (select 1 from imported_row where entity_type = 'exercise'
    and entity_id = json_each.value ->> '$[0]' and user_id = ${userId})`;
  const results = await commit(
    ctx,
    [
      from === null ? lookForOpen(ctx, batchId) : countRows(ctx, batchId, from, result),
      ...(keys.length > 0 ? [ctx.db.run(insertNewRows(importedRow, keys, hasOpenBatch(ctx, batchId)))] : []),
      ...makeOwn(
        ctx,
        made.map(({ exercise }) => exercise),
        new Map(tools.map(({ slug, id }) => [slug, id])),
        hasKey,
      ),
      lookForOpen(ctx, batchId),
    ],
    {},
  );
  if ((results.at(-1) as unknown[]).length === 0) throw noSuchImport();
  return result;
}
