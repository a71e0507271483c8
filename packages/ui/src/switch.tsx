import { type JSX, Show, splitProps } from 'solid-js';
import styles from './checkbox.module.css';
import { cx } from './cx.ts';

export type SwitchProps = Omit<JSX.InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'type' | 'role'> & {
  label: JSX.Element;
  hint?: string | undefined;
  onChange?: ((checked: boolean) => void) | undefined;
};

/** Takes effect at once; a checkbox waits for the form. */
export function Switch(props: SwitchProps) {
  const [own, native] = splitProps(props, ['label', 'hint', 'onChange', 'class']);
  return (
    <label class={cx(styles.option, styles.spread, own.class)}>
      <span>
        {own.label}
        <Show when={own.hint}>
          <span class={styles.hint}>{own.hint}</span>
        </Show>
      </span>
      <input
        {...native}
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: the checkbox itself tells its state
        role="switch"
        class="visually-hidden"
        onChange={(event) => own.onChange?.(event.currentTarget.checked)}
      />
      <span class={styles.track} />
    </label>
  );
}
