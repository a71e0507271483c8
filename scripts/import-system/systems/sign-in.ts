import { createHash } from 'node:crypto';
import type { Making } from '../making.ts';

/** A session of an account. Tokens are kept as hashes, so nobody stays signed in with those of another system's. */
export function putSession(making: Making): void {
  const created = making.number('created_at') ?? making.now;
  const revoked = making.number('revoked_at');
  const isActive = (making.number('is_active') ?? 1) === 1 && revoked === null;
  making.put('user_session', {
    ...making.plain('user_session'),
    id: making.id,
    created_at: created,
    authenticated_at: created,
    absolute_expires_at: making.number('expires_at'),
    last_activity_at: making.number('last_activity') ?? created,
    is_active: isActive ? 1 : 0,
    revoked_at: isActive ? null : (revoked ?? making.number('last_activity') ?? created),
    refresh_token_hash: hashOf(making.text('refresh_token')),
    access_token_hash: hashOf(making.text('access_token')),
  });
}

const hashOf = (token: string | null): string | null =>
  token === null ? null : createHash('sha256').update(token).digest('hex');
