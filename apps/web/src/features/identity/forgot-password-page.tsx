import { Button } from '@motriforge/ui/button.tsx';
import { FailureNote } from '@motriforge/ui/failure-note.tsx';
import { TextField } from '@motriforge/ui/text-field.tsx';
import { createSignal, Show } from 'solid-js';
import { createForm } from '../../lib/form.ts';
import { t } from '../../lib/i18n.ts';
import styles from './account-page.module.css';
import { AccountPage } from './account-page.tsx';
import { requestPasswordReset } from './queries.ts';

export default function ForgotPasswordPage() {
  const [sentTo, setSentTo] = createSignal<string | null>(null);
  const form = createForm<'email'>({
    words: { email: 'form.email' },
    async send({ email }) {
      await requestPasswordReset(email);
      setSentTo(email.trim());
    },
  });
  const foot = () => (
    <p>
      <a href="/sign-in">{t('forgot.back')}</a>
    </p>
  );

  return (
    <Show
      when={sentTo() === null}
      fallback={
        <AccountPage title={t('letter.title')} lead={t('forgot.sent', { email: sentTo() ?? '' })} foot={foot()} />
      }
    >
      <AccountPage title={t('forgot.title')} lead={t('forgot.lead')} foot={foot()}>
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
          <FailureNote words={form.failure()} />
          <Button type="submit" kind="primary" wide busy={form.isBusy()}>
            {t('forgot.send')}
          </Button>
        </form>
      </AccountPage>
    </Show>
  );
}
