import { Unreadable } from './items.ts';

/** A file somebody brings; what browsers call a `Blob` is one. */
export interface HistoryFile {
  readonly size: number;
  readonly name?: string;
  stream(): ReadableStream<Uint8Array>;
}

export interface Reading {
  /** Called after each piece with how many bytes of the file have been read. */
  onProgress?: (bytes: number) => void;
  signal?: AbortSignal;
}

/** Formats that must be held as a whole are read up to this many bytes. */
export const MOST_BYTES_AT_ONCE = 48 * 2 ** 20;

export async function* bytesOf(file: HistoryFile, { onProgress, signal }: Reading = {}): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  let read = 0;
  try {
    for (;;) {
      signal?.throwIfAborted();
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
      read += value.byteLength;
      onProgress?.(read);
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** The text of a file in pieces, UTF-8 or, where the mark at its beginning says so, UTF-16. */
export async function* textOf(file: HistoryFile, reading: Reading = {}): AsyncGenerator<string> {
  let decoder: InstanceType<typeof TextDecoder> | null = null;
  let head = new Uint8Array();
  for await (const bytes of bytesOf(file, reading)) {
    if (decoder !== null) yield decode(decoder, bytes);
    else {
      head = joined([head, bytes]);
      if (head.length < 2) continue;
      decoder = new TextDecoder(encodingOf(head), { fatal: true });
      yield decode(decoder, head);
    }
  }
  decoder ??= new TextDecoder('utf-8', { fatal: true });
  yield decode(decoder, head.length < 2 ? head : undefined, true);
}

export const encodingOf = (head: Uint8Array): 'utf-16le' | 'utf-16be' | 'utf-8' =>
  head[0] === 0xff && head[1] === 0xfe ? 'utf-16le' : head[0] === 0xfe && head[1] === 0xff ? 'utf-16be' : 'utf-8';

function decode(decoder: InstanceType<typeof TextDecoder>, bytes: Uint8Array | undefined, isLast = false): string {
  try {
    return decoder.decode(bytes, { stream: !isLast });
  } catch {
    throw new Unreadable('NOT_TEXT');
  }
}

export async function wholeBytes(file: HistoryFile, reading: Reading = {}): Promise<Uint8Array> {
  refuseHuge(file.size);
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const bytes of bytesOf(file, reading)) {
    size += bytes.byteLength;
    refuseHuge(size);
    pieces.push(bytes);
  }
  return joined(pieces);
}

export async function wholeText(file: HistoryFile, reading: Reading = {}): Promise<string> {
  refuseHuge(file.size);
  let text = '';
  for await (const piece of textOf(file, reading)) text += piece;
  return text;
}

function refuseHuge(size: number): void {
  if (size > MOST_BYTES_AT_ONCE) throw new Unreadable('FILE_TOO_LARGE', { most: MOST_BYTES_AT_ONCE / 2 ** 20 });
}

export function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((size, { byteLength }) => size + byteLength, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.byteLength;
  }
  return whole;
}
