import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { AppError } from '@motriforge/shared/errors';

/** OWASP's application standard 5.0. The memory must be asked for: workerd's own limit refuses these figures. */
const current = { N: 2 ** 15, r: 8, p: 3 } as const;
const maxmem = 64 * 2 ** 20;
const keyLength = 32;

/** A hash no password has. Trying it takes as long as trying a real one. */
export const nobodysHash = ['scrypt', current.N, current.r, current.p, 'A'.repeat(22), 'A'.repeat(43)].join('$');

type Cost = { N: number; r: number; p: number };

export interface Verdict {
  matches: boolean;
  /** The hash was made with figures we have since raised: store a new one while the password is at hand. */
  isOutdated: boolean;
}

/** The hash to store: its own figures, its salt and the key. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await inTurn(() => derive(password, salt, current));
  return ['scrypt', current.N, current.r, current.p, salt.toString('base64url'), key.toString('base64url')].join('$');
}

/** Whether a password is the one a hash was made of. */
export async function verifyPassword(password: string, stored: string): Promise<Verdict> {
  const [kind, N, r, p, salt, key] = stored.split('$');
  if (kind !== 'scrypt' || !salt || !key) throw new Error('This is not a password hash of ours.');
  const cost = { N: Number(N), r: Number(r), p: Number(p) };
  const expected = Buffer.from(key, 'base64url');
  const found = await inTurn(() => derive(password, Buffer.from(salt, 'base64url'), cost));
  return {
    matches: expected.length === found.length && timingSafeEqual(expected, found),
    isOutdated: cost.N !== current.N || cost.r !== current.r || cost.p !== current.p,
  };
}

function derive(password: string, salt: Buffer, { N, r, p }: Cost): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    // One person may type an accent as one character, another as two; both mean the same password.
    scrypt(password.normalize('NFKC'), salt, keyLength, { N, r, p, maxmem }, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });
}

const mostAtOnce = 2;
let running = 0;

/**
 * A few hashes at once and no more: twenty would keep everybody else waiting for seconds. A hash in workerd holds the
 * thread from beginning to end, so whoever takes a turn first lets those already at the door come in and be counted.
 */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= mostAtOnce) {
    throw new AppError('TOO_MANY', 'Many people are signing in right now. Try again in a few seconds.', {
      retryAfterSeconds: 2,
    });
  }
  running++;
  try {
    await new Promise((resolve) => setTimeout(resolve));
    return await work();
  } finally {
    running--;
  }
}
