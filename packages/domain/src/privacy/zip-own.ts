import { media, storageBucket } from '@motriforge/db/schema/media';
import { localDay } from '@motriforge/shared/dates';
import { and, asc, eq, gt, isNotNull } from 'drizzle-orm';
import { strToU8, Zip, ZipDeflate, type ZipInputFile, ZipPassThrough } from 'fflate';
import type { Ctx } from '../context.ts';
import type { StoredFile } from './files.ts';
import { exportedColumns } from './own-columns.ts';
import { csvHead, csvLine, jsonLine } from './own-lines.ts';
import { fileFormat, readMe } from './own-words.ts';
import { readOwn } from './read-own.ts';

/** Opens a file to read it; null when it is gone. */
export type OpenFile = (file: StoredFile) => Promise<ReadableStream<Uint8Array> | null>;

const nothing = new Uint8Array();

/** A person's file as it comes into being. What has been handed on is not kept. */
export async function* zipOwn(ctx: Ctx, userId: string, openFile: OpenFile): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((failure, chunk) => {
    if (failure) throw failure;
    ready.push(chunk);
  });
  const add = <Entry extends ZipInputFile>(entry: Entry): Entry => {
    entry.mtime = ctx.now();
    zip.add(entry);
    return entry;
  };
  const about = { ...fileFormat, exportedAt: ctx.now() };
  add(new ZipDeflate('about.json')).push(strToU8(JSON.stringify(about)), true);
  add(new ZipDeflate('README.txt')).push(strToU8(readMe(localDay(ctx.now(), 'UTC'))), true);

  let open: { json: ZipDeflate; csv: ZipDeflate } | null = null;
  for await (const { holding, rows, isLast } of readOwn(ctx, userId)) {
    const columns = exportedColumns(holding);
    if (!open && rows.length > 0) {
      open = {
        json: add(new ZipDeflate(`data/${holding.name}.jsonl`)),
        csv: add(new ZipDeflate(`tables/${holding.name}.csv`)),
      };
      open.csv.push(strToU8(csvHead(columns)));
    }
    open?.json.push(strToU8(rows.map((row) => jsonLine(columns, row)).join('')), isLast);
    open?.csv.push(strToU8(rows.map((row) => csvLine(columns, row)).join('')), isLast);
    if (isLast) open = null;
    yield* ready.splice(0);
  }

  for await (const { id, filename, bucket, key } of uploads(ctx, userId)) {
    const content = await openFile({ bucket, key });
    if (!content) continue;
    const entry = add(new ZipPassThrough(`files/${id}-${filename.replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '_')}`));
    for await (const chunk of content) {
      entry.push(chunk);
      yield* ready.splice(0);
    }
    entry.push(nothing, true);
  }
  zip.end();
  yield* ready.splice(0);
}

const uploadsInPage = 200;

async function* uploads(ctx: Ctx, userId: string) {
  for (let after = ''; ; ) {
    const page = await ctx.db
      .select({ id: media.id, filename: media.filename, bucket: storageBucket.name, key: media.storageKey })
      .from(media)
      .innerJoin(storageBucket, eq(storageBucket.id, media.bucketId))
      .where(and(eq(media.ownerId, userId), isNotNull(media.storageKey), gt(media.id, after)))
      .orderBy(asc(media.id))
      .limit(uploadsInPage);
    for (const { key, ...file } of page) if (key !== null) yield { ...file, key };
    if (page.length < uploadsInPage) return;
    after = page.at(-1)?.id ?? after;
  }
}
