import { type JSX, Show, splitProps } from 'solid-js';
import styles from './chip.module.css';
import { cx } from './cx.ts';

export type ChipProps = Omit<JSX.ButtonHTMLAttributes<HTMLButtonElement>, 'onClick'> & {
  pressed: boolean;
  onPress: (pressed: boolean) => void;
  icon?: JSX.Element;
  count?: number | string | undefined;
};

/** A filter that is on or off. */
export function Chip(props: ChipProps) {
  const [own, native] = splitProps(props, ['pressed', 'onPress', 'icon', 'count', 'class', 'children']);
  return (
    <button
      type="button"
      {...native}
      class={cx(styles.chip, own.class)}
      aria-pressed={own.pressed}
      onClick={() => own.onPress(!own.pressed)}
    >
      <span class={styles.face}>
        {own.icon}
        {own.children}
        <Show when={own.count !== undefined}>
          <span class={styles.count}>{own.count}</span>
        </Show>
      </span>
    </button>
  );
}
