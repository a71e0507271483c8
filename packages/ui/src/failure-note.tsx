import { type JSX, Show } from 'solid-js';
import styles from './failure-note.module.css';

export type FailureNoteProps = {
  /** What went wrong and what to do; null as long as nothing did. */
  words: string | null | undefined;
  /** A way on, after the words. */
  children?: JSX.Element;
};

/** What went wrong with a whole form rather than with a field of it; read aloud when it comes. */
export function FailureNote(props: FailureNoteProps) {
  return (
    <Show when={props.words}>
      {(words) => (
        <p class={styles.note} role="alert">
          {words()} {props.children}
        </p>
      )}
    </Show>
  );
}
