import { type JSX, Show, splitProps } from 'solid-js';
import styles from './checkbox.module.css';
import { cx } from './cx.ts';
import { Check } from './glyphs.tsx';

export type CheckboxProps = Omit<JSX.InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'type'> & {
  label: JSX.Element;
  hint?: string | undefined;
  onChange?: ((checked: boolean) => void) | undefined;
};

const keys = ['label', 'hint', 'onChange', 'class'] as const;

export function Checkbox(props: CheckboxProps) {
  const [own, native] = splitProps(props, keys);
  return (
    <label class={cx(styles.option, own.class)}>
      <input
        {...native}
        type="checkbox"
        class="visually-hidden"
        onChange={(event) => own.onChange?.(event.currentTarget.checked)}
      />
      <span class={styles.box}>
        <Check />
      </span>
      <span>
        {own.label}
        <Show when={own.hint}>
          <span class={styles.hint}>{own.hint}</span>
        </Show>
      </span>
    </label>
  );
}
