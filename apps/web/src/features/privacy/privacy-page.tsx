import { LinkButton } from '@motriforge/ui/link-button.tsx';
import { PageHeader } from '@motriforge/ui/page-header.tsx';
import { Section } from '@motriforge/ui/section.tsx';
import { createSignal, Show } from 'solid-js';
import { useHead } from '../../lib/head.ts';
import { t } from '../../lib/i18n.ts';
import { AccountPage } from '../identity/account-page.tsx';
import { PrivatePage } from '../identity/private-page.tsx';
import { dayOf } from '../identity/when.ts';
import { ConsentsSection } from './consents-section.tsx';
import { EraseSection } from './erase-section.tsx';
import { ExportSection } from './export-section.tsx';
import { ImportSection } from './import-section.tsx';
import styles from './privacy-page.module.css';

/** Everything a person can do about what we keep of them. */
export default function PrivacyPage() {
  const [dueAt, setDueAt] = createSignal<number | null>(null);
  return (
    <Show
      when={dueAt()}
      fallback={
        <PrivatePage>
          <YourData onAsked={setDueAt} />
        </PrivatePage>
      }
    >
      {(at) => (
        <AccountPage title={t('erase.done')} lead={t('erase.doneLead', { day: dayOf(at()) })}>
          <LinkButton href="/" wide>
            {t('erase.home')}
          </LinkButton>
        </AccountPage>
      )}
    </Show>
  );
}

function YourData(props: { onAsked: (dueAt: number) => void }) {
  useHead(() => ({ title: t('privacy.title') }));
  return (
    <div class={styles.page}>
      <PageHeader title={t('privacy.title')} lead={t('privacy.lead')} />
      <Section title={t('privacy.kept')}>
        <ul class={styles.list}>
          <li>{t('privacy.keptTraining')}</li>
          <li>{t('privacy.keptAccount')}</li>
          <li>{t('privacy.keptOthers')}</li>
        </ul>
        <p>
          <a href="/privacy-policy">{t('privacy.policy')}</a>
        </p>
      </Section>
      <ExportSection />
      <ImportSection />
      <Section title={t('privacy.training')}>
        <p>{t('privacy.trainingText')}</p>
        <p>
          <a href="/bring">{t('privacy.bring')}</a>
        </p>
      </Section>
      <ConsentsSection />
      <EraseSection onAsked={props.onAsked} />
    </div>
  );
}
