import type { Point } from '@motriforge/shared/contracts/progress';
import { daysBetween } from '@motriforge/shared/day';
import { LineChart } from '@motriforge/ui/line-chart.tsx';
import { createMemo, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { drawnMass, weightWords } from './amounts.ts';
import { dayWords } from './periods.ts';
import { mean } from './trend.ts';
import { chartSentence } from './trend-words.ts';

/** What the body weighed, where somebody writes it down. */
export function WeightTrend(props: { points: readonly Point[] }) {
  const drawn = () => drawnMass(weightWords);
  const places = createMemo(() => {
    const first = props.points[0]?.day ?? '';
    const { shown } = drawn();
    return props.points.map(({ day, value }) => ({
      at: daysBetween(first, day),
      value: shown(value),
      name: dayWords(day),
    }));
  });
  return (
    <Show when={props.points.length > 1}>
      <LineChart
        title={chartSentence(t('progress.weight'), props.points, weightWords, mean)}
        points={places()}
        format={drawn().words}
        columns={[t('progress.day'), t('progress.weight')]}
        gap={28}
      />
    </Show>
  );
}
