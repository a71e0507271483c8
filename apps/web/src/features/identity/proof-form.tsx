import type { Proof } from '@motriforge/shared/contracts/factors';
import { Button } from '@motriforge/ui/button.tsx';
import { FailureNote } from '@motriforge/ui/failure-note.tsx';
import { createSignal, type JSX, Show } from 'solid-js';
import { createForm } from '../../lib/form.ts';
import { t } from '../../lib/i18n.ts';
import { CodeField } from './code-field.tsx';
import { Password } from './password.tsx';
import styles from './security-page.module.css';

interface ProofFormProps {
  lead: string;
  hasPassword: boolean;
  hasAuthenticator: boolean;
  send: (proof: Proof) => Promise<unknown>;
  button: (isBusy: boolean) => JSX.Element;
}

/** Asks for the password or for a code, whichever somebody has at hand. */
export function ProofForm(props: ProofFormProps) {
  const [prefersCode, setPrefersCode] = createSignal(false);
  const asksForCode = () => props.hasAuthenticator && (prefersCode() || !props.hasPassword);
  const form = createForm<'password' | 'code'>({
    words: { password: 'changePassword.wrong', code: 'secondFactor.wrong' },
    send: ({ password, code }) => props.send(asksForCode() ? { code } : { password }),
  });
  return (
    <form ref={form.ref} class={styles.form} novalidate onSubmit={form.onSubmit} onInput={form.onInput}>
      <p class={styles.lead}>{props.lead}</p>
      <Show
        when={asksForCode()}
        fallback={<Password name="password" label={t('account.password')} error={form.problem('password')} />}
      >
        <CodeField label={t('secondFactor.code')} error={form.problem('code')} />
      </Show>
      <FailureNote words={form.failure()} />
      {props.button(form.isBusy())}
      <Show when={props.hasAuthenticator && props.hasPassword}>
        <Button kind="quiet" wide onClick={() => setPrefersCode(!prefersCode())}>
          {asksForCode() ? t('proof.usePassword') : t('proof.useCode')}
        </Button>
      </Show>
    </form>
  );
}
