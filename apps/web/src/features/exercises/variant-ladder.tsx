import type { ExercisePage } from '@motriforge/shared/contracts/exercises';
import { createMemo, For } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import styles from './variant-ladder.module.css';

type Variant = ExercisePage['variants'][number];

/** From easiest at the foot to hardest at the top, and where this one stands. */
export function VariantLadder(props: { name: string; variants: readonly Variant[] }) {
  const rungs = createMemo(() =>
    [...props.variants, { slug: '', name: props.name, difficultyDelta: 0 }].sort(
      (a, b) => b.difficultyDelta - a.difficultyDelta,
    ),
  );
  return (
    <ol class={styles.ladder} reversed>
      <For each={rungs()}>
        {(rung) => (
          <li class={styles.rung} aria-current={rung.slug ? undefined : 'true'}>
            {rung.slug ? <a href={`/library/${rung.slug}`}>{rung.name}</a> : <strong>{rung.name}</strong>}
            <span class={styles.step}>{stepName(rung.difficultyDelta)}</span>
          </li>
        )}
      </For>
    </ol>
  );
}

function stepName(delta: number): string {
  if (delta === 0) return t('exercise.thisOne');
  return delta > 0 ? t('exercise.harder', { steps: delta }) : t('exercise.easier', { steps: -delta });
}
