import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

const stepMillis = 30_000;
const secretBytes = 20;
/** A clock may be off by a step, or the code typed slowly. */
const stepsOff = 1;

/** The half minute an instant lies in, counted since 1970. */
export const stepAt = (instant: number): number => Math.floor(instant / stepMillis);

/** A secret to share with an authenticator, as authenticators write it. */
export const newTotpSecret = (): string => toBase32(randomBytes(secretBytes));

/** The code of a half minute, as in RFC 6238 with SHA-1, the only hash every authenticator knows. */
export function totpCode(secret: string, step: number, digits = 6): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac('sha1', fromBase32(secret)).update(counter).digest();
  const number = mac.readUInt32BE(mac.readUInt8(mac.length - 1) & 0xf) & 0x7fffffff;
  return String(number % 10 ** digits).padStart(digits, '0');
}

/** The half minute around now that a code belongs to, or null. Whether it still counts is not asked here. */
export function stepOf(secret: string, code: string, now: number): number | null {
  const typed = Buffer.from(code);
  for (let step = stepAt(now) - stepsOff; step <= stepAt(now) + stepsOff; step++) {
    const expected = Buffer.from(totpCode(secret, step));
    if (expected.length === typed.length && timingSafeEqual(expected, typed)) return step;
  }
  return null;
}

/** What an authenticator reads from a QR code. */
export const addressOfSecret = (secret: string, account: string): string =>
  `otpauth://totp/${encodeURIComponent(`${issuer}:${account}`)}?secret=${secret}&issuer=${encodeURIComponent(issuer)}`;

// Without the macron: some authenticators show what they cannot read as boxes.
const issuer = 'MotriForge';

const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

function toBase32(bytes: Buffer): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? []).map((group) => base32[Number.parseInt(group.padEnd(5, '0'), 2)]).join('');
}

function fromBase32(text: string): Buffer {
  const bits = Array.from(text, (letter) => base32.indexOf(letter).toString(2).padStart(5, '0')).join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}
