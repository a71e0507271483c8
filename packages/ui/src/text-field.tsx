import { type JSX, Show, splitProps } from 'solid-js';
import { cx } from './cx.ts';
import styles from './field.module.css';
import { createField, Field, type FieldProps } from './field.tsx';

export type TextFieldProps = JSX.InputHTMLAttributes<HTMLInputElement> &
  FieldProps & {
    /** Beside the text, inside the box: an icon, a unit, a button. */
    before?: JSX.Element;
    after?: JSX.Element;
  };

const fieldKeys = ['label', 'hideLabel', 'hint', 'error', 'class'] as const;

export function TextField(props: TextFieldProps) {
  const [field, own, native] = splitProps(props, fieldKeys, ['before', 'after', 'id', 'aria-describedby']);
  const ids = createField(props, () => own['aria-describedby']);
  return (
    <Field {...field} ids={ids}>
      <div class={styles.box}>
        <Show when={own.before}>{(before) => <span class={styles.before}>{before()}</span>}</Show>
        <input
          type="text"
          {...native}
          id={ids.id()}
          class={styles.control}
          aria-describedby={ids.describedBy()}
          aria-invalid={ids.invalid()}
        />
        <Show when={own.after}>{(after) => <span class={styles.after}>{after()}</span>}</Show>
      </div>
    </Field>
  );
}

export type TextAreaProps = JSX.TextareaHTMLAttributes<HTMLTextAreaElement> & FieldProps;

export function TextArea(props: TextAreaProps) {
  const [field, own, native] = splitProps(props, fieldKeys, ['id', 'aria-describedby']);
  const ids = createField(props, () => own['aria-describedby']);
  return (
    <Field {...field} ids={ids}>
      <div class={styles.box}>
        <textarea
          rows={3}
          {...native}
          id={ids.id()}
          class={cx(styles.control, styles.area)}
          aria-describedby={ids.describedBy()}
          aria-invalid={ids.invalid()}
        />
      </div>
    </Field>
  );
}
