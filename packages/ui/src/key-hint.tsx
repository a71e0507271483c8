import { For } from 'solid-js';
import { cx } from './cx.ts';
import styles from './key-hint.module.css';

/** Keys to press, such as ["G", "T"]. Only where there is a keyboard. */
export function KeyHint(props: { keys: readonly string[]; class?: string | undefined }) {
  return (
    <span class={cx(styles.hint, props.class)}>
      <For each={props.keys}>{(key) => <kbd class={styles.key}>{key}</kbd>}</For>
    </span>
  );
}
