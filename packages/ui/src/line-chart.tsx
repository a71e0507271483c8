import { createMemo, For, Show } from 'solid-js';
import styles from './chart.module.css';
import { ChartFrame, type ChartProps, type Plot, plotBottom, plotTop } from './chart-frame.tsx';
import { linePath, scaleOf } from './chart-scale.ts';

export type LineChartProps = ChartProps & {
  /** Points further apart than this are not joined. */
  gap: number;
};

/** How one figure went: every point as it was, joined by a line. */
export function LineChart(props: LineChartProps) {
  const scale = createMemo(() => scaleOf(props.points.map(({ value }) => value)));
  const y = (value: number) => {
    const { low, high } = scale();
    return plotBottom - ((value - low) / (high - low)) * (plotBottom - plotTop);
  };
  return (
    <ChartFrame {...props} inset={6} ticks={scale().ticks.map((tick) => ({ y: y(tick), text: props.format(tick) }))}>
      {(plot) => <Line chart={props} plot={plot()} y={y} />}
    </ChartFrame>
  );
}

function Line(props: { chart: LineChartProps; plot: Plot; y: (value: number) => number }) {
  const points = () => props.chart.points;
  const marked = () => props.plot.read ?? points().at(-1);
  return (
    <>
      <path class={styles.line} d={linePath(points(), props.plot.x, props.y, props.chart.gap)} />
      <For each={points()}>
        {(point) => <circle class={styles.dot} cx={props.plot.x(point.at)} cy={props.y(point.value)} r="2.25" />}
      </For>
      <Show when={marked()}>
        {(point) => (
          <>
            <Show when={props.plot.read}>
              <path class={styles.hair} d={`M${props.plot.x(point().at)} ${plotTop}V${plotBottom}`} />
            </Show>
            <circle class={styles.mark} cx={props.plot.x(point().at)} cy={props.y(point().value)} r="4.5" />
          </>
        )}
      </Show>
    </>
  );
}
