import * as v from 'valibot';

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

let lastInstant = 0;
let sequence = 0;

/** A UUIDv7: ids made by one process rise strictly, also within a millisecond and when the clock steps back. */
export function newId(now: number = Date.now()): string {
  if (now > lastInstant) {
    lastInstant = now;
    sequence = randomBelow(0x800);
  } else if (++sequence > 0xfff) {
    lastInstant++;
    sequence = 0;
  }
  return write(randomBytes(), lastInstant, sequence);
}

/** The same id for the same words on every machine: for rows the product ships, so that code and data agree. */
export function fixedId(kind: string, slug: string): string {
  const bytes = new Uint8Array(16);
  for (let word = 0; word < 4; word++) {
    new DataView(bytes.buffer).setUint32(word * 4, murmur(`${kind}/${slug}`, 0x9e3779b9 * (word + 1)));
  }
  return write(bytes, Date.UTC(2026, 0, 1), ((bytes[6] ?? 0) << 4) | ((bytes[7] ?? 0) >> 4));
}

function write(bytes: Uint8Array, instant: number, counter: number): string {
  for (let i = 5; i >= 0; i--) {
    bytes[i] = instant % 256;
    instant = Math.floor(instant / 256);
  }
  bytes[6] = 0x70 | (counter >> 8);
  bytes[7] = counter & 0xff;
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  let text = '';
  for (let i = 0; i < 16; i++) {
    if (i === 4 || i === 6 || i === 8 || i === 10) text += '-';
    text += HEX[bytes[i] ?? 0];
  }
  return text;
}

const pool = new Uint8Array(1_024);
let poolUsed = pool.length;

/** Sixteen random bytes, fetched sixty-four times at once: asking the system costs more than the bytes. */
function randomBytes(): Uint8Array {
  if (poolUsed === pool.length) {
    crypto.getRandomValues(pool);
    poolUsed = 0;
  }
  poolUsed += 16;
  return pool.slice(poolUsed - 16, poolUsed);
}

function randomBelow(limit: number): number {
  return (crypto.getRandomValues(new Uint16Array(1))[0] ?? 0) % limit;
}

function murmur(text: string, seed: number): number {
  let hash = seed | 0;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x5bd1e995);
    hash ^= hash >>> 13;
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** An id on the wire. */
export const Id = v.pipe(
  v.string(),
  v.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/, 'This is not an id.'),
);
export type Id = v.InferOutput<typeof Id>;
