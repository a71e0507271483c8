import { Tabs as Kobalte } from '@kobalte/core/tabs';
import { For, type JSX } from 'solid-js';
import styles from './tabs.module.css';

export type TabsProps<T extends string> = {
  label: string;
  tabs: readonly { value: T; label: JSX.Element; content: () => JSX.Element }[];
  value: T;
  onChange: (value: T) => void;
  class?: string | undefined;
};

export function Tabs<T extends string>(props: TabsProps<T>) {
  return (
    <Kobalte value={props.value} onChange={(value) => props.onChange(value as T)} class={props.class}>
      <Kobalte.List aria-label={props.label} class={styles.list}>
        <For each={props.tabs}>
          {(tab) => (
            <Kobalte.Trigger value={tab.value} class={styles.tab}>
              {tab.label}
            </Kobalte.Trigger>
          )}
        </For>
      </Kobalte.List>
      <For each={props.tabs}>
        {(tab) => (
          <Kobalte.Content value={tab.value} class={styles.panel}>
            {tab.content()}
          </Kobalte.Content>
        )}
      </For>
    </Kobalte>
  );
}
