import { DropdownMenu } from '@kobalte/core/dropdown-menu';
import { For, type JSX, Show } from 'solid-js';
import button from './button.module.css';
import { cx } from './cx.ts';
import styles from './menu.module.css';

export type MenuItem = {
  label: string;
  icon?: () => JSX.Element;
  onSelect: () => void;
  danger?: boolean | undefined;
  disabled?: boolean | undefined;
  /** A hairline above. */
  apart?: boolean | undefined;
};

export type MenuProps = {
  label: string;
  /** What is in the button: an icon when iconOnly, else words. */
  children: JSX.Element;
  iconOnly?: boolean | undefined;
  kind?: 'plain' | 'quiet' | undefined;
  items: readonly MenuItem[];
  class?: string | undefined;
};

export function Menu(props: MenuProps) {
  return (
    <DropdownMenu gutter={4} placement="bottom-end" modal={false}>
      <DropdownMenu.Trigger
        class={cx(button.button, props.iconOnly && button.iconOnly, props.class)}
        data-kind={props.kind ?? 'quiet'}
        aria-label={props.label}
        title={props.iconOnly ? props.label : undefined}
      >
        <span class={button.face}>{props.children}</span>
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content class={styles.menu}>
          <For each={props.items}>
            {(item) => (
              <>
                <Show when={item.apart}>
                  <DropdownMenu.Separator class={styles.apart} />
                </Show>
                <DropdownMenu.Item
                  class={styles.item}
                  data-danger={item.danger ? '' : undefined}
                  disabled={item.disabled ?? false}
                  onSelect={item.onSelect}
                >
                  {item.icon?.()}
                  {item.label}
                </DropdownMenu.Item>
              </>
            )}
          </For>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu>
  );
}
