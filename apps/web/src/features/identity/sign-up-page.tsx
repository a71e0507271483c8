import { Button } from '@motriforge/ui/button.tsx';
import { FailureNote } from '@motriforge/ui/failure-note.tsx';
import { TextField } from '@motriforge/ui/text-field.tsx';
import { useLocation } from '@solidjs/router';
import { createSignal, Show } from 'solid-js';
import { createForm } from '../../lib/form.ts';
import { t } from '../../lib/i18n.ts';
import styles from './account-page.module.css';
import { AccountPage } from './account-page.tsx';
import { Agreement } from './agreement.tsx';
import { GoogleButton } from './google-button.tsx';
import { LetterSent } from './letter-sent.tsx';
import { Password } from './password.tsx';
import { signUpOnce } from './queries.ts';

export default function SignUpPage() {
  const location = useLocation();
  const signUp = signUpOnce();
  const [sentTo, setSentTo] = createSignal<string | null>(null);
  const form = createForm<'email' | 'password'>({
    words: { email: 'form.email', password: 'form.passwordShort' },
    async send({ email, password }) {
      await signUp({ email, password });
      setSentTo(email.trim());
    },
  });

  return (
    <Show when={sentTo() === null} fallback={<LetterSent email={sentTo() ?? ''} />}>
      <AccountPage
        title={t('signUp.title')}
        lead={t('signUp.lead')}
        foot={
          <p>
            {t('signUp.known')} <a href={`/sign-in${location.search}`}>{t('signIn.title')}</a>
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
          <Password name="password" label={t('account.password')} isNew error={form.problem('password')} />
          <FailureNote words={form.failure()} />
          <Button type="submit" kind="primary" wide busy={form.isBusy()}>
            {t('signUp.title')}
          </Button>
          <Agreement />
        </form>
        <GoogleButton rememberMe />
      </AccountPage>
    </Show>
  );
}
