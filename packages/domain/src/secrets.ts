import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

/** What each secret is for: one made for a purpose is of no use for another. */
export type Purpose =
  | 'claim'
  | 'letter'
  | 'session'
  | 'verify-email'
  | 'change-email'
  | 'reset-password'
  | 'cancel-erasure'
  | 'export'
  | 'invite'
  | 'share'
  | 'totp'
  | 'recovery-code'
  | 'oauth'
  | 'push';

/** What only this deployment can make or read, so that a copy of its database lets nobody in. */
export interface Secrets {
  /** The token that belongs to an id, the same each time: a letter can be written again though no token is kept. */
  tokenOf(purpose: Purpose, id: string): string;
  seal(purpose: Purpose, text: string): string;
  /** What was sealed, or null when it was sealed elsewhere, for something else, or changed since. */
  open(purpose: Purpose, sealed: string): string | null;
}

const cipher = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;

export function secretsFrom(appSecret: string): Secrets {
  const keys = new Map<Purpose, Buffer>();
  const keyFor = (purpose: Purpose): Buffer => {
    const key = keys.get(purpose) ?? Buffer.from(hkdfSync('sha256', appSecret, '', purpose, 32));
    keys.set(purpose, key);
    return key;
  };
  return {
    tokenOf: (purpose, id) => createHmac('sha256', keyFor(purpose)).update(id).digest('base64url'),
    seal(purpose, text) {
      const nonce = randomBytes(nonceBytes);
      const sealing = createCipheriv(cipher, keyFor(purpose), nonce);
      const body = Buffer.concat([sealing.update(text, 'utf8'), sealing.final()]);
      return Buffer.concat([nonce, sealing.getAuthTag(), body]).toString('base64url');
    },
    open(purpose, sealed) {
      const bytes = Buffer.from(sealed, 'base64url');
      if (bytes.length < nonceBytes + tagBytes) return null;
      const opening = createDecipheriv(cipher, keyFor(purpose), bytes.subarray(0, nonceBytes));
      opening.setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes));
      try {
        return opening.update(bytes.subarray(nonceBytes + tagBytes), undefined, 'utf8') + opening.final('utf8');
      } catch {
        return null;
      }
    },
  };
}
