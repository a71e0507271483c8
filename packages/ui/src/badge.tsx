import { type JSX, splitProps } from 'solid-js';
import styles from './badge.module.css';
import { cx } from './cx.ts';

export type BadgeProps = JSX.HTMLAttributes<HTMLSpanElement> & {
  kind?: 'plain' | 'ember' | 'good' | 'careful' | 'bad' | undefined;
  icon?: JSX.Element;
};

/** A word about a thing. The word carries the meaning, the colour only repeats it. */
export function Badge(props: BadgeProps) {
  const [own, native] = splitProps(props, ['kind', 'icon', 'class', 'children']);
  return (
    <span {...native} class={cx(styles.badge, own.class)} data-kind={own.kind}>
      {own.icon}
      {own.children}
    </span>
  );
}
