import { createHash, randomBytes } from 'node:crypto';

/** Text nobody can guess, for a link or a cookie: 256 bits. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is stored of a token, or of anything else that whoever reads the database must not get to know. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');
