import { createEffect, createSignal, createUniqueId, type JSX, on, onCleanup, Show } from 'solid-js';
import { IconButton } from './button.tsx';
import { cx } from './cx.ts';
import { Close } from './glyphs.tsx';
import styles from './sheet.module.css';

export type SheetProps = {
  open: boolean;
  /** Esc, the backdrop and the close button all end here. */
  onClose: () => void;
  title: string;
  closeLabel: string;
  /** Stays in sight below what scrolls: the action. */
  footer?: JSX.Element;
  class?: string | undefined;
  children: JSX.Element;
};

const leaveMs = 200;

/** From below on the phone, from the side on the desktop. The dialog returns focus by itself. */
export function Sheet(props: SheetProps) {
  const titleId = `sheet-${createUniqueId()}`;
  // What is inside stays while the sheet leaves; it must be there before showModal looks for what to focus.
  const [kept, setKept] = createSignal(false);
  let dialog!: HTMLDialogElement;
  let pressedBackdrop = false;
  let gone = false;

  createEffect(
    on(
      () => props.open,
      (open) => {
        if (!open) {
          dialog.close();
          const timer = setTimeout(() => setKept(false), leaveMs);
          onCleanup(() => clearTimeout(timer));
          return;
        }
        setKept(true);
        if (!dialog.open) dialog.showModal();
      },
    ),
  );
  onCleanup(() => {
    gone = true;
    dialog?.close();
  });

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc is the keyboard's way out, the platform's own
    <dialog
      ref={dialog}
      class={cx(styles.sheet, props.class)}
      aria-labelledby={titleId}
      onClose={() => !gone && props.open && props.onClose()}
      onPointerDown={(event) => {
        pressedBackdrop = event.target === dialog;
      }}
      onClick={(event) => {
        if (pressedBackdrop && event.target === dialog) dialog.close();
      }}
    >
      <Show when={props.open || kept()}>
        <div class={styles.panel}>
          <header class={styles.header}>
            <h2 id={titleId} class={styles.title}>
              {props.title}
            </h2>
            <IconButton label={props.closeLabel} onClick={() => dialog.close()}>
              <Close />
            </IconButton>
          </header>
          <div class={styles.body}>{props.children}</div>
          <Show when={props.footer}>{(footer) => <footer class={styles.footer}>{footer()}</footer>}</Show>
        </div>
      </Show>
    </dialog>
  );
}
