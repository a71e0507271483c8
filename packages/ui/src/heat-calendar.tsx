import { createMemo, createSignal, createUniqueId, For, Show } from 'solid-js';
import { cx } from './cx.ts';
import styles from './heat-calendar.module.css';

export type HeatDay = {
  /** In order, without a day left out, from the first of a week. */
  day: string;
  /** What its colour says: 0 for nothing, up to 6. */
  level: number;
  /** The day and what it had, in words. */
  text: string;
};

export type HeatCalendarProps = {
  /** What it shows, as a sentence. */
  title: string;
  days: readonly HeatDay[];
  /** The names of months over the weeks they begin in. */
  months: readonly { week: number; name: string }[];
  /** The names of seven days, each a letter or two. */
  weekdays: readonly string[];
  class?: string | undefined;
};

const step = 16;
const cell = 13;
const top = 20;
const height = top + 7 * step;

/** A year of days, a column for each week. Where there is no room the oldest weeks go out of sight. */
export function HeatCalendar(props: HeatCalendarProps) {
  const titleId = `heat-${createUniqueId()}`;
  const [read, setRead] = createSignal<string | null>(null);
  const width = () => Math.ceil(props.days.length / 7) * step;
  const byDay = createMemo(() => new Map(props.days.map((one) => [one.day, one])));
  const shown = () => byDay().get(read() ?? '') ?? props.days.findLast(({ level }) => level > 0);
  const point = (event: Event) => {
    const day = (event.target as Element).getAttribute('data-day');
    if (day) setRead(day);
  };
  return (
    <figure class={cx(styles.heat, props.class)} aria-labelledby={titleId}>
      <figcaption>
        <p id={titleId} class={styles.title}>
          {props.title}
        </p>
        <p class={styles.reading} aria-hidden="true">
          {shown()?.text}
        </p>
      </figcaption>
      <div class={styles.box}>
        <div class={styles.weekdays} aria-hidden="true">
          <For each={props.weekdays}>{(name) => <span>{name}</span>}</For>
        </div>
        <svg
          aria-hidden="true"
          class={styles.weeks}
          viewBox={`0 0 ${width()} ${height}`}
          width={width()}
          height={height}
          preserveAspectRatio="xMaxYMid slice"
          onPointerOver={point}
          onPointerDown={point}
        >
          <For each={props.months}>
            {(month) => (
              <text class={styles.month} x={month.week * step} y="12">
                {month.name}
              </text>
            )}
          </For>
          <For each={props.days}>
            {(one, index) => (
              <rect
                class={styles.day}
                data-day={one.day}
                data-level={one.level}
                data-read={one.day === read() ? '' : undefined}
                x={Math.floor(index() / 7) * step}
                y={top + (index() % 7) * step}
                width={cell}
                height={cell}
                rx="3"
              />
            )}
          </For>
        </svg>
      </div>
      <Show when={props.days.some(({ level }) => level > 0)}>
        <ul class="visually-hidden">
          <For each={props.days.filter(({ level }) => level > 0)}>{(one) => <li>{one.text}</li>}</For>
        </ul>
      </Show>
    </figure>
  );
}
