import { createHash } from 'node:crypto';
import { holdings } from '@motriforge/db/ownership/holdings';
import { whose } from '@motriforge/db/ownership/whose';
import { user } from '@motriforge/db/schema/identity';
import { importBatch } from '@motriforge/db/schema/imports';
import type { ImportFault, ImportOwnInput, ImportOwnResult } from '@motriforge/shared/contracts/privacy';
import { AppError } from '@motriforge/shared/errors';
import { and, eq, type SQL, sql } from 'drizzle-orm';
import { commit, insertWhere } from '../commit.ts';
import type { Ctx, UserCtx } from '../context.ts';
import { brokenRules } from './broken-rules.ts';
import type { KeepFile, RemoveFiles } from './files.ts';
import { gather } from './gather.ts';
import { openOwn, unreadable } from './open-own.ts';
import { settableBy, valuesOf, writeAccount } from './own-account.ts';
import { pictureOf, showPicture } from './own-picture.ts';
import { newIds, type Outside, outsideOf, type PlacedTable, placeOwn } from './place-own.ts';
import { reachable } from './reachable.ts';
import { refusalOf } from './refusal.ts';
import { writeOwn } from './write-own.ts';

/**
 * Brings a file of one's own into an empty account: all of it at once, or nothing. Bringing it again changes nothing
 * and says the same.
 */
export async function importOwn(
  ctx: UserCtx,
  { id, fileName }: ImportOwnInput,
  content: ReadableStream<Uint8Array>,
  files: { keepFile: KeepFile; removeFiles: RemoveFiles },
): Promise<ImportOwnResult> {
  const { userId } = ctx.actor;
  const bytes = await gather(content);
  const fileHash = createHash('sha256').update(bytes).digest('hex');
  const file = open(bytes);
  if (file.faults.length > 0) return { status: 'refused', faults: [...file.faults] };

  const ids = newIds(file, userId);
  const questions = reachable(outsideOf(file, ids), userId);
  const [batches, [account], settable, ...found] = await ctx.db.batch([
    earlier(ctx, fileHash),
    ctx.db.all<{ isEmpty: number }>(sql`select ${isEmpty(userId)} as isEmpty`),
    settableBy(ctx),
    ...questions.map(({ rows }) => ctx.db.all<{ id: string }>(rows)),
  ]);
  const [known] = batches;
  if (known) return known;
  if (!account?.isEmpty) throw occupied();
  const here: Outside = new Map(questions.map(({ kind }, at) => [kind, new Set(found[at]?.map((row) => row.id))]));
  const { placed, leftOut } = placeOwn(file, ids, here, userId);
  const faults = await faultsOf(ctx, placed);
  if (faults.length > 0) return { status: 'refused', faults };

  const values = valuesOf(file.account, settable);
  const picture = pictureOf(ctx, file.picture);
  // The file first: a row without its file would be a broken picture.
  if (picture) await files.keepFile(picture.file, picture.bytes);
  const rows = placed.reduce((sum, table) => sum + table.rows.length, 0);
  const now = ctx.now();
  const counts = { rowsTotal: rows + leftOut, rowsCreated: rows, rowsRefused: leftOut };
  const batch = { id, userId, source: 'MOTRIFORGE', fileName, fileHash, fileBytes: bytes.length, ...counts };
  const begin = insertWhere(importBatch, { ...batch, status: 'PROCESSING', createdAt: now }, isEmpty(userId));
  // Only within the batch that began it: for everybody else it is completed, or not there.
  const begun = and(eq(importBatch.id, id), eq(importBatch.userId, userId), eq(importBatch.status, 'PROCESSING'));
  const finish = ctx.db.update(importBatch).set({ status: 'COMPLETED', completedAt: now }).where(begun);
  const isBegun = sql`exists (select 1 from ${importBatch} where ${begun})`;
  const written = [
    ...writeOwn(ctx, placed, isBegun),
    ...writeAccount(ctx, file.account, values, isBegun),
    ...(picture ? showPicture(ctx, picture.kept, isBegun) : []),
  ];
  const came = await commit(ctx, [begin, ...written, finish], {
    audit: { action: 'CREATE', entity: 'import_batch', id, after: { source: batch.source, rows } },
    event: { type: 'file.taken-back', data: { importId: id } },
  }).then(([first]) => (first as { rowsAffected: number }).rowsAffected === 1, refusalOf);
  if (typeof came === 'object') {
    if (picture) await files.removeFiles([picture.file]);
    return { status: 'refused', faults: [came] };
  }
  if (!came) {
    // Somebody was faster: with the same file, or with something else.
    const [same] = await earlier(ctx, fileHash);
    if (same) return same;
    throw occupied();
  }
  return { status: 'taken', rows, leftOut };
}

function open(bytes: Uint8Array) {
  try {
    return openOwn(bytes);
  } catch (cause) {
    throw cause instanceof AppError ? cause : unreadable();
  }
}

/** What came of the same file before. */
function earlier(ctx: UserCtx, fileHash: string) {
  return ctx.db
    .select({
      status: sql<'taken'>`'taken'`,
      rows: importBatch.rowsCreated,
      leftOut: importBatch.rowsRefused,
    })
    .from(importBatch)
    .where(
      and(
        eq(importBatch.userId, ctx.actor.userId),
        eq(importBatch.fileHash, fileHash),
        eq(importBatch.status, 'COMPLETED'),
      ),
    );
}

/** Whether a person has nothing yet, but the profile every account begins with. */
function isEmpty(userId: string): SQL {
  const rows = holdings
    .filter(({ treatment, name, ways }) => treatment === 'owned' && name !== 'user_profile' && ways[0]?.to === user)
    .map((holding) => sql`exists (select 1 from ${holding.table} where ${whose(holding, userId)})`);
  return sql`not (${sql.join(rows, sql` or `)})`;
}

async function faultsOf(ctx: Ctx, placed: readonly PlacedTable[]): Promise<ImportFault[]> {
  const [first, ...others] = placed.map((table) => ctx.db.all<{ line: number; rule: string }>(brokenRules(table)));
  if (!first) return [];
  const broken = await ctx.db.batch([first, ...others]);
  return broken.flatMap((rows, at) =>
    rows.map(({ line, rule }) => ({
      file: `data/${placed[at]?.holding.name}.jsonl`,
      line,
      message: `breaks the rule ${rule}.`,
    })),
  );
}

const occupied = () =>
  new AppError('CONFLICT', 'This account already holds something. A file can only be brought into an empty one.');
