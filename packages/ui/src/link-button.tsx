import { type JSX, splitProps } from 'solid-js';
import styles from './button.module.css';
import type { ButtonLook } from './button.tsx';
import { cx } from './cx.ts';

export type LinkButtonProps = JSX.AnchorHTMLAttributes<HTMLAnchorElement> & ButtonLook & { href: string };

/** Goes somewhere, looks like a button. */
export function LinkButton(props: LinkButtonProps) {
  const [own, native] = splitProps(props, ['kind', 'size', 'wide', 'icon', 'class', 'children']);
  return (
    <a
      {...native}
      class={cx(styles.button, own.class)}
      data-kind={own.kind ?? 'plain'}
      data-size={own.size}
      data-wide={own.wide ? '' : undefined}
    >
      <span class={styles.face}>
        {own.icon}
        {own.children}
      </span>
    </a>
  );
}
