import { createUniqueId, type JSX, Show } from 'solid-js';
import { cx } from './cx.ts';
import styles from './field.module.css';

export type FieldProps = {
  label: string;
  /** Keeps the label for screen readers only. */
  hideLabel?: boolean | undefined;
  hint?: string | undefined;
  error?: string | null | undefined;
};

/** The ids that tie a control to its label, hint and error. */
export function createField(
  props: FieldProps & { id?: string | undefined },
  alsoDescribedBy: () => string | undefined,
) {
  const unique = createUniqueId();
  const id = () => props.id ?? `field-${unique}`;
  return {
    id,
    hintId: () => `${id()}-hint`,
    errorId: () => `${id()}-error`,
    describedBy: () =>
      cx(alsoDescribedBy(), props.hint ? `${id()}-hint` : undefined, props.error && `${id()}-error`) || undefined,
    invalid: () => (props.error ? 'true' : undefined) as 'true' | undefined,
  };
}

export function Field(
  props: FieldProps & { ids: ReturnType<typeof createField>; class?: string | undefined; children: JSX.Element },
) {
  return (
    <div class={cx(styles.field, props.class)}>
      <label for={props.ids.id()} class={cx(styles.label, props.hideLabel && 'visually-hidden')}>
        {props.label}
      </label>
      {props.children}
      <Show when={props.hint}>
        <p id={props.ids.hintId()} class={styles.hint}>
          {props.hint}
        </p>
      </Show>
      <Show when={props.error}>
        <p id={props.ids.errorId()} class={styles.error}>
          {props.error}
        </p>
      </Show>
    </div>
  );
}
