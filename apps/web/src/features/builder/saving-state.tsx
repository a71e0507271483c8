import { Button } from '@motriforge/ui/button.tsx';
import { Match, Show, Switch } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import styles from './builder.module.css';
import type { Editing } from './editing.ts';

/** Where what is on the screen is: on this page, on this device, or with the server too. */
export function SavingState(props: { editing: Editing }) {
  const saving = () => props.editing.saving();
  return (
    <p class={styles.state} role="status" data-state={saving()}>
      <Switch fallback={t('builder.saved')}>
        <Match when={saving() === 'saving'}>{t('builder.saving')}</Match>
        <Match when={saving() === 'device'}>{t('builder.onDevice')}</Match>
        <Match when={saving() === 'unsafe'}>{t('builder.unsafe')}</Match>
        <Match when={saving() === 'refused'}>{t('builder.refused')}</Match>
        <Match when={saving() === 'behind'}>{t('builder.behind')}</Match>
      </Switch>
    </p>
  );
}

/** What stands in the way of saving, with what can be done about it. */
export function SavingTrouble(props: { editing: Editing }) {
  return (
    <>
      <Show when={props.editing.saving() === 'refused' && props.editing.refusal()}>
        {(message) => (
          <p class={styles.trouble} role="alert">
            {message()}
          </p>
        )}
      </Show>
      <Show when={props.editing.saving() === 'behind'}>
        <div class={styles.trouble} role="alert">
          <p>{t('builder.behindText')}</p>
          <div class={styles.actions}>
            <Button onClick={() => void props.editing.keepMine()}>{t('builder.keepMine')}</Button>
            <Button onClick={() => void props.editing.takeTheirs()}>{t('builder.takeTheirs')}</Button>
          </div>
        </div>
      </Show>
    </>
  );
}
