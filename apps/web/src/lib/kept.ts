import type { QueryKey } from '@tanstack/solid-query';

const STORE = 'answers';
const MOST = 300;

/** Asks, and remembers the answer on this device; where there is no network, the last answer is given. For public data. */
export async function kept<T>(key: QueryKey, ask: () => Promise<T>): Promise<T> {
  try {
    const answer = await ask();
    void keep(key, answer);
    return answer;
  } catch (error) {
    if (wasAnswered(error)) throw error;
    const last = await recall<T>(key);
    if (last === undefined) throw error;
    return last;
  }
}

/** A refusal is an answer, and so is no longer wanting one. */
function wasAnswered(error: unknown): boolean {
  const { data, cause } = error as { data?: unknown; cause?: { name?: string } };
  return Boolean(data) || cause?.name === 'AbortError';
}

const addressOf = (key: QueryKey) => `/${STORE}/${encodeURIComponent(JSON.stringify(key))}`;

async function keep(key: QueryKey, answer: unknown): Promise<void> {
  try {
    const store = await caches.open(STORE);
    await store.put(addressOf(key), new Response(JSON.stringify(answer)));
    const all = await store.keys();
    await Promise.all(all.slice(0, -MOST).map((oldest) => store.delete(oldest)));
  } catch {
    // No room, or a window that keeps nothing: the answer is on the screen all the same.
  }
}

async function recall<T>(key: QueryKey): Promise<T | undefined> {
  try {
    const store = await caches.open(STORE);
    const found = await store.match(addressOf(key));
    return found && (await found.json());
  } catch {
    return undefined;
  }
}
