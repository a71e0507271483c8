import { LinkButton } from '@motriforge/ui/link-button.tsx';
import { createSignal, Match, onMount, Switch } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { me } from '../../lib/session.ts';
import { AccountPage } from './account-page.tsx';
import { takeToken } from './link-token.ts';
import { confirmEmail, refreshMe } from './queries.ts';

/** Where the link sent to a new address leads. */
export default function ConfirmEmailPage() {
  const [step, setStep] = createSignal<'opening' | 'done' | 'spent'>('opening');
  onMount(async () => {
    try {
      await confirmEmail(takeToken());
      setStep('done');
      if (me()) await refreshMe();
    } catch {
      setStep('spent');
    }
  });
  return (
    <Switch>
      <Match when={step() === 'opening'}>
        <AccountPage title={t('verify.opening')} />
      </Match>
      <Match when={step() === 'done'}>
        <AccountPage title={t('confirm.done')} lead={t('confirm.doneLead')}>
          <LinkButton href={me() ? '/security' : '/sign-in'} kind="primary" wide>
            {t('confirm.go')}
          </LinkButton>
        </AccountPage>
      </Match>
      <Match when={step() === 'spent'}>
        <AccountPage title={t('link.spent')} lead={t('confirm.spent')}>
          <LinkButton href="/security" kind="primary" wide>
            {t('confirm.again')}
          </LinkButton>
        </AccountPage>
      </Match>
    </Switch>
  );
}
