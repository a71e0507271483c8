import { Button } from '@motriforge/ui/button.tsx';
import { FailureNote } from '@motriforge/ui/failure-note.tsx';
import { LinkButton } from '@motriforge/ui/link-button.tsx';
import { createSignal, Match, onMount, Switch } from 'solid-js';
import { viewOf } from '../../lib/errors.ts';
import { createForm } from '../../lib/form.ts';
import { t } from '../../lib/i18n.ts';
import styles from './account-page.module.css';
import { AccountPage } from './account-page.tsx';
import { takeToken } from './link-token.ts';
import { Password } from './password.tsx';
import { resetPassword } from './queries.ts';

/** Where the link in the letter about a forgotten password leads. */
export default function ResetPasswordPage() {
  const [step, setStep] = createSignal<'choose' | 'done' | 'spent'>('choose');
  let token = '';
  onMount(() => {
    token = takeToken();
    if (!token) setStep('spent');
  });
  const form = createForm<'password'>({
    words: { password: 'form.passwordShort' },
    async send({ password }) {
      try {
        await resetPassword({ token, password });
        setStep('done');
      } catch (error) {
        const { code, fields } = viewOf(error);
        if (code !== 'NOT_FOUND' && !fields.some(({ path }) => path === 'token')) throw error;
        setStep('spent');
      }
    },
  });

  return (
    <Switch>
      <Match when={step() === 'choose'}>
        <AccountPage title={t('reset.title')} lead={t('reset.lead')}>
          <form ref={form.ref} class={styles.form} novalidate onSubmit={form.onSubmit} onInput={form.onInput}>
            <Password name="password" label={t('reset.password')} isNew error={form.problem('password')} />
            <FailureNote words={form.failure()} />
            <Button type="submit" kind="primary" wide busy={form.isBusy()}>
              {t('reset.save')}
            </Button>
          </form>
        </AccountPage>
      </Match>
      <Match when={step() === 'done'}>
        <AccountPage title={t('reset.done')} lead={t('reset.doneLead')}>
          <LinkButton href="/sign-in" kind="primary" wide>
            {t('signIn.title')}
          </LinkButton>
        </AccountPage>
      </Match>
      <Match when={step() === 'spent'}>
        <AccountPage title={t('link.spent')} lead={t('reset.spent')}>
          <LinkButton href="/forgot-password" kind="primary" wide>
            {t('forgot.send')}
          </LinkButton>
        </AccountPage>
      </Match>
    </Switch>
  );
}
