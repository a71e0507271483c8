import type { ImportOwnResult } from '@motriforge/shared/contracts/privacy';
import { For, Match, Show, Switch } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import styles from './privacy-page.module.css';

/** What became of a file: how much was taken, or where it is wrong. */
export function ImportOutcome(props: { result: ImportOwnResult }) {
  const taken = () => (props.result.status === 'taken' ? props.result : null);
  const refused = () => (props.result.status === 'refused' ? props.result : null);
  return (
    <Switch>
      <Match when={taken()}>
        {(result) => (
          <div class={styles.good} role="status">
            <p>{t('import.taken', { rows: result().rows })}</p>
            <Show when={result().leftOut > 0}>
              <p>{t('import.leftOut', { rows: result().leftOut })}</p>
            </Show>
          </div>
        )}
      </Match>
      <Match when={refused()}>
        {(result) => (
          <div class={styles.bad} role="alert">
            <p>{t('import.refused')}</p>
            <ul class={styles.faults} tabindex="0" aria-label={t('import.refused')}>
              <For each={result().faults}>
                {({ file, line, message }) => (
                  <li>
                    <Show when={file}>
                      <b>{t('import.fault', { file, line })}</b>:{' '}
                    </Show>
                    <span lang="en">{message}</span>
                  </li>
                )}
              </For>
            </ul>
          </div>
        )}
      </Match>
    </Switch>
  );
}
