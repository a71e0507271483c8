import { platesFor } from '@motriforge/shared/training/plates';
import { For, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { mass, plain } from './figures.ts';
import styles from './plate-list.module.css';
import { usualPlates } from './warm-up.ts';

/** What goes on each end of the bar. */
export function PlateList(props: { kg: number }) {
  const loaded = () => platesFor(props.kg, usualPlates().barKg, usualPlates().plates);
  return (
    <section class={styles.plates} aria-label={t('log.plates')}>
      <h3>{t('log.plates')}</h3>
      <Show when={loaded()} fallback={<p>{t('log.platesNone', { bar: mass(usualPlates().barKg) })}</p>}>
        {(bar) => (
          <>
            <ul class={styles.stack}>
              <For each={bar().perSide} fallback={<li>{t('log.platesBar', { bar: mass(usualPlates().barKg) })}</li>}>
                {({ plate, count }) => (
                  <li class={styles.plate}>
                    {plain(plate.value)}
                    <Show when={count > 1}> × {count}</Show>
                  </li>
                )}
              </For>
            </ul>
            <p class={styles.words}>
              {t('log.platesEach', { bar: mass(usualPlates().barKg) })}{' '}
              <Show when={bar().restKg > 0}>{t('log.platesRest', { rest: mass(bar().restKg) })}</Show>
            </p>
          </>
        )}
      </Show>
    </section>
  );
}
