import { createEffect, createSignal, onCleanup } from 'solid-js';
import { isServer } from 'solid-js/web';
import { breathe, isLive } from './start.ts';

const unfinished = new Set<object>();

/** While a page starts: a few of a list per task, the first of them after the page around it. */
export function paced<T>(all: () => readonly T[], step: number): () => readonly T[] {
  if (isServer || isLive()) return all;
  const list = {};
  const [count, setCount] = createSignal(0);
  onCleanup(() => unfinished.delete(list));
  createEffect(() => {
    if (count() >= all().length) {
      unfinished.delete(list);
      return;
    }
    unfinished.add(list);
    void breathe().then(() => unfinished.has(list) && setCount(count() + step));
  });
  return () => all().slice(0, count());
}

/** Settles when no list is on its way. */
export async function listsAreWhole(): Promise<void> {
  while (unfinished.size > 0) await breathe();
}
