import type { Explanation } from '@motriforge/shared/contracts/access';
import { For, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { tellLink, tellRefusal } from './sentences.ts';
import styles from './why-answer.module.css';

/** The chain that leads to a yes, or everything that stands in the way of it. */
export function WhyAnswer(props: { explanation: Explanation }) {
  const reasons = () => [...new Set(props.explanation.refusals.map(tellRefusal))];
  return (
    <div class={styles.answer} data-allowed={props.explanation.isAllowed}>
      <h3 class={styles.verdict}>{props.explanation.isAllowed ? t('why.yes') : t('why.no')}</h3>
      <Show
        when={props.explanation.isAllowed}
        fallback={
          <ul class={styles.reasons}>
            <For each={reasons()}>{(reason) => <li>{reason}</li>}</For>
          </ul>
        }
      >
        <ol class={styles.chain}>
          <For each={props.explanation.links}>{(link) => <li>{tellLink(link).join(' ')}</li>}</For>
        </ol>
      </Show>
    </div>
  );
}
