import { For, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import styles from './bring-page.module.css';
import { sentenceFor } from './problem-list.tsx';
import type { NamedExercise } from './queries.ts';
import type { ExerciseLine, Preview } from './reader-calls.ts';

const mostShown = 1_000;

/** What becomes of each exercise of a file, line by line. */
export function ExerciseLines(props: { preview: Preview; library: readonly NamedExercise[] }) {
  const names = () => new Map(props.library.map(({ id, name }) => [id, name]));
  const sentencesFor = ({ line, name, is, knownId, problems }: ExerciseLine): string[] => {
    const told = problems.map((problem) => sentenceFor({ ...problem, line: null }));
    if (is === 'WRONG') return [t('bring.line', { line, words: name }), ...told];
    if (is === 'NEW') return [t('bring.line', { line, words: t('bring.exerciseNew', { name }) }), ...told];
    const known = names().get(knownId ?? '') ?? name;
    const words = known === name ? t('bring.exerciseHere', { name }) : t('bring.exerciseKnown', { name, known });
    return [t('bring.line', { line, words })];
  };
  return (
    <Show when={props.preview.exercises.length > 0}>
      <ul class={styles.lines} tabindex="0" aria-label={t('bring.exerciseLines')}>
        <For each={props.preview.exercises.slice(0, mostShown)}>
          {(one) => (
            <li>
              <For each={sentencesFor(one)}>
                {(sentence, at) => <p class={at() > 0 ? styles.soft : undefined}>{sentence}</p>}
              </For>
            </li>
          )}
        </For>
        <Show when={props.preview.exercises.length > mostShown}>
          <li>{t('bring.moreProblems', { count: props.preview.exercises.length - mostShown })}</li>
        </Show>
      </ul>
      <p class={styles.soft}>{t('bring.noPictures')}</p>
    </Show>
  );
}
