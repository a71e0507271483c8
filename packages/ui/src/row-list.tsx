import { type JSX, Show, splitProps } from 'solid-js';
import { cx } from './cx.ts';
import { ChevronRight } from './glyphs.tsx';
import styles from './row-list.module.css';

export type RowListProps = JSX.HTMLAttributes<HTMLUListElement>;

export function RowList(props: RowListProps) {
  const [own, native] = splitProps(props, ['class']);
  return <ul {...native} class={cx(styles.list, own.class)} />;
}

export type RowProps = {
  title: JSX.Element;
  meta?: JSX.Element;
  /** A drawing or an icon, 48 px wide at most. */
  leading?: JSX.Element;
  /** A number, a badge, a button. Buttons stay pressable beside the link. */
  trailing?: JSX.Element;
  /** With a link or an action the whole row is one target. */
  href?: string | undefined;
  onPress?: (() => void) | undefined;
  current?: boolean | undefined;
  class?: string | undefined;
};

export function Row(props: RowProps) {
  return (
    <li class={cx(styles.row, props.class)} data-current={props.current ? '' : undefined}>
      <Show when={props.leading}>{(leading) => <span class={styles.leading}>{leading()}</span>}</Show>
      <span class={styles.words}>
        <Show
          when={props.href}
          fallback={
            <Show when={props.onPress} fallback={<span class={styles.title}>{props.title}</span>}>
              <button type="button" class={cx(styles.title, styles.target)} onClick={() => props.onPress?.()}>
                {props.title}
              </button>
            </Show>
          }
        >
          <a
            href={props.href}
            class={cx(styles.title, styles.target)}
            aria-current={props.current ? 'page' : undefined}
          >
            {props.title}
          </a>
        </Show>
        <Show when={props.meta}>{(meta) => <span class={styles.meta}>{meta()}</span>}</Show>
      </span>
      <Show when={props.trailing}>{(trailing) => <span class={styles.trailing}>{trailing()}</span>}</Show>
      <Show when={props.href}>
        <ChevronRight class={styles.chevron} />
      </Show>
    </li>
  );
}
