import { createUniqueId, For, type JSX } from 'solid-js';
import { cx } from './cx.ts';
import styles from './segmented.module.css';

export type SegmentedProps<T extends string> = {
  label: string;
  options: readonly { value: T; label: JSX.Element }[];
  value: T;
  onChange: (value: T) => void;
  name?: string | undefined;
  class?: string | undefined;
};

/** Two to five choices that exclude each other. Native radios, so arrows work by themselves. */
export function Segmented<T extends string>(props: SegmentedProps<T>) {
  const unique = createUniqueId();
  return (
    <div role="radiogroup" aria-label={props.label} class={cx(styles.group, props.class)}>
      <For each={props.options}>
        {(option) => (
          <label class={styles.option}>
            <input
              type="radio"
              class="visually-hidden"
              name={props.name ?? `segmented-${unique}`}
              value={option.value}
              checked={option.value === props.value}
              onChange={() => props.onChange(option.value)}
            />
            <span class={styles.face}>{option.label}</span>
          </label>
        )}
      </For>
    </div>
  );
}
