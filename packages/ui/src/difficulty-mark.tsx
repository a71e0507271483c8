import { cx } from './cx.ts';
import styles from './difficulty-mark.module.css';

export type DifficultyMarkProps = {
  level: 1 | 2 | 3;
  /** The word for it; always there for screen readers. */
  label: string;
  hideLabel?: boolean | undefined;
  class?: string | undefined;
};

export function DifficultyMark(props: DifficultyMarkProps) {
  const on = (bar: number) => (bar <= props.level ? '' : undefined);
  return (
    <span class={cx(styles.mark, props.class)}>
      <svg width="14" height="12" viewBox="0 0 14 12" aria-hidden="true">
        <rect x="0" y="7" width="3.5" height="5" rx="1" data-on={on(1)} />
        <rect x="5.25" y="3.5" width="3.5" height="8.5" rx="1" data-on={on(2)} />
        <rect x="10.5" y="0" width="3.5" height="12" rx="1" data-on={on(3)} />
      </svg>
      <span class={props.hideLabel ? 'visually-hidden' : undefined}>{props.label}</span>
    </span>
  );
}
