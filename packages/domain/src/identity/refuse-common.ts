import { createHash } from 'node:crypto';
import { AppError } from '@motriforge/shared/errors';
import { commonPasswords } from './common-passwords.ts';

/** Refuses a password that whoever guesses would try first. */
export function refuseCommon(password: string, field = 'password'): void {
  const fingerprint = createHash('sha256').update(password.toLowerCase()).digest().readUInt32BE();
  if (!commonPasswords.has(fingerprint)) return;
  throw new AppError('BAD_INPUT', 'Many people use this password, so it is tried first. Choose one of your own.', {
    field,
  });
}
