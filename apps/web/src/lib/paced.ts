import { createEffect, createSignal, onCleanup } from 'solid-js';
import { isServer } from 'solid-js/web';
import { breathe, isLive } from './start.ts';

/** While a page starts: the first few of a list at once, the rest a few per task, so that no press waits for all. */
export function paced<T>(all: () => readonly T[], step: number): () => readonly T[] {
  if (isServer || isLive()) return all;
  const [count, setCount] = createSignal(step);
  let gone = false;
  onCleanup(() => {
    gone = true;
  });
  createEffect(() => {
    if (count() < all().length) void breathe().then(() => gone || setCount(count() + step));
  });
  return () => all().slice(0, count());
}
