import { MutationCache, onlineManager, QueryCache, QueryClient } from '@tanstack/solid-query';
import { reconcile } from 'solid-js/store';
import { isServer } from 'solid-js/web';
import { isTransient, viewOf } from './errors.ts';
import { online } from './online.ts';
import { remember } from './session.ts';

const MINUTE = 60_000;

export function createQueryClient(): QueryClient {
  // It assumes a network until an event says otherwise, and none comes when a page starts without one.
  if (!isServer) onlineManager.setOnline(navigator.onLine);
  return new QueryClient({
    queryCache: new QueryCache({ onError: noticeSignOut }),
    mutationCache: new MutationCache({ onError: noticeSignOut }),
    defaultOptions: {
      queries: {
        // A page made ahead shows what it was given and asks for nothing.
        enabled: !isServer,
        staleTime: isServer ? Number.POSITIVE_INFINITY : 5 * MINUTE,
        gcTime: isServer ? Number.POSITIVE_INFINITY : 60 * MINUTE,
        // Without a network a request fails at once and the page says so, rather than waiting without a word.
        networkMode: 'always',
        // What is asked again and says the same leaves every row on the page as it is. The cache keeps its own copy.
        reconcile: (before: unknown, now: unknown) =>
          reconcile(structuredClone(now), { key: 'id', merge: true })(before),
        refetchOnReconnect: true,
        retry: (count, error) => count < 2 && online() && isTransient(error),
      },
      mutations: { networkMode: 'always' },
    },
  });
}

/** A session that ended elsewhere ends here too: private pages then lead to signing in, and back. */
function noticeSignOut(error: unknown): void {
  if (viewOf(error).code === 'SIGNED_OUT') remember(null);
}
