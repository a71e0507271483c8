import { PageHeader } from '@motriforge/ui/page-header.tsx';
import { Section } from '@motriforge/ui/section.tsx';
import { For, type JSX } from 'solid-js';
import { useHead } from '../../lib/head.ts';
import { type PlainKey, t } from '../../lib/i18n.ts';
import styles from './legal-page.module.css';

interface LegalPageProps {
  title: PlainKey;
  lead: PlainKey;
  /** What each part is called, and what it says. */
  parts: readonly (readonly [title: PlainKey, text: PlainKey])[];
  children?: JSX.Element;
}

/** A text to be read, part by part. */
export function LegalPage(props: LegalPageProps) {
  useHead(() => ({ title: t(props.title), description: t(props.lead) }));
  return (
    <article class={styles.page}>
      <PageHeader title={t(props.title)} lead={t(props.lead)} />
      <For each={props.parts}>
        {([title, text]) => (
          <Section title={t(title)}>
            <p>{t(text)}</p>
          </Section>
        )}
      </For>
      {props.children}
    </article>
  );
}
