import type { Explanation } from '@motriforge/shared/contracts/access';
import { For, Show } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { t } from '../../lib/i18n.ts';
import { tellLink, tellRefusal } from './sentences.ts';
import styles from './why-answer.module.css';

interface WhyAnswerProps {
  explanation: Explanation;
  /** Steps that follow from each other, as to a row; a right may be held in several ways at once, each enough. */
  isChain: boolean;
}

/** What leads to a yes, or everything that stands in the way of it. */
export function WhyAnswer(props: WhyAnswerProps) {
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
        <Dynamic component={props.isChain ? 'ol' : 'ul'} class={props.isChain ? styles.chain : styles.reasons}>
          <For each={props.explanation.links}>{(link) => <li>{tellLink(link).join(' ')}</li>}</For>
        </Dynamic>
      </Show>
    </div>
  );
}
