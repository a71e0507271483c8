import type { Estimate } from '@motriforge/shared/training/duration';
import { For } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import styles from './builder.module.css';

const parts = [
  ['warmUp', 'warmupSeconds'],
  ['work', 'tempoSeconds'],
  ['restSets', 'restBetweenSetsSeconds'],
  ['restBlocks', 'restBetweenExercisesSeconds'],
  ['changes', 'transitionsSeconds'],
] as const;

const minutes = (seconds: number) => Math.round(seconds / 60);

/** How long a workout takes, and what the time goes into. */
export function DurationBar(props: { figures: Estimate }) {
  const shown = () => parts.filter(([, key]) => props.figures[key] > 0);
  return (
    <section class={styles.duration} aria-label={t('builder.duration')}>
      <p class={styles.total}>
        <strong>{minutes(props.figures.totalSeconds)}</strong> {t('builder.minutes')}
      </p>
      <svg
        class={styles.bar}
        viewBox={`0 0 ${Math.max(1, props.figures.totalSeconds)} 1`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <For each={shown()}>
          {([name, key], at) => (
            <rect
              data-part={name}
              x={shown()
                .slice(0, at())
                .reduce((sum, [, before]) => sum + props.figures[before], 0)}
              y="0"
              width={props.figures[key]}
              height="1"
            />
          )}
        </For>
      </svg>
      <ul class={styles.parts}>
        <For each={shown()}>
          {([name, key]) => (
            <li data-part={name}>{t(`builder.part.${name}`, { minutes: minutes(props.figures[key]) })}</li>
          )}
        </For>
      </ul>
    </section>
  );
}
