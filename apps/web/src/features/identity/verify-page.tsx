import { Button } from '@motriforge/ui/button.tsx';
import { FailureNote } from '@motriforge/ui/failure-note.tsx';
import { LinkButton } from '@motriforge/ui/link-button.tsx';
import { useNavigate } from '@solidjs/router';
import { createSignal, Match, onMount, Switch } from 'solid-js';
import { viewOf } from '../../lib/errors.ts';
import { createForm } from '../../lib/form.ts';
import { t } from '../../lib/i18n.ts';
import { firstPlace } from '../../lib/session.ts';
import styles from './account-page.module.css';
import { AccountPage } from './account-page.tsx';
import { keptPlace } from './kept-place.ts';
import { takeToken } from './link-token.ts';
import { Password } from './password.tsx';
import { refreshMe, verifyEmail } from './queries.ts';
import { SecondFactorStep } from './second-factor-step.tsx';
import { type Leaving, StayOrGo } from './stay-or-go.tsx';

type Step = 'opening' | 'password' | 'spent' | 'unreachable';

/** Where the link in the first letter leads. */
export default function VerifyPage() {
  const navigate = useNavigate();
  const [step, setStep] = createSignal<Step>('opening');
  const [challenge, setChallenge] = createSignal<string | null>(null);
  const [leaving, setLeaving] = createSignal<Leaving | null>(null);
  const goOn = () => navigate(keptPlace.take() ?? firstPlace(), { replace: true });
  let token = '';

  const open = async (password?: string): Promise<unknown> => {
    const admission = await verifyEmail({ token, ...(password === undefined ? {} : { password }) });
    if (admission.status === 'password-needed') return setStep('password');
    if (admission.status === 'to-be-erased') return setLeaving({ ...admission, enter: () => open(password) });
    setLeaving(null);
    if (admission.status === 'second-factor') return setChallenge(admission.challenge);
    await refreshMe();
    goOn();
  };
  const tryLink = async () => {
    setStep('opening');
    try {
      await open();
    } catch (error) {
      setStep(viewOf(error).code === 'UNAVAILABLE' ? 'unreachable' : 'spent');
    }
  };
  onMount(() => {
    token = takeToken();
    void tryLink();
  });
  const form = createForm<'password'>({
    words: { password: 'verify.wrong' },
    send: ({ password }) => open(password),
  });

  return (
    <Switch>
      <Match when={leaving()}>{(account) => <StayOrGo account={account()} />}</Match>
      <Match when={challenge()}>
        {(challenge) => (
          <SecondFactorStep
            challenge={challenge()}
            onSignedIn={goOn}
            onLeaving={(offer) => setLeaving({ ...offer, enter: async () => setLeaving(null) })}
            onTooLate={() => navigate('/sign-in')}
          />
        )}
      </Match>
      <Match when={step() === 'opening'}>
        <AccountPage title={t('verify.opening')} />
      </Match>
      <Match when={step() === 'password'}>
        <AccountPage title={t('verify.title')} lead={t('verify.lead')}>
          <form ref={form.ref} class={styles.form} novalidate onSubmit={form.onSubmit} onInput={form.onInput}>
            <Password name="password" label={t('account.password')} error={form.problem('password')} />
            <FailureNote words={form.failure()} />
            <Button type="submit" kind="primary" wide busy={form.isBusy()}>
              {t('verify.go')}
            </Button>
          </form>
        </AccountPage>
      </Match>
      <Match when={step() === 'spent'}>
        <AccountPage title={t('link.spent')} lead={t('verify.spent')}>
          <LinkButton href="/sign-in" kind="primary" wide>
            {t('signIn.title')}
          </LinkButton>
        </AccountPage>
      </Match>
      <Match when={step() === 'unreachable'}>
        <AccountPage title={t('link.unreachable')} lead={t('error.unreachable')}>
          <Button kind="primary" wide onClick={() => void tryLink()}>
            {t('error.retry')}
          </Button>
        </AccountPage>
      </Match>
    </Switch>
  );
}
