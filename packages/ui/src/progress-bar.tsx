import { Show } from 'solid-js';
import { cx } from './cx.ts';
import styles from './progress-bar.module.css';

export type ProgressBarProps = {
  label: string;
  value: number;
  max: number;
  /** The same in words: "3 of 5 sets". Shown, and read instead of a percentage. */
  text?: string | undefined;
  hideLabel?: boolean | undefined;
  class?: string | undefined;
};

export function ProgressBar(props: ProgressBarProps) {
  return (
    <div class={cx(styles.progress, props.class)}>
      <Show when={!props.hideLabel}>
        <p class={styles.line} aria-hidden="true">
          <span>{props.label}</span>
          <span class={styles.text}>{props.text}</span>
        </p>
      </Show>
      <progress
        class={styles.bar}
        value={props.value}
        max={props.max}
        aria-label={props.label}
        aria-valuetext={props.text}
      />
    </div>
  );
}
