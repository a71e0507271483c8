import { type JSX, splitProps } from 'solid-js';
import { cx } from './cx.ts';
import field from './field.module.css';
import { createField, Field, type FieldProps } from './field.tsx';
import { ChevronDown } from './glyphs.tsx';
import styles from './select.module.css';

export type SelectProps = JSX.SelectHTMLAttributes<HTMLSelectElement> & FieldProps;

/** The platform's own list, with `<option>` children. */
export function Select(props: SelectProps) {
  const [chrome, own, native] = splitProps(
    props,
    ['label', 'hideLabel', 'hint', 'error', 'class'],
    ['id', 'aria-describedby', 'children'],
  );
  const ids = createField(props, () => own['aria-describedby']);
  return (
    <Field {...chrome} ids={ids}>
      <div class={cx(field.box, styles.box)}>
        <select
          {...native}
          id={ids.id()}
          class={cx(field.control, styles.select)}
          aria-describedby={ids.describedBy()}
          aria-invalid={ids.invalid()}
        >
          {own.children}
        </select>
        <ChevronDown class={styles.chevron} />
      </div>
    </Field>
  );
}
