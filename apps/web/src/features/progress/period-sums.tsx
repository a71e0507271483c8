import type { Overview } from '@motriforge/shared/contracts/progress';
import { Stat } from '@motriforge/ui/stat.tsx';
import { For, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { countWords, durationFigure, durationWords, type Figure, volumeFigure, volumeWords } from './amounts.ts';
import styles from './period-sums.module.css';
import type { PeriodName } from './periods.ts';

const figures: {
  of: 'sets' | 'volumeKg' | 'seconds';
  figure: (value: number) => Figure;
  words: (value: number) => string;
}[] = [
  { of: 'volumeKg', figure: volumeFigure, words: volumeWords },
  { of: 'seconds', figure: durationFigure, words: durationWords },
  { of: 'sets', figure: (value) => ({ value: countWords(value) }), words: countWords },
];

/** A period beside the one before it. */
export function PeriodSums(props: { overview: Overview; period: PeriodName }) {
  const label = (of: 'sets' | 'volumeKg' | 'seconds') =>
    ({ sets: t('progress.sets'), volumeKg: t('progress.volume'), seconds: t('progress.time') })[of];
  const against = (of: 'sessions' | 'sets' | 'volumeKg' | 'seconds', words: (value: number) => string) => {
    if (props.overview.before.days === 0) return undefined;
    const more = props.overview.now[of] - props.overview.before[of];
    const amount = words(Math.abs(more));
    if (amount === words(0)) return t('progress.same');
    return more > 0 ? t('progress.more', { amount }) : t('progress.less', { amount });
  };
  return (
    <section class={styles.period} aria-labelledby="period-sums">
      <div>
        <h2 id="period-sums" class={styles.title}>
          {t(`progress.compare.${props.period}`, { count: props.overview.now.sessions })}
        </h2>
        <Show when={against('sessions', countWords)}>{(words) => <p class={styles.against}>{words()}</p>}</Show>
      </div>
      <div class={styles.figures}>
        <For each={figures}>
          {({ of, figure, words }) => (
            <Stat label={label(of)} {...figure(props.overview.now[of])} note={against(of, words)} />
          )}
        </For>
      </div>
    </section>
  );
}
