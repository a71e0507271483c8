import { ToastRegion } from '@motriforge/ui/toast.tsx';
import { useLocation } from '@solidjs/router';
import { createSignal, type JSX, lazy, onCleanup, onMount, Show, Suspense } from 'solid-js';
import { learn, t } from '../lib/i18n.ts';
import { whenIdle } from '../lib/start.ts';
import { Announcer } from './announcer.tsx';
import { Navigation } from './navigation.tsx';
import { OfflineNotice } from './offline-notice.tsx';
import { PageBoundary } from './page-boundary.tsx';
import { isPaletteKey, openPalette, paletteIsNeeded } from './palette.ts';
import styles from './shell.module.css';
import { followWithTransitions } from './view-transition.ts';

const CommandPalette = lazy(async () => {
  const [code] = await Promise.all([import('./command-palette.tsx'), learn(['settings'])]);
  return code;
});

interface ShellProps {
  onReady?: (() => Promise<void>) | undefined;
  children?: JSX.Element;
}

export function Shell(props: ShellProps) {
  const location = useLocation();
  // Nothing has anything to say while the first page stands up, and opening the region measures the page.
  const [isSettled, setSettled] = createSignal(false);
  let main!: HTMLElement;

  followWithTransitions();
  onMount(() => {
    whenIdle(() => setSettled(true));
    const press = (event: KeyboardEvent) => {
      if (!isPaletteKey(event)) return;
      event.preventDefault();
      openPalette();
    };
    addEventListener('keydown', press);
    onCleanup(() => removeEventListener('keydown', press));
  });

  return (
    <div class={styles.shell}>
      {/* biome-ignore lint/a11y/useValidAnchor: without its script it is an ordinary link to the content */}
      <a href="#main" class={styles.skip} onClick={() => main.focus()}>
        {t('nav.skip')}
      </a>
      <Navigation />
      <main id="main" ref={main} tabindex="-1" class={styles.main}>
        <OfflineNotice />
        <PageBoundary resetOn={location.pathname}>
          <Suspense>
            {props.children}
            <Settled then={props.onReady} />
          </Suspense>
        </PageBoundary>
      </main>
      <Announcer main={() => main} />
      <Show when={isSettled()}>
        <ToastRegion label={t('toast.label')} dismissLabel={t('toast.dismiss')} />
      </Show>
      <Show when={paletteIsNeeded()}>
        <Suspense>
          <CommandPalette />
        </Suspense>
      </Show>
    </div>
  );
}

/** Within a Suspense, it mounts when everything beside it is there. */
function Settled(props: { then: (() => Promise<void>) | undefined }) {
  onMount(() => void props.then?.());
  return null;
}
