import { createEffect, onCleanup, Show } from 'solid-js';
import styles from './command-dialog.module.css';
import { type Command, CommandList, type CommandListProps } from './command-list.tsx';

export type CommandDialogProps = Omit<CommandListProps, 'class' | 'autofocus'> & { open: boolean; onClose: () => void };

/** The palette: a command list in a dialog that closes when something is chosen. */
export function CommandDialog(props: CommandDialogProps) {
  let dialog!: HTMLDialogElement;
  createEffect(() => {
    if (!props.open) dialog.close();
    else if (!dialog.open) dialog.showModal();
  });
  onCleanup(() => dialog?.close());
  const choose = (command: Command) => {
    props.onClose();
    props.onChoose(command);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc is the keyboard's way out, the platform's own
    <dialog
      ref={dialog}
      class={styles.dialog}
      aria-label={props.label}
      onClose={() => props.open && props.onClose()}
      onClick={(event) => event.target === dialog && dialog.close()}
    >
      <Show when={props.open}>
        <CommandList
          autofocus
          class={styles.list}
          label={props.label}
          placeholder={props.placeholder}
          emptyText={props.emptyText}
          commands={props.commands}
          onQuery={props.onQuery}
          onChoose={choose}
        />
      </Show>
    </dialog>
  );
}
