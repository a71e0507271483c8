import { Match, Switch } from 'solid-js';
import CloudOff from '~icons/lucide/cloud-off';
import { waiting } from '../../lib/changes.ts';
import { t } from '../../lib/i18n.ts';
import { online } from '../../lib/online.ts';
import styles from './save-state.module.css';

/** Says so where something is not with the server yet; what goes well needs no word. */
export function SaveState() {
  const isRefused = () => waiting().some((one) => one.isRefused);
  return (
    <div role="status">
      <Switch>
        <Match when={isRefused()}>
          <p class={styles.refused}>{t('welcome.refused')}</p>
        </Match>
        <Match when={waiting().length > 0 && !online()}>
          <p class={styles.kept}>
            <CloudOff aria-hidden="true" />
            {t('welcome.kept')}
          </p>
        </Match>
      </Switch>
    </div>
  );
}
