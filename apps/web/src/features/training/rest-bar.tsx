import { Button, IconButton } from '@motriforge/ui/button.tsx';
import { toast } from '@motriforge/ui/toast.tsx';
import { createEffect, createSignal, on, onCleanup, Show } from 'solid-js';
import Bell from '~icons/lucide/bell';
import Play from '~icons/lucide/play';
import { t } from '../../lib/i18n.ts';
import { pushState, turnOnPush } from '../notifications/push.ts';
import { clockFace } from './figures.ts';
import { currentRest, endRest, holdRest, lengthenRest, millisLeft, ring } from './rest.ts';
import styles from './rest-bar.module.css';

/** Counts the rest down, and says when it is over. */
export function RestBar() {
  const [now, setNow] = createSignal(Date.now());
  const timer = setInterval(() => setNow(Date.now()), 250);
  onCleanup(() => clearInterval(timer));
  const left = () => {
    const rest = currentRest();
    return rest ? Math.min(rest.seconds, Math.ceil(millisLeft(rest, now()) / 1_000)) : 0;
  };
  const isHeld = () => currentRest()?.pausedMillis !== undefined;
  createEffect(
    on(left, (seconds, before) => {
      if (seconds > 0 || !currentRest() || isHeld()) return;
      if (before) ring();
      endRest();
    }),
  );
  const tell = async () => {
    const state = await turnOnPush().catch(() => 'refused');
    toast({ message: t(state === 'on' ? 'log.restTold' : 'log.restRefused') });
  };
  return (
    <Show when={currentRest()}>
      {(rest) => (
        <aside class={styles.bar} aria-label={t('log.rest')}>
          <progress class={styles.left} max={rest().seconds} value={left()} aria-hidden="true" />
          <div class={styles.line}>
            <Show when={pushState() === 'off'}>
              <IconButton label={t('log.restTell')} onClick={tell}>
                <Bell />
              </IconButton>
            </Show>
            <Button kind="quiet" size="log" aria-label={t('log.restLess')} onClick={() => lengthenRest(-15)}>
              −15
            </Button>
            <button
              type="button"
              class={styles.time}
              data-held={isHeld() || undefined}
              aria-label={t(isHeld() ? 'log.restGoOn' : 'log.restHold', { time: clockFace(left()) })}
              onClick={holdRest}
            >
              {clockFace(left())}
              <Show when={isHeld()}>
                <Play class={styles.held} />
              </Show>
            </button>
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
