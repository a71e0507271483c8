import { LinkButton } from '@motriforge/ui/link-button.tsx';
import { t } from '../../lib/i18n.ts';
import styles from './legal-page.module.css';
import { LegalPage } from './legal-page.tsx';

const parts = [
  ['policy.kept', 'policy.keptText'],
  ['policy.why', 'policy.whyText'],
  ['policy.who', 'policy.whoText'],
  ['policy.whose', 'policy.whoseText'],
  ['policy.long', 'policy.longText'],
  ['policy.rights', 'policy.rightsText'],
] as const;

export default function PrivacyPolicyPage() {
  return (
    <LegalPage title="policy.title" lead="policy.lead" parts={parts}>
      <p class={styles.next}>
        <LinkButton href="/privacy">{t('policy.go')}</LinkButton>
      </p>
    </LegalPage>
  );
}
