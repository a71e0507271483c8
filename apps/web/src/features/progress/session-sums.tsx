import type { SessionPage } from '@motriforge/shared/contracts/progress';
import { Stat } from '@motriforge/ui/stat.tsx';
import { For } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { countWords, distanceWords, durationFigure, type Figure, volumeFigure } from './amounts.ts';
import styles from './session-sums.module.css';

/** What a session came to; of what there was none, nothing is said. */
export function SessionSums(props: { page: SessionPage }) {
  const stats = (): (Figure & { label: string; isThere: boolean })[] => {
    const { session, sums } = props.page;
    const seconds = session.fields.end?.seconds ?? 0;
    return [
      { label: t('progress.time'), isThere: seconds > 0, ...durationFigure(seconds) },
      { label: t('progress.sets'), isThere: (sums?.sets ?? 0) > 0, value: countWords(sums?.sets ?? 0) },
      { label: t('progress.volume'), isThere: (sums?.volumeKg ?? 0) > 0, ...volumeFigure(sums?.volumeKg ?? 0) },
      { label: t('measure.DISTANCE'), isThere: (sums?.metres ?? 0) > 0, value: distanceWords(sums?.metres ?? 0) },
      {
        label: t('session.energy'),
        isThere: (sums?.calories ?? 0) > 0,
        value: countWords(sums?.calories ?? 0),
        unit: 'kcal',
      },
    ].filter(({ isThere }) => isThere);
  };
  return (
    <div class={styles.sums}>
      <For each={stats()}>{(stat) => <Stat label={stat.label} value={stat.value} unit={stat.unit} />}</For>
    </div>
  );
}
