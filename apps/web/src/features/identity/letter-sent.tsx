import { useLocation } from '@solidjs/router';
import { t } from '../../lib/i18n.ts';
import { AccountPage } from './account-page.tsx';
import { keptPlace } from './kept-place.ts';

/** The next step lies in somebody's mail. */
export function LetterSent(props: { email: string }) {
  keptPlace.keep(useLocation().search);
  return (
    <AccountPage
      title={t('letter.title')}
      lead={t('letter.lead', { email: props.email })}
      foot={<p>{t('letter.notThere')}</p>}
    >
      <p role="status" class="visually-hidden">
        {t('letter.title')}
      </p>
    </AccountPage>
  );
}
