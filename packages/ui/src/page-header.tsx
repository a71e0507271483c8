import { type JSX, Show } from 'solid-js';
import { cx } from './cx.ts';
import { ChevronLeft } from './glyphs.tsx';
import styles from './page-header.module.css';

export type PageHeaderProps = {
  title: JSX.Element;
  /** One sentence under the title. */
  lead?: JSX.Element;
  back?: { href: string; label: string } | undefined;
  actions?: JSX.Element;
  class?: string | undefined;
};

export function PageHeader(props: PageHeaderProps) {
  return (
    <header class={cx(styles.header, props.class)}>
      <Show when={props.back}>
        {(back) => (
          <a href={back().href} class={styles.back}>
            <ChevronLeft />
            {back().label}
          </a>
        )}
      </Show>
      <div class={styles.line}>
        <div class={styles.words}>
          <h1 class={styles.title}>{props.title}</h1>
          <Show when={props.lead}>{(lead) => <p class={styles.lead}>{lead()}</p>}</Show>
        </div>
        <Show when={props.actions}>{(actions) => <div class={styles.actions}>{actions()}</div>}</Show>
      </div>
    </header>
  );
}
