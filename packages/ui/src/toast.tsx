import { createEffect, createSignal, For, onCleanup, onMount, Show } from 'solid-js';
import { Button, IconButton } from './button.tsx';
import { Close } from './glyphs.tsx';
import styles from './toast.module.css';

export type Toast = {
  message: string;
  /** Usually the way back: Undo. */
  action?: { label: string; run: () => void } | undefined;
  kind?: 'plain' | 'bad' | undefined;
  /** How long it stays; longer by itself when there is something to press. */
  ms?: number | undefined;
};

type Shown = Toast & { id: number };

const atOnce = 3;
const [queue, setQueue] = createSignal<Shown[]>([]);
let lastId = 0;

/** Says something, and returns the function that takes it back. */
export function toast(what: Toast): () => void {
  lastId += 1;
  const id = lastId;
  setQueue((all) => [...all, { ...what, id }]);
  return () => dismiss(id);
}

const dismiss = (id: number) => setQueue((all) => all.filter((one) => one.id !== id));

/** Mount once, in the shell. */
export function ToastRegion(props: { label: string; dismissLabel: string }) {
  const [hovered, setHovered] = createSignal(false);
  const [focused, setFocused] = createSignal(false);
  let region!: HTMLDivElement;

  onMount(() => region.showPopover());
  createEffect(() => {
    // A modal dialog opened later lies above the region; opening the region again lifts it.
    if (queue().length > 0 && document.querySelector('dialog:modal')) {
      region.hidePopover();
      region.showPopover();
    }
  });

  return (
    <div
      ref={region}
      popover="manual"
      role="status"
      aria-label={props.label}
      class={styles.region}
      onPointerEnter={() => setHovered(true)}
      onPointerLeave={() => setHovered(false)}
      onFocusIn={() => setFocused(true)}
      onFocusOut={() => setFocused(false)}
    >
      <For each={queue().slice(0, atOnce)}>
        {(one) => <ToastItem toast={one} paused={hovered() || focused()} dismissLabel={props.dismissLabel} />}
      </For>
    </div>
  );
}

function ToastItem(props: { toast: Shown; paused: boolean; dismissLabel: string }) {
  let left = props.toast.ms ?? (props.toast.action ? 8000 : 5000);
  const leave = () => dismiss(props.toast.id);
  createEffect(() => {
    if (props.paused) return;
    const since = Date.now();
    const timer = setTimeout(leave, left);
    onCleanup(() => {
      clearTimeout(timer);
      left -= Date.now() - since;
    });
  });
  return (
    <div class={styles.toast} data-kind={props.toast.kind}>
      <p class={styles.message}>{props.toast.message}</p>
      <Show when={props.toast.action}>
        {(action) => (
          <Button
            kind="quiet"
            class={styles.action}
            onClick={() => {
              action().run();
              leave();
            }}
          >
            {action().label}
          </Button>
        )}
      </Show>
      <IconButton label={props.dismissLabel} class={styles.close} onClick={leave}>
        <Close />
      </IconButton>
    </div>
  );
}
