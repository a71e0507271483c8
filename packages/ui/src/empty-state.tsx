import { type JSX, Show } from 'solid-js';
import { cx } from './cx.ts';
import styles from './state.module.css';

export type EmptyStateProps = {
  title: string;
  /** What to do next, in a sentence. */
  children?: JSX.Element;
  action?: JSX.Element;
  /** What it will look like once there is something; shown faint, hidden from screen readers. */
  example?: JSX.Element;
  class?: string | undefined;
};

export function EmptyState(props: EmptyStateProps) {
  return (
    <div class={cx(styles.state, props.class)}>
      <Show when={props.example}>
        {(example) => (
          <div class={styles.example} aria-hidden="true" inert>
            {example()}
          </div>
        )}
      </Show>
      <h2 class={styles.title}>{props.title}</h2>
      <Show when={props.children}>{(children) => <p class={styles.text}>{children()}</p>}</Show>
      <Show when={props.action}>{(action) => <div class={styles.actions}>{action()}</div>}</Show>
    </div>
  );
}
