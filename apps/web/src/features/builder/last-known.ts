import { createMemo } from 'solid-js';

/** What a row of a list shows: what there is of it now, and, while it goes, what there was last. */
export function lastKnown<T>(find: () => T | undefined): () => T {
  const first = find();
  if (first === undefined) throw new Error('A row was made for what is not there.');
  return createMemo<T>((last) => find() ?? last, first);
}
