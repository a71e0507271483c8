import type { ExerciseProgress, Point } from '@motriforge/shared/contracts/progress';
import { daysBetween } from '@motriforge/shared/day';
import { BarChart } from '@motriforge/ui/bar-chart.tsx';
import { LineChart } from '@motriforge/ui/line-chart.tsx';
import { createMemo, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { type Drawn, drawnMass, drawnMeasure, measureWords, volumeWords } from './amounts.ts';
import { measureOf, pointsOf } from './measures.ts';
import { dayWords, monthWords } from './periods.ts';
import { chartSentence } from './trend-words.ts';

/** Days without a point after which a line is broken. */
const gaps = { DAY: 28, WEEK: 35, MONTH: 92 } as const;

/** How an exercise went, by what tells most of it. */
export function ExerciseChart(props: { progress: ExerciseProgress }) {
  const measure = createMemo(() => measureOf(props.progress.points));
  const points = createMemo(() => pointsOf(props.progress.points, measure()));
  const drawn = () => drawnMeasure(measure());
  const places = createMemo(() => placed(points(), props.progress.span, drawn()));
  return (
    <Show when={points().length > 0}>
      <LineChart
        title={chartSentence(props.progress.exercise.name, points(), measureWords(measure()))}
        points={places()}
        format={drawn().words}
        columns={[t('progress.day'), t(`measure.${measure()}`)]}
        gap={gaps[props.progress.span]}
      />
    </Show>
  );
}

/** How much was lifted, where something was. */
export function VolumeChart(props: { progress: ExerciseProgress }) {
  const points = createMemo(() =>
    props.progress.points.filter(({ volumeKg }) => volumeKg > 0).map(({ day, volumeKg }) => ({ day, value: volumeKg })),
  );
  const drawn = () => drawnMass(volumeWords);
  const places = createMemo(() => placed(points(), props.progress.span, drawn()));
  const total = () => volumeWords(points().reduce((sum, { value }) => sum + value, 0));
  return (
    <Show when={points().length > 1}>
      <BarChart
        title={t('chart.volume', { total: total(), since: dayWords(points()[0]?.day ?? '') })}
        points={places()}
        format={drawn().words}
        columns={[t('progress.day'), t('measure.VOLUME')]}
      />
    </Show>
  );
}

const placed = (points: readonly Point[], span: ExerciseProgress['span'], { shown }: Drawn) =>
  points.map(({ day, value }) => ({
    at: daysBetween(points[0]?.day ?? day, day),
    value: shown(value),
    name: {
      DAY: dayWords,
      WEEK: (monday: string) => t('exerciseProgress.weekOf', { day: dayWords(monday) }),
      MONTH: monthWords,
    }[span](day),
  }));
