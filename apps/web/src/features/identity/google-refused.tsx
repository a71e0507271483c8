import type { GoogleRefusal } from '@motriforge/shared/contracts/identity';
import { useLocation } from '@solidjs/router';
import { Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { me, placeAfter } from '../../lib/session.ts';
import styles from './account-page.module.css';

/** Why nothing came of Google, and the way on for somebody who is signed in already. */
export function GoogleRefused(props: { why: GoogleRefusal }) {
  const location = useLocation();
  return (
    <p class={styles.failure} role="alert">
      {t(`google.${props.why}`)}{' '}
      <Show when={me()}>
        <a href={placeAfter(location.search)}>{t('confirm.go')}</a>
      </Show>
    </p>
  );
}
