import { Button } from '@motriforge/ui/button.tsx';
import { FailureNote } from '@motriforge/ui/failure-note.tsx';
import { LinkButton } from '@motriforge/ui/link-button.tsx';
import { createSignal, Match, onMount, Switch } from 'solid-js';
import { isTransient, viewOf } from '../../lib/errors.ts';
import { t } from '../../lib/i18n.ts';
import { AccountPage } from '../identity/account-page.tsx';
import { takeToken } from '../identity/link-token.ts';
import { cancelErasure } from './queries.ts';

/** Where the link of the letter about an erasure leads. A button asks: what reads letters for people opens links too. */
export default function CancelErasurePage() {
  const [step, setStep] = createSignal<'asking' | 'done' | 'spent'>('asking');
  const [failure, setFailure] = createSignal<string | null>(null);
  const [isBusy, setBusy] = createSignal(false);
  let token = '';
  onMount(() => {
    token = takeToken();
    if (!token) setStep('spent');
  });
  const keep = async () => {
    setBusy(true);
    setFailure(null);
    try {
      await cancelErasure(token);
      setStep('done');
    } catch (error) {
      if (isTransient(error) || viewOf(error).code === 'TOO_MANY') setFailure(viewOf(error).message);
      else setStep('spent');
    } finally {
      setBusy(false);
    }
  };
  return (
    <Switch>
      <Match when={step() === 'asking'}>
        <AccountPage title={t('keep.title')} lead={t('keep.lead')}>
          <FailureNote words={failure()} />
          <Button kind="primary" wide busy={isBusy()} onClick={() => void keep()}>
            {t('keep.go')}
          </Button>
        </AccountPage>
      </Match>
      <Match when={step() === 'done'}>
        <AccountPage title={t('keep.done')} lead={t('keep.doneLead')}>
          <LinkButton href="/sign-in" kind="primary" wide>
            {t('keep.signIn')}
          </LinkButton>
        </AccountPage>
      </Match>
      <Match when={step() === 'spent'}>
        <AccountPage title={t('link.spent')} lead={t('keep.spent')}>
          <LinkButton href="/sign-in" kind="primary" wide>
            {t('keep.signIn')}
          </LinkButton>
        </AccountPage>
      </Match>
    </Switch>
  );
}
