import { type JSX, splitProps } from 'solid-js';
import styles from './button.module.css';
import { cx } from './cx.ts';

export type ButtonLook = {
  /** One primary a screen. `plain` has a hairline, `quiet` has none. */
  kind?: 'primary' | 'plain' | 'quiet' | 'danger' | undefined;
  /** `log` is 56 px, for a thumb with chalk on it. */
  size?: 'normal' | 'log' | undefined;
  wide?: boolean | undefined;
  icon?: JSX.Element;
};

type NativeButton = Omit<JSX.ButtonHTMLAttributes<HTMLButtonElement>, 'onClick' | 'title'>;

export type ButtonProps = NativeButton &
  ButtonLook & {
    /** Keeps focus and width, ignores presses. */
    busy?: boolean | undefined;
    onClick?: ((event: MouseEvent & { currentTarget: HTMLButtonElement }) => void) | undefined;
  };

const pressing = (props: ButtonProps) => (event: MouseEvent & { currentTarget: HTMLButtonElement }) => {
  if (props.busy) {
    event.preventDefault();
    event.stopPropagation();
    return;
  }
  props.onClick?.(event);
};

export function Button(props: ButtonProps) {
  const [own, native] = splitProps(props, ['kind', 'size', 'wide', 'icon', 'busy', 'onClick', 'class', 'children']);
  return (
    <button
      type="button"
      {...native}
      class={cx(styles.button, own.class)}
      data-kind={own.kind ?? 'plain'}
      data-size={own.size}
      data-wide={own.wide ? '' : undefined}
      aria-busy={own.busy || undefined}
      aria-disabled={own.busy || undefined}
      onClick={pressing(props)}
    >
      <span class={styles.face}>
        {own.icon}
        {own.children}
      </span>
    </button>
  );
}

export type IconButtonProps = Omit<ButtonProps, 'wide' | 'icon' | 'children'> & {
  /** The name: read aloud, and shown by the platform as the title. */
  label: string;
  children: JSX.Element;
};

export function IconButton(props: IconButtonProps) {
  const [own, native] = splitProps(props, ['kind', 'size', 'label', 'busy', 'onClick', 'class', 'children']);
  return (
    <button
      type="button"
      {...native}
      class={cx(styles.button, styles.iconOnly, own.class)}
      data-kind={own.kind ?? 'quiet'}
      data-size={own.size}
      aria-label={own.label}
      title={own.label}
      aria-busy={own.busy || undefined}
      aria-disabled={own.busy || undefined}
      onClick={pressing(props)}
    >
      <span class={styles.face}>{own.children}</span>
    </button>
  );
}
