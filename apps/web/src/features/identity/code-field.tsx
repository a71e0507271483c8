import { TextField } from '@motriforge/ui/text-field.tsx';
import { onMount } from 'solid-js';
import styles from './code-field.module.css';

interface CodeFieldProps {
  label: string;
  error: string | null;
  /** Ten characters instead of six digits. */
  isRecovery?: boolean;
  autofocus?: boolean;
  /** Nothing is left to do after the sixth digit. */
  sendsItself?: boolean;
}

const digits = 6;

/** A code somebody copies from another screen, or has their browser fill in. */
export function CodeField(props: CodeFieldProps) {
  let field!: HTMLInputElement;
  onMount(() => {
    if (props.autofocus) field.focus();
  });
  return (
    <TextField
      ref={field}
      class={styles.code}
      label={props.label}
      name="code"
      required
      inputmode={props.isRecovery ? 'text' : 'numeric'}
      autocomplete={props.isRecovery ? 'off' : 'one-time-code'}
      autocapitalize="off"
      spellcheck={false}
      maxlength={40}
      error={props.error}
      onInput={({ currentTarget: { value, form } }) => {
        if (props.sendsItself && value.replaceAll(/\s/g, '').length === digits) form?.requestSubmit();
      }}
    />
  );
}
