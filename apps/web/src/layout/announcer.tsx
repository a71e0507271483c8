import { useIsRouting, useLocation } from '@solidjs/router';
import { createEffect, createSignal, on } from 'solid-js';

/** After a change of page: focus moves to it and its title is read aloud, as when a document loads. */
export function Announcer(props: { main: () => HTMLElement }) {
  const location = useLocation();
  const isRouting = useIsRouting();
  const [title, setTitle] = createSignal('');
  let shown = location.pathname;

  createEffect(
    on(
      isRouting,
      (routing) => {
        if (routing || location.pathname === shown) return;
        shown = location.pathname;
        const main = props.main();
        if (!main.contains(document.activeElement)) main.focus({ preventScroll: true });
        // The page names itself in an effect of its own.
        setTimeout(() => setTitle(document.title));
      },
      { defer: true },
    ),
  );

  return (
    <p class="visually-hidden" role="status">
      {title()}
    </p>
  );
}
