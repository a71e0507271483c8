import { createHash } from 'node:crypto';
import { holdings } from '@motriforge/db/ownership/holdings';
import { whose } from '@motriforge/db/ownership/whose';
import { user } from '@motriforge/db/schema/identity';
import { importBatch } from '@motriforge/db/schema/imports';
import type { ImportFault, ImportOwnInput, ImportOwnResult } from '@motriforge/shared/contracts/privacy';
import { AppError } from '@motriforge/shared/errors';
import { and, eq, type SQL, sql } from 'drizzle-orm';
import { commit, insertWhere, type Statement } from '../commit.ts';
import type { Ctx, UserCtx } from '../context.ts';
import { brokenRules } from './broken-rules.ts';
import { fileLimits, openOwn, tooLarge, unreadable } from './open-own.ts';
import { newIds, type Outside, outsideOf, type PlacedTable, placeOwn } from './place-own.ts';
import { reachable } from './reachable.ts';
import { refusalOf } from './refusal.ts';

/**
 * Brings a file of one's own into an empty account: all of it at once, or nothing. Bringing it again changes nothing
 * and says the same.
 */
export async function importOwn(
  ctx: UserCtx,
  { id, fileName }: ImportOwnInput,
  content: ReadableStream<Uint8Array>,
): Promise<ImportOwnResult> {
  const { userId } = ctx.actor;
  const bytes = await gather(content);
  const fileHash = createHash('sha256').update(bytes).digest('hex');
  const file = open(bytes);
  if (file.faults.length > 0) return { status: 'refused', faults: [...file.faults] };

  const ids = newIds(file, userId);
  const questions = reachable(outsideOf(file, ids), userId);
  const [batches, [account], ...found] = await ctx.db.batch([
    earlier(ctx, fileHash),
    ctx.db.all<{ isEmpty: number }>(sql`select ${isEmpty(userId)} as isEmpty`),
    ...questions.map(({ rows }) => ctx.db.all<{ id: string }>(rows)),
  ]);
  const [known] = batches;
  if (known) return known;
  if (!account?.isEmpty) throw occupied();
  const here: Outside = new Map(questions.map(({ kind }, at) => [kind, new Set(found[at]?.map((row) => row.id))]));
  const { placed, leftOut } = placeOwn(file, ids, here, userId);
  const faults = await faultsOf(ctx, placed);
  if (faults.length > 0) return { status: 'refused', faults };

  const rows = placed.reduce((sum, table) => sum + table.rows.length, 0);
  const now = ctx.now();
  const counts = { rowsTotal: rows + leftOut, rowsCreated: rows, rowsRefused: leftOut };
  const batch = { id, userId, source: 'MOTRIFORGE', fileName, fileHash, fileBytes: bytes.length, ...counts };
  const begin = insertWhere(
    ctx.db,
    importBatch,
    { ...batch, status: 'COMPLETED', createdAt: now, completedAt: now },
    isEmpty(userId),
  );
  const begun = sql`exists (select 1 from ${importBatch} where id = ${id} and user_id = ${userId} and file_hash = ${fileHash})`;
  const finish = ctx.db
    .update(importBatch)
    .set({ completedAt: now })
    .where(and(eq(importBatch.id, id), begun));
  try {
    const results = await commit(ctx, [begin, ...placed.flatMap((table) => write(ctx, table, begun)), finish], {
      audit: { action: 'CREATE', entity: 'import_batch', id, after: { source: batch.source, rows } },
    });
    const [first] = results as unknown as { rowsAffected: number }[];
    if (first?.rowsAffected !== 1) throw occupied();
  } catch (cause) {
    const fault = refusalOf(cause);
    if (!fault) throw cause;
    return { status: 'refused', faults: [fault] };
  }
  return { status: 'taken', rows, leftOut };
}

async function gather(content: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of content) {
    size += chunk.length;
    if (size > fileLimits.packedBytes) throw tooLarge();
    chunks.push(chunk);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
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

const rowsInStatement = 2_000;

function write(ctx: Ctx, { holding, columns, rows, later }: PlacedTable, condition: SQL): Statement[] {
  const names = columns.map(({ name }) => sql.identifier(name));
  const values = columns.map((column, at) => (later.includes(column) ? sql`null` : sql.raw(`value ->> ${at}`)));
  // Every account begins with a profile, which the one of the file replaces.
  const replaced = names.filter((_, at) => !['id', 'user_id'].includes(columns[at]?.name ?? ''));
  const replacing = sql` on conflict (user_id) do update set
    ${sql.join(
      replaced.map((name) => sql`${name} = excluded.${name}`),
      sql`, `,
    )}`;
  const statements: Statement[] = [];
  for (let at = 0; at < rows.length; at += rowsInStatement) {
    const some = rows.slice(at, at + rowsInStatement);
    const data = JSON.stringify(some.map(({ row }) => columns.map((column) => row[column.name] ?? null)));
    statements.push(
      ctx.db.run(sql`insert into ${holding.table} (${sql.join(names, sql`, `)}) select ${sql.join(values, sql`, `)}
        from json_each(${data}) where ${condition}${holding.name === 'user_profile' ? replacing : sql``}`),
    );
  }
  for (const column of later) {
    const pointing = rows.filter(({ row }) => row[column.name] !== null);
    if (pointing.length === 0) continue;
    const data = JSON.stringify(Object.fromEntries(pointing.map(({ row }) => [row.id, row[column.name]])));
    statements.push(
      ctx.db.run(sql`update ${holding.table} set ${sql.identifier(column.name)} = its.value
        from json_each(${data}) as its where its.key = id and ${condition}`),
    );
  }
  return statements;
}

const occupied = () =>
  new AppError('CONFLICT', 'This account already holds something. A file can only be brought into an empty one.');
