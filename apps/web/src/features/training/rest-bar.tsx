import { Button } from '@motriforge/ui/button.tsx';
import { createEffect, createSignal, on, onCleanup, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { clockFace } from './figures.ts';
import { currentRest, endRest, lengthenRest, ring } from './rest.ts';
import styles from './rest-bar.module.css';

/** Counts the rest down, and says when it is over. */
export function RestBar() {
  const [now, setNow] = createSignal(Date.now());
  const timer = setInterval(() => setNow(Date.now()), 250);
  onCleanup(() => clearInterval(timer));
  const left = () => Math.max(0, Math.ceil(((currentRest()?.endsAt ?? 0) - now()) / 1_000));
  createEffect(
    on(left, (seconds, before) => {
      if (seconds > 0 || !currentRest()) return;
      if (before) ring();
      endRest();
    }),
  );
  return (
    <Show when={currentRest()}>
      {(rest) => (
        <aside class={styles.bar} aria-label={t('log.rest')}>
          <progress class={styles.left} max={rest().seconds} value={left()} aria-hidden="true" />
          <div class={styles.line}>
            <Button kind="quiet" size="log" aria-label={t('log.restLess')} onClick={() => lengthenRest(-15)}>
              −15
            </Button>
            <p class={styles.time} role="timer">
              {clockFace(left())}
            </p>
            <Button kind="quiet" size="log" aria-label={t('log.restMore')} onClick={() => lengthenRest(15)}>
              +15
            </Button>
            <Button kind="plain" size="log" onClick={endRest}>
              {t('log.restSkip')}
            </Button>
          </div>
        </aside>
      )}
    </Show>
  );
}
