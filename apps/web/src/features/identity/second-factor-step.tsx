import { Button } from '@motriforge/ui/button.tsx';
import { FailureNote } from '@motriforge/ui/failure-note.tsx';
import { createSignal, Show } from 'solid-js';
import { viewOf } from '../../lib/errors.ts';
import { createForm } from '../../lib/form.ts';
import { t } from '../../lib/i18n.ts';
import styles from './account-page.module.css';
import { AccountPage } from './account-page.tsx';
import { CodeField } from './code-field.tsx';
import { confirmSecondFactor, refreshMe } from './queries.ts';
import type { StayOffer } from './stay-or-go.tsx';

interface SecondFactorStepProps {
  challenge: string;
  onSignedIn: () => void;
  /** The account is to be erased, unless its owner stays. */
  onLeaving: (offer: StayOffer) => void;
  /** The question is too old to be answered: the password is asked for again. */
  onTooLate: () => void;
}

/** The question after a right password, or after Google has vouched: the code of the authenticator, or one of those kept for when it is lost. */
export function SecondFactorStep(props: SecondFactorStepProps) {
  const [isRecovery, setRecovery] = createSignal(false);
  const [isTooLate, setTooLate] = createSignal(false);
  const form = createForm<'code'>({
    words: { code: 'secondFactor.wrong' },
    async send({ code }) {
      try {
        const arrival = await confirmSecondFactor({ challenge: props.challenge, code });
        if (arrival.status === 'to-be-erased') return props.onLeaving(arrival);
      } catch (error) {
        setTooLate(viewOf(error).code === 'NOT_FOUND');
        throw error;
      }
      await refreshMe();
      props.onSignedIn();
    },
  });

  return (
    <AccountPage
      title={t('secondFactor.title')}
      lead={isRecovery() ? t('secondFactor.recoveryLead') : t('secondFactor.lead')}
    >
      <form ref={form.ref} class={styles.form} novalidate onSubmit={form.onSubmit} onInput={form.onInput}>
        <Show
          when={isRecovery()}
          fallback={<CodeField label={t('secondFactor.code')} error={form.problem('code')} autofocus sendsItself />}
        >
          <CodeField label={t('secondFactor.recovery')} error={form.problem('code')} autofocus isRecovery />
        </Show>
        <FailureNote words={form.failure()} />
        <Show
          when={!isTooLate()}
          fallback={
            <Button kind="primary" wide onClick={props.onTooLate}>
              {t('secondFactor.again')}
            </Button>
          }
        >
          <Button type="submit" kind="primary" wide busy={form.isBusy()}>
            {t('signIn.title')}
          </Button>
          <Button kind="quiet" wide onClick={() => setRecovery(!isRecovery())}>
            {isRecovery() ? t('secondFactor.useApp') : t('secondFactor.useRecovery')}
          </Button>
        </Show>
      </form>
    </AccountPage>
  );
}
