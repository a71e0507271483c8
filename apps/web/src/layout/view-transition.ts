import { useBeforeLeave, useIsRouting, usePreloadRoute } from '@solidjs/router';
import { createEffect, createRoot } from 'solid-js';
import { isServer } from 'solid-js/web';
import { motionIsReduced } from '../lib/appearance.ts';

const isDetail = (path: string) => /^\/library\/[^/]+$/.test(path);
const PATIENCE = 400;

/** Crosses over between a list and its detail where the browser can; under reduced motion nothing moves. */
export function followWithTransitions(): void {
  if (isServer || !document.startViewTransition) return;
  const isRouting = useIsRouting();
  const preload = usePreloadRoute();

  useBeforeLeave((leaving) => {
    const to = typeof leaving.to === 'string' ? new URL(leaving.to, location.href) : null;
    // The browser paints its own way back, and a swipe must follow the finger.
    if (!to || motionIsReduced() || to.pathname === leaving.from.pathname) return;
    if (!isDetail(to.pathname) && !isDetail(leaving.from.pathname)) return;
    leaving.preventDefault();
    preload(to, { preloadData: true });
    document.startViewTransition(async () => {
      leaving.retry(true);
      await settled(isRouting);
    });
  });
}

/** Resolves when the router has arrived, or when waiting any longer would feel stuck. */
function settled(isRouting: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    createRoot((dispose) => {
      const done = () => {
        dispose();
        resolve();
      };
      setTimeout(done, PATIENCE);
      createEffect(() => {
        if (!isRouting()) done();
      });
    });
  });
}
