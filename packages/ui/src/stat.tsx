import { type JSX, Show } from 'solid-js';
import { cx } from './cx.ts';
import styles from './stat.module.css';

export type StatProps = {
  label: string;
  value: string | number;
  unit?: string | undefined;
  /** One line of context: a change, a date, a target. */
  note?: JSX.Element;
  size?: 'normal' | 'large' | undefined;
  class?: string | undefined;
};

/** The number that is the point. */
export function Stat(props: StatProps) {
  return (
    <div class={cx(styles.stat, props.class)} data-size={props.size}>
      <p class={styles.label}>{props.label}</p>
      <p class={styles.value}>
        {props.value}
        <Show when={props.unit}>
          {' '}
          <span class={styles.unit}>{props.unit}</span>
        </Show>
      </p>
      <Show when={props.note}>{(note) => <p class={styles.note}>{note()}</p>}</Show>
    </div>
  );
}
