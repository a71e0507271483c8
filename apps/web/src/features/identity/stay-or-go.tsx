import { Button } from '@motriforge/ui/button.tsx';
import { FailureNote } from '@motriforge/ui/failure-note.tsx';
import { createSignal } from 'solid-js';
import { viewOf } from '../../lib/errors.ts';
import { t } from '../../lib/i18n.ts';
import { call } from '../../lib/trpc.ts';
import { AccountPage } from './account-page.tsx';
import { dayOf } from './when.ts';

export interface StayOffer {
  dueAt: number;
  /** Takes the wish to be erased back. */
  token: string;
}

export interface Leaving extends StayOffer {
  /** Goes on as what was shown would have. */
  enter: () => Promise<unknown>;
}

/** Somebody who wants to be erased signs in: they may stay, and then they are signed in. */
export function StayOrGo(props: { account: Leaving }) {
  const [failure, setFailure] = createSignal<string | null>(null);
  const [isBusy, setBusy] = createSignal(false);
  let hasStayed = false;
  const stay = async () => {
    setBusy(true);
    setFailure(null);
    try {
      const { token, enter } = props.account;
      if (!hasStayed) await call(({ privacy }) => privacy.cancelErasure.mutate({ token }));
      hasStayed = true;
      await enter();
    } catch (error) {
      setFailure(viewOf(error).message);
    } finally {
      setBusy(false);
    }
  };
  return (
    <AccountPage title={t('signIn.leaving', { day: dayOf(props.account.dueAt) })} lead={t('signIn.leavingLead')}>
      <FailureNote words={failure()} />
      <Button kind="primary" wide busy={isBusy()} onClick={() => void stay()}>
        {t('signIn.keep')}
      </Button>
    </AccountPage>
  );
}
