import { Button } from '@motriforge/ui/button.tsx';
import { FailureNote } from '@motriforge/ui/failure-note.tsx';
import { TextField } from '@motriforge/ui/text-field.tsx';
import { createSignal, Show } from 'solid-js';
import { createForm } from '../../lib/form.ts';
import { t } from '../../lib/i18n.ts';
import { Password } from './password.tsx';
import styles from './security-page.module.css';
import { changeEmail } from './security-queries.ts';

/** Another address: asked for here, proved by the letter that goes to it. */
export function ChangeEmailForm(props: { before: string }) {
  const [sentTo, setSentTo] = createSignal<string | null>(null);
  const form = createForm<'email' | 'password'>({
    words: { password: 'changePassword.wrong', email: 'form.email' },
    async send(input) {
      await changeEmail(input);
      setSentTo(input.email);
    },
  });
  return (
    <Show
      when={sentTo() === null}
      fallback={
        <div class={styles.done} role="status">
          <p class={styles.strong}>{t('changeEmail.sent', { email: sentTo() ?? '' })}</p>
          <p>{t('changeEmail.sentLead', { before: props.before })}</p>
        </div>
      }
    >
      <form ref={form.ref} class={styles.form} novalidate onSubmit={form.onSubmit} onInput={form.onInput}>
        <p class={styles.lead}>{t('changeEmail.lead')}</p>
        <TextField
          label={t('changeEmail.new')}
          name="email"
          type="email"
          autocomplete="email"
          inputmode="email"
          required
          error={form.problem('email')}
        />
        <Password name="password" label={t('account.password')} error={form.problem('password')} />
        <FailureNote words={form.failure()} />
        <Button type="submit" kind="primary" wide busy={form.isBusy()}>
          {t('changeEmail.save')}
        </Button>
      </form>
    </Show>
  );
}
