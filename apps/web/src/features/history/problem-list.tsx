import type { HistoryProblem } from '@motriforge/history-files';
import { For, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import styles from './bring-page.module.css';

/** What could not be read, line by line. The rest of the file is not harmed by it. */
export function ProblemList(props: { problems: readonly HistoryProblem[]; count: number }) {
  return (
    <Show when={props.count > 0}>
      <details>
        <summary class={styles.summary}>{t('bring.problems', { count: props.count })}</summary>
        <ul class={styles.lines} tabindex="0" aria-label={t('bring.problems', { count: props.count })}>
          <For each={props.problems}>{(problem) => <li>{sentenceFor(problem)}</li>}</For>
          <Show when={props.count > props.problems.length}>
            <li>{t('bring.moreProblems', { count: props.count - props.problems.length })}</li>
          </Show>
        </ul>
      </details>
    </Show>
  );
}

export function sentenceFor({ line, code, values }: HistoryProblem): string {
  const words = t(`bring.problem.${code}`);
  const said = values.text ?? values.value;
  const quoted = said === undefined ? words : t('bring.quoted', { words, said });
  return line === null ? quoted : t('bring.line', { line, words: quoted });
}
