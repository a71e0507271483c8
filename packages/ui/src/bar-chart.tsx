import { createMemo, For } from 'solid-js';
import styles from './chart.module.css';
import { ChartFrame, type ChartProps, type Plot, plotBottom, plotTop } from './chart-frame.tsx';
import { scaleOf } from './chart-scale.ts';
import { Ends } from './line-chart.tsx';

const widest = 22;

/** Amounts that add up, one bar for each place, all from zero. */
export function BarChart(props: ChartProps) {
  return (
    <ChartFrame {...props} inset={widest / 2}>
      {(plot) => <Bars chart={props} plot={plot()} />}
    </ChartFrame>
  );
}

function Bars(props: { chart: ChartProps; plot: Plot }) {
  const points = () => props.chart.points;
  const scale = createMemo(() =>
    scaleOf(
      points().map(({ value }) => value),
      true,
      2,
    ),
  );
  const height = (value: number) => (value / scale().high) * (plotBottom - plotTop);
  /** As wide as the two closest bars allow. */
  const width = createMemo(() => {
    const places = points().map(({ at }) => props.plot.x(at));
    const closest = Math.min(...places.slice(1).map((x, index) => x - (places[index] ?? 0)), widest / 0.7);
    return Math.max(2, closest * 0.7);
  });
  return (
    <>
      <For each={scale().ticks.slice(1)}>
        {(tick) => (
          <>
            <path class={styles.grid} d={`M0 ${plotBottom - height(tick)}H${props.plot.width}`} />
            <text class={styles.tick} x="0" y={plotBottom - height(tick) - 4}>
              {props.chart.format(tick)}
            </text>
          </>
        )}
      </For>
      <path class={styles.zero} d={`M0 ${plotBottom}H${props.plot.width}`} />
      <For each={points()}>
        {(point) => (
          <rect
            class={styles.bar}
            data-read={point === props.plot.read ? '' : undefined}
            x={props.plot.x(point.at) - width() / 2}
            y={plotBottom - height(point.value)}
            width={width()}
            height={height(point.value)}
            rx="1"
          />
        )}
      </For>
      <Ends chart={props.chart} width={props.plot.width} />
    </>
  );
}
