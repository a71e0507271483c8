import { Button } from '@motriforge/ui/button.tsx';
import { FailureNote } from '@motriforge/ui/failure-note.tsx';
import { toast } from '@motriforge/ui/toast.tsx';
import { createForm } from '../../lib/form.ts';
import { t } from '../../lib/i18n.ts';
import { Password } from './password.tsx';
import styles from './security-page.module.css';
import { changePassword, useSessionsChange } from './security-queries.ts';

export function ChangePasswordForm(props: { onDone: () => void }) {
  const sessions = useSessionsChange();
  const form = createForm<'password' | 'newPassword'>({
    words: { password: 'changePassword.wrong' },
    async send(passwords) {
      await changePassword(passwords);
      // This browser has a new session, and nobody else has one.
      void sessions.readAgain();
      toast({ message: t('changePassword.done') });
      props.onDone();
    },
  });
  return (
    <form ref={form.ref} class={styles.form} novalidate onSubmit={form.onSubmit} onInput={form.onInput}>
      <p class={styles.lead}>{t('changePassword.lead')}</p>
      <Password name="password" label={t('changePassword.now')} error={form.problem('password')} />
      <Password name="newPassword" label={t('changePassword.new')} isNew error={form.problem('newPassword')} />
      <FailureNote words={form.failure()} />
      <Button type="submit" kind="primary" wide busy={form.isBusy()}>
        {t('changePassword.save')}
      </Button>
      <a href="/forgot-password">{t('changePassword.forgot')}</a>
    </form>
  );
}
