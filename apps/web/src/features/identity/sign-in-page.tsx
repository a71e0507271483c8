import { Button } from '@motriforge/ui/button.tsx';
import { Checkbox } from '@motriforge/ui/checkbox.tsx';
import { TextField } from '@motriforge/ui/text-field.tsx';
import { useLocation, useNavigate } from '@solidjs/router';
import { createSignal, onMount, Show } from 'solid-js';
import { createForm } from '../../lib/form.ts';
import { t } from '../../lib/i18n.ts';
import { me, placeAfter } from '../../lib/session.ts';
import styles from './account-page.module.css';
import { AccountPage } from './account-page.tsx';
import { LetterSent } from './letter-sent.tsx';
import { Password } from './password.tsx';
import { refreshMe, signIn } from './queries.ts';

export default function SignInPage() {
  const location = useLocation();
  const navigate = useNavigate();
  const [unverified, setUnverified] = createSignal<string | null>(null);
  const goOn = () => navigate(placeAfter(location.search), { replace: true });
  const form = createForm<'email' | 'password' | 'rememberMe'>({
    words: { password: 'signIn.wrong' },
    async send({ email, password, rememberMe }) {
      const { status } = await signIn({ email, password, rememberMe: rememberMe === 'on' });
      if (status === 'unverified') return setUnverified(email);
      await refreshMe();
      goOn();
    },
  });
  onMount(() => {
    if (me()) goOn();
  });

  return (
    <Show when={unverified() === null} fallback={<LetterSent email={unverified() ?? ''} />}>
      <AccountPage
        title={t('signIn.title')}
        foot={
          <p>
            {t('signIn.new')} <a href={`/sign-up${location.search}`}>{t('signUp.title')}</a>
          </p>
        }
      >
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
            <Checkbox name="rememberMe" label={t('signIn.remember')} checked />
            <a href="/forgot-password">{t('signIn.forgot')}</a>
          </div>
          <Show when={form.failure()}>
            {(failure) => (
              <p class={styles.failure} role="alert">
                {failure()}
              </p>
            )}
          </Show>
          <Button type="submit" kind="primary" wide busy={form.isBusy()}>
            {t('signIn.title')}
          </Button>
        </form>
      </AccountPage>
    </Show>
  );
}
