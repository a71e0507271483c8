import { type JSX, splitProps } from 'solid-js';
import styles from './chip-group.module.css';
import { cx } from './cx.ts';

export type ChipGroupProps = JSX.HTMLAttributes<HTMLDivElement> & { label: string };

/** One line that scrolls on the phone and fades into the page edge; wraps where there is room. */
export function ChipGroup(props: ChipGroupProps) {
  const [own, native] = splitProps(props, ['label', 'class', 'children']);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset neither scrolls nor flexes alike everywhere
    <div role="group" aria-label={own.label} {...native} class={cx(styles.group, own.class)}>
      {own.children}
    </div>
  );
}
