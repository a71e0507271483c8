import { createMemo, For, Show } from 'solid-js';
import styles from './chart.module.css';
import { ChartFrame, type ChartProps, type Plot, plotBottom, plotTop } from './chart-frame.tsx';
import { linePath, scaleOf } from './chart-scale.ts';

export type LineChartProps = ChartProps & {
  /** Points further apart than this are not joined. */
  gap: number;
};

const inset = 6;

/** How one figure went: every point as it was, joined by a line, the highest and the last with their values. */
export function LineChart(props: LineChartProps) {
  return (
    <ChartFrame {...props} inset={inset}>
      {(plot) => <Line chart={props} plot={plot()} />}
    </ChartFrame>
  );
}

function Line(props: { chart: LineChartProps; plot: Plot }) {
  const points = () => props.chart.points;
  const scale = createMemo(() => scaleOf(points().map(({ value }) => value)));
  const y = (value: number) => {
    const { low, high } = scale();
    return plotBottom - ((value - low) / (high - low)) * (plotBottom - plotTop);
  };
  const marked = () => props.plot.read ?? points().at(-1);
  return (
    <>
      <For each={scale().ticks.slice(0, -1)}>
        {(tick) => <path class={styles.grid} d={`M0 ${y(tick)}H${props.plot.width}`} />}
      </For>
      <For each={scale().ticks.slice(0, -1)}>
        {(tick) => (
          <text class={styles.tick} x="0" y={y(tick) - 4}>
            {props.chart.format(tick)}
          </text>
        )}
      </For>
      <path class={styles.line} d={linePath(points(), props.plot.x, y, props.chart.gap)} />
      <For each={points()}>
        {(point) => <circle class={styles.dot} cx={props.plot.x(point.at)} cy={y(point.value)} r="2.25" />}
      </For>
      <Show when={marked()}>
        {(point) => (
          <>
            <Show when={props.plot.read}>
              <path class={styles.hair} d={`M${props.plot.x(point().at)} ${plotTop}V${plotBottom}`} />
            </Show>
            <circle class={styles.mark} cx={props.plot.x(point().at)} cy={y(point().value)} r="4.5" />
          </>
        )}
      </Show>
      <Ends chart={props.chart} width={props.plot.width} />
    </>
  );
}

/** The names of the first and the last place. */
export function Ends(props: { chart: ChartProps; width: number }) {
  return (
    <>
      <text class={styles.tick} x="0" y={plotBottom + 18}>
        {props.chart.points[0]?.name}
      </text>
      <Show when={props.chart.points.length > 1}>
        <text class={styles.tick} x={props.width} y={plotBottom + 18} text-anchor="end">
          {props.chart.points.at(-1)?.name}
        </text>
      </Show>
    </>
  );
}
