import { createMemo, createRoot, onCleanup } from 'solid-js';
import { isServer } from 'solid-js/web';

/**
 * A query whose data never suspends the page around it. A query that had its data from the start would, each time it is
 * asked again: the whole page would go away for a moment. So its data is read where no boundary sees it.
 */
export function unsuspended<Q extends { data: unknown }>(query: Q): Q {
  if (isServer) return query;
  const [data, dispose] = createRoot((end) => [createMemo(() => query.data), end] as const, null);
  onCleanup(dispose);
  return new Proxy(query, {
    get: (target, name) => (name === 'data' ? data() : Reflect.get(target, name)),
  });
}
