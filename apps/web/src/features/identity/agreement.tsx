import { t } from '../../lib/i18n.ts';
import styles from './account-page.module.css';

/** What somebody agrees to who creates an account, wherever that can be done. */
export function Agreement() {
  return (
    <p class={styles.small}>
      {t('signUp.agree')} <a href="/terms">{t('signUp.terms')}</a> {t('signUp.and')}{' '}
      <a href="/privacy-policy">{t('signUp.policy')}</a>.
    </p>
  );
}
