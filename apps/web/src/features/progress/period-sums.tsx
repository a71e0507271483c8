import type { Overview } from '@motriforge/shared/contracts/progress';
import { Stat } from '@motriforge/ui/stat.tsx';
import { For } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { countWords, durationWords, volumeWords } from './amounts.ts';
import type { PeriodName } from './period-lengths.ts';
import styles from './period-sums.module.css';

const figures = {
  sessions: countWords,
  sets: countWords,
  volumeKg: volumeWords,
  seconds: durationWords,
} as const;
type Figure = keyof typeof figures;

/** A period beside the one before it. */
export function PeriodSums(props: { overview: Overview; period: PeriodName }) {
  const label = (figure: Figure) =>
    ({
      sessions: t('progress.sessions'),
      sets: t('progress.sets'),
      volumeKg: t('progress.volume'),
      seconds: t('progress.time'),
    })[figure];
  const against = (figure: Figure) => {
    const { now, before } = props.overview;
    const more = now[figure] - before[figure];
    const amount = figures[figure](Math.abs(more));
    if (amount === figures[figure](0)) return t('progress.same');
    return more > 0 ? t('progress.more', { amount }) : t('progress.less', { amount });
  };
  return (
    <section class={styles.period} aria-labelledby="period-sums">
      <h2 id="period-sums" class={styles.title}>
        {t(`progress.compare.${props.period}`, { count: props.overview.now.sessions })}
      </h2>
      <div class={styles.figures}>
        <For each={Object.keys(figures) as Figure[]}>
          {(figure) => (
            <Stat label={label(figure)} value={figures[figure](props.overview.now[figure])} note={against(figure)} />
          )}
        </For>
      </div>
    </section>
  );
}
