import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { Refusal } from '../refusal.ts';

/** The text of a file in pieces. */
export async function* readText(path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  for await (const bytes of createReadStream(path, { highWaterMark: 2 ** 17 }) as AsyncIterable<Buffer>) {
    yield decoded(() => decoder.decode(bytes, { stream: true }), bytes, line);
    line += breaksIn(bytes);
  }
  yield decoded(() => decoder.decode(), Buffer.alloc(0), line);
}

function decoded(decode: () => string, bytes: Buffer, line: number): string {
  try {
    return decode();
  } catch {
    throw new Refusal(`Line ${line + linesBefore(bytes)} is not UTF-8. Save the file as UTF-8 and try again.`);
  }
}

/** How many whole lines of the piece come before the one that cannot be read. */
function linesBefore(bytes: Buffer): number {
  // The piece may begin within a letter.
  let from = bytes.findIndex((byte) => (byte & 0xc0) !== 0x80);
  for (let line = 0; ; line++) {
    const end = bytes.indexOf(0x0a, from) + 1 || bytes.length;
    if (end === bytes.length || !isUtf8(bytes.subarray(from, end))) return line;
    from = end;
  }
}

function breaksIn(bytes: Buffer): number {
  let breaks = 0;
  for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1)) breaks++;
  return breaks;
}
