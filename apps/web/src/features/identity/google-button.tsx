import { LinkButton } from '@motriforge/ui/link-button.tsx';
import { useLocation } from '@solidjs/router';
import { useQuery } from '@tanstack/solid-query';
import { Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { placeAfter } from '../../lib/session.ts';
import { unsuspended } from '../../lib/unsuspended.ts';
import sign from './google.svg?url';
import styles from './google-button.module.css';
import { googleAddress, waysInQuery } from './queries.ts';

/** The way in through Google, where there is one. */
export function GoogleButton(props: { rememberMe: boolean }) {
  const location = useLocation();
  const ways = unsuspended(useQuery(waysInQuery));
  const address = () => googleAddress({ returnTo: placeAfter(location.search), rememberMe: props.rememberMe });

  return (
    <Show when={ways.data?.google}>
      <div class={styles.way}>
        <p class={styles.or}>{t('google.or')}</p>
        {/* The router leaves an external link to the browser. */}
        <LinkButton href={address()} rel="external" wide icon={<img src={sign} alt="" width="20" height="20" />}>
          {t('google.continue')}
        </LinkButton>
      </div>
    </Show>
  );
}
