import { PageHeader } from '@motriforge/ui/page-header.tsx';
import { useHead } from '../../lib/head.ts';
import { t } from '../../lib/i18n.ts';
import { PrivatePage } from '../identity/private-page.tsx';
import styles from './bring-page.module.css';
import { BringSteps } from './bring-steps.tsx';
import { EarlierImports } from './earlier-imports.tsx';
import { TakeOutSection } from './take-out-section.tsx';

/** Training comes here from elsewhere, and goes elsewhere from here. */
export default function BringPage() {
  useHead(() => ({ title: t('bring.title') }));
  return (
    <PrivatePage>
      <div class={styles.page}>
        <PageHeader title={t('bring.title')} lead={t('bring.lead')} />
        <BringSteps />
        <EarlierImports />
        <TakeOutSection />
      </div>
    </PrivatePage>
  );
}
