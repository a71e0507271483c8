import type { JSX } from 'solid-js';
import { onMount } from 'solid-js';
import styles from './bring-page.module.css';

/** One question of the way. Whoever came here with a key or a screen reader goes on reading at its title. */
export function StepPart(props: { title: string; isFirst?: boolean; children: JSX.Element }) {
  let title: HTMLHeadingElement | undefined;
  onMount(() => {
    if (!props.isFirst) title?.focus();
  });
  return (
    <section class={styles.step}>
      <h2 ref={title} tabindex="-1" class={styles.title}>
        {props.title}
      </h2>
      {props.children}
    </section>
  );
}
