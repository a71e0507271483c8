import { createSignal, Show } from 'solid-js';
import { Button } from './button.tsx';
import { cx } from './cx.ts';
import styles from './state.module.css';

export type ErrorStateProps = {
  title: string;
  message?: string | undefined;
  onRetry?: (() => void) | undefined;
  retryLabel: string;
  retrying?: boolean | undefined;
  /** What a person can quote to support. */
  requestId?: string | null | undefined;
  requestIdLabel: string;
  copyLabel: string;
  copiedLabel: string;
  class?: string | undefined;
};

export function ErrorState(props: ErrorStateProps) {
  const [copied, setCopied] = createSignal(false);
  const copy = async (id: string) => {
    await navigator.clipboard.writeText(id);
    setCopied(true);
    setTimeout(() => setCopied(false), 2000);
  };
  return (
    <div role="alert" class={cx(styles.state, props.class)}>
      <h2 class={styles.title}>{props.title}</h2>
      <Show when={props.message}>
        <p class={styles.text}>{props.message}</p>
      </Show>
      <Show when={props.onRetry}>
        {(retry) => (
          <div class={styles.actions}>
            <Button busy={props.retrying} onClick={() => retry()()}>
              {props.retryLabel}
            </Button>
          </div>
        )}
      </Show>
      <Show when={props.requestId}>
        {(id) => (
          <p class={styles.request}>
            {props.requestIdLabel} <code class={styles.code}>{id()}</code>
            <Button kind="quiet" class={styles.copy} onClick={() => copy(id())}>
              <span aria-live="polite">{copied() ? props.copiedLabel : props.copyLabel}</span>
            </Button>
          </p>
        )}
      </Show>
    </div>
  );
}
