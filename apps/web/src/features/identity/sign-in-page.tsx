import type { Admission } from '@motriforge/shared/contracts/identity';
import { Button } from '@motriforge/ui/button.tsx';
import { Checkbox } from '@motriforge/ui/checkbox.tsx';
import { FailureNote } from '@motriforge/ui/failure-note.tsx';
import { TextField } from '@motriforge/ui/text-field.tsx';
import { useLocation, useNavigate } from '@solidjs/router';
import { createSignal, Match, onMount, Show, Switch } from 'solid-js';
import { createForm } from '../../lib/form.ts';
import { t } from '../../lib/i18n.ts';
import { me, placeAfter } from '../../lib/session.ts';
import styles from './account-page.module.css';
import { AccountPage } from './account-page.tsx';
import { Agreement } from './agreement.tsx';
import { GoogleButton } from './google-button.tsx';
import { takeGoogleOutcome } from './google-outcome.ts';
import { GoogleRefused } from './google-refused.tsx';
import { LetterSent } from './letter-sent.tsx';
import { PasskeyButton } from './passkey-button.tsx';
import { Password } from './password.tsx';
import { connectGoogle, googleAddress, refreshMe, signIn } from './queries.ts';
import { SecondFactorStep } from './second-factor-step.tsx';
import { type Leaving, StayOrGo } from './stay-or-go.tsx';

export default function SignInPage() {
  const location = useLocation();
  const navigate = useNavigate();
  const [unverified, setUnverified] = createSignal<string | null>(null);
  const [challenge, setChallenge] = createSignal<string | null>(null);
  const [leaving, setLeaving] = createSignal<Leaving | null>(null);
  const [remembers, setRemembers] = createSignal(true);
  const google = takeGoogleOutcome();
  const refusal = google?.status === 'refused' ? google.why : null;
  const goOn = () => navigate(placeAfter(location.search), { replace: true });
  const enter = () => (refusal === 'account-exists' ? connectGoogle(placeAfter(location.search)) : goOn());
  const enterWith = async (given: Parameters<typeof signIn>[0]): Promise<unknown> => {
    const admission = await signIn(given);
    if (admission.status === 'unverified') return setUnverified(given.email);
    return goOnWith(admission, () => enterWith(given));
  };
  const goOnWith = async (admission: Admission, again: () => Promise<unknown>): Promise<unknown> => {
    if (admission.status === 'to-be-erased') return setLeaving({ ...admission, enter: again });
    setLeaving(null);
    if (admission.status === 'second-factor') return setChallenge(admission.challenge);
    await refreshMe();
    return enter();
  };
  const askGoogleAgain = async () =>
    window.location.assign(googleAddress({ returnTo: placeAfter(location.search), rememberMe: remembers() }));
  const form = createForm<'email' | 'password' | 'rememberMe'>({
    words: { password: 'signIn.wrong' },
    send: ({ email, password, rememberMe }) => enterWith({ email, password, rememberMe: rememberMe === 'on' }),
  });
  onMount(async () => {
    if (google && google.status !== 'refused') await goOnWith(google, askGoogleAgain);
    else if (me() && !refusal) goOn();
  });

  return (
    <Switch>
      <Match when={unverified()}>{(email) => <LetterSent email={email()} />}</Match>
      <Match when={leaving()}>{(account) => <StayOrGo account={account()} />}</Match>
      <Match when={challenge()}>
        {(challenge) => (
          <SecondFactorStep
            challenge={challenge()}
            onSignedIn={enter}
            onLeaving={(offer) => setLeaving({ ...offer, enter: async () => setLeaving(null) })}
            onTooLate={() => setChallenge(null)}
          />
        )}
      </Match>
      <Match when={true}>
        <AccountPage
          title={t('signIn.title')}
          foot={
            <>
              <p>
                {t('signIn.new')} <a href={`/sign-up${location.search}`}>{t('signUp.title')}</a>
              </p>
              <Agreement />
            </>
          }
        >
          <Show when={refusal}>{(why) => <GoogleRefused why={why()} />}</Show>
          <form ref={form.ref} class={styles.form} novalidate onSubmit={form.onSubmit} onInput={form.onInput}>
            <TextField
              label={t('account.email')}
              name="email"
              type="email"
              autocomplete="username"
              inputmode="email"
              required
              error={form.problem('email')}
            />
            <Password name="password" label={t('account.password')} error={form.problem('password')} />
            <div class={styles.aside}>
              <Checkbox name="rememberMe" label={t('signIn.remember')} checked onChange={setRemembers} />
              <a href="/forgot-password">{t('signIn.forgot')}</a>
            </div>
            <FailureNote words={form.failure()} />
            <Button type="submit" kind="primary" wide busy={form.isBusy()}>
              {t('signIn.title')}
            </Button>
          </form>
          <GoogleButton rememberMe={remembers()} />
          <PasskeyButton onSignedIn={enter} onLeaving={setLeaving} />
        </AccountPage>
      </Match>
    </Switch>
  );
}
