import type { JSX } from 'solid-js';
import { Show } from 'solid-js';
import { useHead } from '../../lib/head.ts';
import styles from './account-page.module.css';

interface AccountPageProps {
  title: string;
  lead?: JSX.Element;
  children?: JSX.Element;
  /** Ways to elsewhere, under everything. */
  foot?: JSX.Element;
}

/** One question on one narrow page. */
export function AccountPage(props: AccountPageProps) {
  useHead(() => ({ title: props.title }));
  return (
    <div class={styles.page}>
      <h1 class={styles.title}>{props.title}</h1>
      <Show when={props.lead}>{(lead) => <p class={styles.lead}>{lead()}</p>}</Show>
      {props.children}
      <Show when={props.foot}>{(foot) => <div class={styles.foot}>{foot()}</div>}</Show>
    </div>
  );
}
