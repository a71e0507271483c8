import { Show } from 'solid-js';
import CloudOff from '~icons/lucide/cloud-off';
import { t } from '../lib/i18n.ts';
import { online } from '../lib/online.ts';
import styles from './offline-notice.module.css';

export function OfflineNotice() {
  return (
    <div role="status">
      <Show when={!online()}>
        <p class={styles.notice}>
          <CloudOff aria-hidden="true" />
          {t('offline.notice')}
        </p>
      </Show>
    </div>
  );
}
