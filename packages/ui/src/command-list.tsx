import { createMemo, createSignal, createUniqueId, For, type JSX, Show } from 'solid-js';
import styles from './command-list.module.css';
import { matchCommands } from './command-match.ts';
import { cx } from './cx.ts';
import { Search } from './glyphs.tsx';
import { KeyHint } from './key-hint.tsx';

export type Command = {
  id: string;
  label: string;
  group?: string | undefined;
  /** Other words that should find it. */
  keywords?: string | undefined;
  hint?: string | undefined;
  keys?: readonly string[] | undefined;
  icon?: () => JSX.Element;
};

export type CommandListProps = {
  label: string;
  placeholder: string;
  emptyText: string;
  commands: readonly Command[];
  onChoose: (command: Command) => void;
  /** For results that come from elsewhere; they are filtered here as well. */
  onQuery?: ((query: string) => void) | undefined;
  autofocus?: boolean | undefined;
  class?: string | undefined;
};

/** Type to narrow, arrows to move, Enter to choose. Focus never leaves the text. */
export function CommandList(props: CommandListProps) {
  const listId = `commands-${createUniqueId()}`;
  const [query, setQuery] = createSignal('');
  const [index, setIndex] = createSignal(0);
  const found = createMemo(() => matchCommands(props.commands, query()));
  const active = () => Math.min(index(), found().length - 1);
  const optionId = (at: number) => `${listId}-${at}`;

  const move = (to: number) => {
    const count = found().length;
    if (count === 0) return;
    setIndex((to + count) % count);
    document.getElementById(optionId(index()))?.scrollIntoView({ block: 'nearest' });
  };
  const choose = (at: number) => {
    const command = found()[at];
    if (command) props.onChoose(command);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter that ends a composition belongs to the keyboard, not to the list.
    if (event.isComposing) return;
    const keys: Record<string, () => void> = {
      ArrowDown: () => move(active() + 1),
      ArrowUp: () => move(active() - 1),
      Enter: () => choose(active()),
    };
    const run = keys[event.key];
    if (!run) return;
    event.preventDefault();
    run();
  };

  return (
    <div class={cx(styles.command, props.class)}>
      <label class={styles.line}>
        <Search class={styles.icon} />
        <input
          type="text"
          role="combobox"
          class={styles.input}
          aria-label={props.label}
          placeholder={props.placeholder}
          aria-expanded="true"
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={active() >= 0 ? optionId(active()) : undefined}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          autofocus={props.autofocus ?? false}
          value={query()}
          onKeyDown={onKeyDown}
          onInput={(event) => {
            setQuery(event.currentTarget.value);
            setIndex(0);
            props.onQuery?.(event.currentTarget.value);
          }}
        />
      </label>
      <div id={listId} role="listbox" aria-label={props.label} class={styles.list}>
        <For each={found()}>
          {(command, at) => (
            <>
              <Show when={command.group && command.group !== found()[at() - 1]?.group}>
                <div role="presentation" class={styles.group}>
                  {command.group}
                </div>
              </Show>
              {/* biome-ignore lint/a11y/useKeyWithClickEvents: Enter is handled by the text field */}
              {/* biome-ignore lint/a11y/useFocusableInteractive: focus stays in the text field (aria-activedescendant) */}
              <div
                id={optionId(at())}
                role="option"
                aria-selected={at() === active()}
                class={styles.option}
                onPointerMove={() => setIndex(at())}
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => choose(at())}
              >
                {command.icon?.()}
                <span class={styles.label}>{command.label}</span>
                <Show when={command.hint}>
                  <span class={styles.hint}>{command.hint}</span>
                </Show>
                <Show when={command.keys}>{(keys) => <KeyHint keys={keys()} />}</Show>
              </div>
            </>
          )}
        </For>
      </div>
      <p role="status" class={found().length === 0 ? styles.empty : 'visually-hidden'}>
        {found().length === 0 ? props.emptyText : ''}
      </p>
    </div>
  );
}
