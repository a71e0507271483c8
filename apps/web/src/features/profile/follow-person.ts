import type { QueryClient } from '@tanstack/solid-query';
import { createEffect } from 'solid-js';
import { me } from '../../lib/session.ts';

/** What carries changes is fetched when somebody is signed in: a visitor has none. */
export function followPerson(queries: QueryClient): void {
  let isStarted = false;
  createEffect(() => {
    if (!me() || isStarted) return;
    isStarted = true;
    import('./courier.ts').then(
      ({ startCourier }) => startCourier(queries),
      () => {
        isStarted = false;
      },
    );
  });
}
