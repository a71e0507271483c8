import { createUniqueId, type JSX } from 'solid-js';
import { cx } from './cx.ts';
import styles from './section.module.css';

export type SectionProps = {
  title: JSX.Element;
  /** A link or a quiet button at the end of the title line. */
  action?: JSX.Element;
  id?: string | undefined;
  class?: string | undefined;
  children: JSX.Element;
};

/** A titled part of a page: space and a heading, no box. */
export function Section(props: SectionProps) {
  const titleId = `section-${createUniqueId()}`;
  return (
    <section id={props.id} aria-labelledby={titleId} class={cx(styles.section, props.class)}>
      <div class={styles.line}>
        <h2 id={titleId} class={styles.title}>
          {props.title}
        </h2>
        {props.action}
      </div>
      {props.children}
    </section>
  );
}
