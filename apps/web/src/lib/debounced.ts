import { type Accessor, createEffect, createSignal, on, onCleanup } from 'solid-js';

/** Follows a value once it has kept still. */
export function debounced<T>(value: Accessor<T>, ms: number): Accessor<T> {
  const [settled, setSettled] = createSignal(value());
  createEffect(
    on(
      value,
      (next) => {
        const timer = setTimeout(() => setSettled(() => next), ms);
        onCleanup(() => clearTimeout(timer));
      },
      { defer: true },
    ),
  );
  return settled;
}
