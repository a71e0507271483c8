import type { JSX } from 'solid-js';
import styles from './you-page.module.css';

/** A choice under its name; the choice itself says the name to a screen reader. */
export function Setting(props: { name: string; children: JSX.Element }) {
  return (
    <div class={styles.setting}>
      <p class={styles.name} aria-hidden="true">
        {props.name}
      </p>
      {props.children}
    </div>
  );
}
