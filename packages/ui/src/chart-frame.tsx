import { createSignal, createUniqueId, For, type JSX, onCleanup, onMount, Show } from 'solid-js';
import styles from './chart.module.css';
import { type ChartPoint, nearest } from './chart-scale.ts';
import { cx } from './cx.ts';

export type ChartProps = {
  /** What it shows, as a sentence: "Squat up 12.5 kg since August". */
  title: string;
  points: readonly ChartPoint[];
  format: (value: number) => string;
  /** What the two columns of its table are called. */
  columns: readonly [place: string, value: string];
  class?: string | undefined;
};

const plotHeight = 180;
/** About as wide as a letter of the words beside it. */
const letter = 7;
export const plotTop = 10;
export const plotBottom = plotHeight - 22;

/** How wide its box is, so that words and strokes are drawn in their own size. */
function createWidth(): [width: () => number, watch: (element: Element) => void] {
  const [width, setWidth] = createSignal(340);
  return [
    width,
    (element) =>
      onMount(() => {
        const observer = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width || 340));
        observer.observe(element);
        onCleanup(() => observer.disconnect());
      }),
  ];
}

export interface Plot {
  width: number;
  x: (at: number) => number;
  /** The point somebody reads. */
  read: ChartPoint | undefined;
}

type FrameProps = ChartProps & {
  /** How much room the first and the last place need beside them. */
  inset: number;
  /** What the lines across it stand for, and how high each lies. */
  ticks: readonly { y: number; text: string }[];
  children: (plot: () => Plot) => JSX.Element;
};

/** Around a drawing: its sentence, what a finger, a pointer or an arrow key reads of it, and a table behind it. */
export function ChartFrame(props: FrameProps) {
  const titleId = `chart-${createUniqueId()}`;
  const [width, watch] = createWidth();
  /** Wide enough for the longest word beside a line. */
  const axis = () => Math.ceil(Math.max(...props.ticks.map(({ text }) => text.length), 0) * letter) + 8;
  const [reading, setReading] = createSignal<number | null>(null);
  const first = () => props.points[0]?.at ?? 0;
  const last = () => props.points.at(-1)?.at ?? 0;
  const plot = (): Plot => ({
    width: width(),
    x: (at) => props.inset + ((at - first()) / (last() - first() || 1)) * (width() - 2 * props.inset),
    read: read(),
  });
  const read = () => {
    const at = reading();
    return at === null ? undefined : nearest(props.points, at);
  };
  const shown = () => read() ?? props.points.at(-1);

  /** An arrow leads to the next point, however far away it is. */
  const step = (event: KeyboardEvent & { currentTarget: HTMLInputElement }) => {
    const direction = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 }[event.key];
    const current = shown();
    if (!direction || !current) return;
    event.preventDefault();
    const next = props.points[props.points.findIndex(({ at }) => at === current.at) + direction];
    if (next) setReading(next.at);
  };

  return (
    <figure class={cx(styles.chart, props.class)} aria-labelledby={titleId}>
      <figcaption>
        <p id={titleId} class={styles.title}>
          {props.title}
        </p>
        <p class={styles.reading} aria-hidden="true">
          <Show when={shown()}>
            {(point) => (
              <>
                {point().name} <strong>{props.format(point().value)}</strong>
              </>
            )}
          </Show>
        </p>
      </figcaption>
      <div class={styles.drawing}>
        <svg aria-hidden="true" class={styles.axis} width={axis()} height={plotHeight}>
          <For each={props.ticks}>
            {(tick) => (
              <text class={styles.tick} x={axis() - 8} y={tick.y + 4} text-anchor="end">
                {tick.text}
              </text>
            )}
          </For>
        </svg>
        <div class={styles.plot} ref={watch}>
          <svg aria-hidden="true" width={width()} height={plotHeight} viewBox={`0 0 ${width()} ${plotHeight}`}>
            <For each={props.ticks}>{(tick) => <path class={styles.grid} d={`M0 ${tick.y}H${width()}`} />}</For>
            {props.children(plot)}
            <text class={styles.tick} y={plotHeight - 4}>
              {props.points[0]?.name}
            </text>
            <Show when={props.points.length > 1}>
              <text class={styles.tick} x={width()} y={plotHeight - 4} text-anchor="end">
                {props.points.at(-1)?.name}
              </text>
            </Show>
          </svg>
          <Show when={props.points.length > 1}>
            <input
              type="range"
              class={styles.finger}
              aria-labelledby={titleId}
              aria-valuetext={shown() && `${shown()?.name}: ${props.format(shown()?.value ?? 0)}`}
              min={first()}
              max={last()}
              step="any"
              value={shown()?.at ?? 0}
              onInput={(event) => setReading(event.currentTarget.valueAsNumber)}
              onPointerMove={(event) => {
                if (event.pointerType !== 'mouse') return;
                const { left, width } = event.currentTarget.getBoundingClientRect();
                setReading(first() + ((event.clientX - left) / width) * (last() - first()));
              }}
              onPointerLeave={(event) => event.pointerType === 'mouse' && setReading(null)}
              onKeyDown={step}
            />
          </Show>
        </div>
      </div>
      <div class="visually-hidden">
        <table>
          <caption>{props.title}</caption>
          <thead>
            <tr>
              <th scope="col">{props.columns[0]}</th>
              <th scope="col">{props.columns[1]}</th>
            </tr>
          </thead>
          <tbody>
            <For each={props.points}>
              {(point) => (
                <tr>
                  <th scope="row">{point.name}</th>
                  <td>{props.format(point.value)}</td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </div>
    </figure>
  );
}
