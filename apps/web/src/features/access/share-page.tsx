import type { SharedThing } from '@motriforge/shared/contracts/access';
import { Button } from '@motriforge/ui/button.tsx';
import { LinkButton } from '@motriforge/ui/link-button.tsx';
import { Navigate } from '@solidjs/router';
import { createSignal, Match, onMount, Switch } from 'solid-js';
import { viewOf } from '../../lib/errors.ts';
import { t } from '../../lib/i18n.ts';
import { firstPlace, me, remember, signInAddress } from '../../lib/session.ts';
import { AccountPage } from '../identity/account-page.tsx';
import { takeToken } from '../identity/link-token.ts';
import { keptToken } from './kept-token.ts';
import { acceptShare } from './queries.ts';

type Step = 'opening' | 'signed-out' | 'spent' | 'unreachable';

const addressOf = ({ resourceType, resourceId }: SharedThing): string =>
  `/${resourceType === 'WORKOUT' ? 'workouts' : 'programs'}/${resourceId}`;

/** Where the letter about something shared leads. Whoever is signed out signs in first and comes back. */
export default function SharePage() {
  const [step, setStep] = createSignal<Step>('opening');
  const [shared, setShared] = createSignal<SharedThing>();

  const open = async () => {
    if (!me()) return setStep('signed-out');
    setStep('opening');
    try {
      setShared(await acceptShare(keptToken.read()));
      keptToken.forget();
    } catch (error) {
      refused(viewOf(error).code);
    }
  };
  const refused = (code: string) => {
    if (code === 'SIGNED_OUT') {
      remember(null);
      setStep('signed-out');
    } else if (code === 'UNAVAILABLE') {
      setStep('unreachable');
    } else {
      keptToken.forget();
      setStep('spent');
    }
  };
  onMount(() => {
    const token = takeToken();
    if (token) keptToken.keep(token);
    void open();
  });

  return (
    <Switch fallback={<AccountPage title={t('verify.opening')} />}>
      <Match when={shared()}>
        {(thing) => (
          <AccountPage title={t('share.done')} lead={t(`share.done.${thing().resourceType}`)}>
            <LinkButton href={addressOf(thing())} kind="primary" wide>
              {t(`share.go.${thing().resourceType}`)}
            </LinkButton>
          </AccountPage>
        )}
      </Match>
      <Match when={step() === 'signed-out'}>
        <Navigate href={signInAddress({ pathname: '/share', search: '' })} />
      </Match>
      <Match when={step() === 'spent'}>
        <AccountPage title={t('share.spent')} lead={t('share.spentLead', { email: me()?.email ?? '' })}>
          <LinkButton href={firstPlace()} kind="primary" wide>
            {t('share.go')}
          </LinkButton>
        </AccountPage>
      </Match>
      <Match when={step() === 'unreachable'}>
        <AccountPage title={t('link.unreachable')} lead={t('error.unreachable')}>
          <Button kind="primary" wide onClick={() => void open()}>
            {t('error.retry')}
          </Button>
        </AccountPage>
      </Match>
    </Switch>
  );
}
