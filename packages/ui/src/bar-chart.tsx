import { createMemo, For } from 'solid-js';
import styles from './chart.module.css';
import { ChartFrame, type ChartProps, type Plot, plotBottom, plotTop } from './chart-frame.tsx';
import { scaleOf } from './chart-scale.ts';

const widest = 22;

/** Amounts that add up, one bar for each place, all from zero. */
export function BarChart(props: ChartProps) {
  const scale = createMemo(() => {
    const values = props.points.map(({ value }) => value);
    return scaleOf(values, true);
  });
  const height = (value: number) => (value / scale().high) * (plotBottom - plotTop);
  return (
    <ChartFrame
      {...props}
      inset={widest / 2}
      ticks={scale().ticks.map((tick) => ({ y: plotBottom - height(tick), text: props.format(tick) }))}
    >
      {(plot) => <Bars chart={props} plot={plot()} height={height} />}
    </ChartFrame>
  );
}

function Bars(props: { chart: ChartProps; plot: Plot; height: (value: number) => number }) {
  /** As wide as the two closest bars allow. */
  const width = createMemo(() => {
    const places = props.chart.points.map(({ at }) => props.plot.x(at));
    const closest = Math.min(...places.slice(1).map((x, index) => x - (places[index] ?? 0)), widest / 0.7);
    return Math.max(2, closest * 0.7);
  });
  return (
    <>
      <For each={props.chart.points}>
        {(point) => (
          <rect
            class={styles.bar}
            data-read={point.at === props.plot.read?.at ? '' : undefined}
            x={props.plot.x(point.at) - width() / 2}
            y={plotBottom - props.height(point.value)}
            width={width()}
            height={props.height(point.value)}
            rx="1"
          />
        )}
      </For>
      <path class={styles.zero} d={`M0 ${plotBottom}H${props.plot.width}`} />
    </>
  );
}
