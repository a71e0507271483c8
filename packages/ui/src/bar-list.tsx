import { For } from 'solid-js';
import styles from './bar-list.module.css';
import { cx } from './cx.ts';

export type BarListProps = {
  bars: readonly { name: string; value: number; text: string }[];
  class?: string | undefined;
};

/** Amounts beside each other, each with its name and its value: it is its own table. */
export function BarList(props: BarListProps) {
  const most = () => Math.max(...props.bars.map(({ value }) => value), 1e-9);
  return (
    <ul class={cx(styles.bars, props.class)}>
      <For each={props.bars}>
        {(bar) => (
          <li class={styles.bar}>
            <span class={styles.name}>{bar.name}</span>
            <span class={styles.value}>{bar.text}</span>
            <svg class={styles.track} viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
              <rect class={styles.fill} width={(bar.value / most()) * 100} height="1" />
            </svg>
          </li>
        )}
      </For>
    </ul>
  );
}
