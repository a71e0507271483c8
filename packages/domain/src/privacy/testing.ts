import { DatabaseSync } from 'node:sqlite';
import { newId } from '@motriforge/shared/ids';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { JobCtx, UserCtx } from '../context.ts';
import type { TestWorld } from '../testing.ts';
import { PersonFiller } from './filled-person-testing.ts';
import { buildExport, findExport, requestExport, type StoredFile } from './index.ts';

/** Lets somebody write into the world's database directly, all at once. */
export async function filling<Made>(world: TestWorld, make: (filler: PersonFiller) => Made): Promise<Made> {
  const [database] = (await world.client.execute('pragma database_list')).rows;
  const db = new DatabaseSync(String(database?.file));
  db.exec('pragma foreign_keys = on');
  try {
    return make(new PersonFiller(db));
  } finally {
    db.close();
  }
}

/** A place that keeps files in memory. */
export function memoryPlaces(uploads: ReadonlyMap<string, Uint8Array> = new Map()) {
  const kept = new Map<string, Uint8Array>();
  const removed: StoredFile[] = [];
  return {
    kept,
    removed,
    store: async (key: string, content: ReadableStream<Uint8Array>) => {
      kept.set(key, new Uint8Array(await new Response(content).arrayBuffer()));
    },
    openFile: async ({ key }: StoredFile) => {
      const bytes = uploads.get(key);
      return bytes ? streamOf(bytes) : null;
    },
    keepFile: async ({ key }: StoredFile, content: Uint8Array) => void kept.set(key, content),
    removeFiles: async (files: readonly StoredFile[]) => void removed.push(...files),
  };
}

/** The file of a person. */
export async function packedExportOf(ctx: JobCtx & UserCtx, places = memoryPlaces()): Promise<Uint8Array> {
  const { id } = await requestExport(ctx, { id: newId() });
  await buildExport(ctx, id, places);
  const { fileKey } = await findExport(ctx, { token: ctx.secrets.tokenOf('export', id) });
  return places.kept.get(fileKey) ?? new Uint8Array();
}

/** The same, unpacked. */
export async function exportOf(ctx: JobCtx & UserCtx, places = memoryPlaces()): Promise<Map<string, string>> {
  const entries = Object.entries(unzipSync(await packedExportOf(ctx, places)));
  return new Map(entries.map(([name, content]) => [name, strFromU8(content)]));
}

export const zipped = (files: Readonly<Record<string, string>>): ReadableStream<Uint8Array> => {
  const entries = Object.entries(files).map(([name, text]) => [name, strToU8(text)]);
  // At a fixed time, so that the same content is the same file.
  return streamOf(zipSync(Object.fromEntries(entries), { mtime: '2026-01-01' }));
};

export const streamOf = (bytes: Uint8Array): ReadableStream<Uint8Array> =>
  new ReadableStream({
    start(controller) {
      controller.enqueue(bytes);
      controller.close();
    },
  });
