import { createMemo, Show } from 'solid-js';
import { cx } from './cx.ts';
import styles from './spark-line.module.css';
import { sparkPath } from './spark-path.ts';

export type SparkLineProps = {
  /** What it shows, as a sentence. */
  label: string;
  /** In order; null is a gap and stays one. */
  values: readonly (number | null)[];
  class?: string | undefined;
};

/** A trend beside a number. Stretches to its box without stretching its strokes. */
export function SparkLine(props: SparkLineProps) {
  const drawn = createMemo(() => sparkPath(props.values));
  return (
    <svg
      role="img"
      aria-label={props.label}
      class={cx(styles.spark, props.class)}
      viewBox="0 0 100 32"
      preserveAspectRatio="none"
    >
      <path class={styles.line} d={drawn().line} vector-effect="non-scaling-stroke" />
      <Show when={drawn().last}>
        {(last) => <path class={styles.last} d={`M${last()}h0`} vector-effect="non-scaling-stroke" />}
      </Show>
    </svg>
  );
}
