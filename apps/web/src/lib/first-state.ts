import type { QueryClient, QueryKey } from '@tanstack/solid-query';

/** What a prerendered page knows already, so that it starts without a request. */
export interface FirstState {
  /** When the data was read, in milliseconds. */
  at: number;
  queries: [key: QueryKey, data: unknown][];
}

const FRESH_FOR = 5 * 60_000;

/** Fresh at first, however old: a page that stands is not made to wait for the network. */
export function adopt(client: QueryClient, state: FirstState): void {
  for (const [key, data] of state.queries) client.setQueryData(key, data);
}

/** Asks again for what was read long ago. */
export function revalidate(client: QueryClient, state: FirstState): void {
  if (Date.now() - state.at < FRESH_FOR) return;
  for (const [queryKey] of state.queries) void client.invalidateQueries({ queryKey, exact: true });
}

export function readFirstState(): FirstState | null {
  const text = document.getElementById('state')?.textContent;
  return text ? JSON.parse(text) : null;
}
