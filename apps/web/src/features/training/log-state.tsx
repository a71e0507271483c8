import { Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { online } from '../../lib/online.ts';
import { isUnsafe, isWriting } from './device-log.ts';
import styles from './log-state.module.css';
import type { LoggedSession } from './rows.ts';

/** Where what is on the screen is: on this device, or with the server too. */
export function LogState(props: { session: LoggedSession }) {
  const words = () => {
    if (isWriting()) return t('log.saving');
    if (props.session.isSent) return t('log.sent');
    return online() ? t('log.sending') : t('log.onDevice');
  };
  return (
    <Show
      when={isUnsafe()}
      fallback={
        <p class={styles.state} role="status" data-sent={props.session.isSent ? '' : undefined}>
          {words()}
        </p>
      }
    >
      <p class={styles.unsafe} role="alert">
        {t('log.noRoom')}
      </p>
    </Show>
  );
}
