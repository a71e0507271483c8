import type { HistorySource } from '@motriforge/shared/contracts/history';

const KEPT_BYTES = 16;

/**
 * The same key for the same thing in every file that holds it: made of what says which one it is, never of what may
 * still grow, like the sets of a session.
 */
export async function sourceKeyOf(
  source: HistorySource | 'FREE_EXERCISE_DB',
  said: readonly (string | number | null)[],
): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify([source, ...said]));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash.subarray(0, KEPT_BYTES), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
