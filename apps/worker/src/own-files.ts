import { storeKey } from '@motriforge/domain/media';
import type { ExportPlaces, KeepFile, StoredFile } from '@motriforge/domain/privacy';

/** Parts of an upload are equally long, but for the last: what is held in memory of a file of any size. */
const partBytes = 8 * 1_048_576;
const removedAtOnce = 1_000;

/** Where the files of people lie, and those they asked for. */
export function placesIn(files: R2Bucket): ExportPlaces & { keepFile: KeepFile } {
  return {
    store: (key, content) => store(files, key, content),
    openFile: async (file) => (await files.get(nameOf(file)))?.body ?? null,
    keepFile: async (file, content) => void (await files.put(nameOf(file), content)),
    async removeFiles(removed) {
      const names = removed.map(nameOf);
      for (let from = 0; from < names.length; from += removedAtOnce) {
        await files.delete(names.slice(from, from + removedAtOnce));
      }
    },
  };
}

/** In the store the buckets lie side by side. */
const nameOf = ({ bucket, key }: StoredFile): string => (bucket === null ? key : storeKey(bucket, key));

/** Keeps a file whose length is not known before its end, which one request may not. */
async function store(files: R2Bucket, key: string, content: ReadableStream<Uint8Array>): Promise<void> {
  const upload = await files.createMultipartUpload(key, { httpMetadata: { contentType: 'application/zip' } });
  try {
    const parts: R2UploadedPart[] = [];
    for await (const part of inParts(content)) parts.push(await upload.uploadPart(parts.length + 1, part));
    await upload.complete(parts);
  } catch (cause) {
    await upload.abort();
    throw cause;
  }
}

async function* inParts(content: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  let part = new Uint8Array(partBytes);
  let filled = 0;
  for await (const chunk of content) {
    for (let from = 0; from < chunk.length; ) {
      const some = chunk.subarray(from, from + partBytes - filled);
      part.set(some, filled);
      filled += some.length;
      from += some.length;
      if (filled < partBytes) continue;
      yield part;
      part = new Uint8Array(partBytes);
      filled = 0;
    }
  }
  if (filled > 0) yield part.subarray(0, filled);
}
