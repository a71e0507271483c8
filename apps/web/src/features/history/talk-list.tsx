import { For, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import styles from './bring-page.module.css';
import { fullDay } from './days.ts';
import type { Talk } from './reader-calls.ts';

/** The talks with coaches in a file, which are read and not brought. */
export function TalkList(props: { talks: readonly Talk[] }) {
  return (
    <Show when={props.talks.length > 0}>
      <details>
        <summary class={styles.summary}>{t('bring.talks', { count: props.talks.length })}</summary>
        <ul class={styles.lines} tabindex="0" aria-label={t('bring.talks', { count: props.talks.length })}>
          <For each={props.talks}>
            {({ line, day }) => <li>{t('bring.line', { line, words: t('bring.talk', { day: fullDay(day) }) })}</li>}
          </For>
        </ul>
      </details>
    </Show>
  );
}
