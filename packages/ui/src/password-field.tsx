import { createSignal, splitProps } from 'solid-js';
import styles from './password-field.module.css';
import { TextField, type TextFieldProps } from './text-field.tsx';

export type PasswordFieldProps = Omit<TextFieldProps, 'type' | 'after'> & {
  /** The words on the button that shows and hides what was typed. */
  revealLabel: string;
  concealLabel: string;
};

/** A password, which whoever types it may look at. */
export function PasswordField(props: PasswordFieldProps) {
  const [own, field] = splitProps(props, ['revealLabel', 'concealLabel']);
  const [isShown, setShown] = createSignal(false);
  return (
    <TextField
      {...field}
      type={isShown() ? 'text' : 'password'}
      spellcheck={false}
      autocapitalize="off"
      after={
        <button type="button" class={styles.toggle} onClick={() => setShown(!isShown())}>
          {isShown() ? own.concealLabel : own.revealLabel}
        </button>
      }
    />
  );
}
