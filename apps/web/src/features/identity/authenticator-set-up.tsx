import type { NewAuthenticator } from '@motriforge/shared/contracts/factors';
import { Button } from '@motriforge/ui/button.tsx';
import { FailureNote } from '@motriforge/ui/failure-note.tsx';
import { createSignal, Show } from 'solid-js';
import { createForm } from '../../lib/form.ts';
import { t } from '../../lib/i18n.ts';
import authenticator from './authenticator.module.css';
import { CodeField } from './code-field.tsx';
import { CopyButton } from './copy-button.tsx';
import { QrCode } from './qr-code.tsx';
import { RecoveryCodeList } from './recovery-code-list.tsx';
import styles from './security-page.module.css';
import { confirmAuthenticator, useFactorsChange } from './security-queries.ts';

interface AuthenticatorSetUpProps {
  begun: NewAuthenticator;
  email: string;
  onDone: () => void;
}

/** From a square to scan to a code that was right, and the codes for when the phone is gone. */
export default function AuthenticatorSetUp(props: AuthenticatorSetUpProps) {
  const change = useFactorsChange();
  const [codes, setCodes] = createSignal<string[] | null>(null);
  const form = createForm<'code'>({
    words: { code: 'totp.wrong' },
    async send({ code }) {
      const { recoveryCodes } = await confirmAuthenticator(code);
      setCodes(recoveryCodes);
      change(() => ({ authenticatorSince: Date.now(), recoveryCodesLeft: recoveryCodes.length }));
    },
  });
  return (
    <Show
      when={codes()}
      fallback={
        <form ref={form.ref} class={styles.form} novalidate onSubmit={form.onSubmit} onInput={form.onInput}>
          <p class={styles.lead}>{t('totp.scan')}</p>
          <QrCode content={props.begun.address} label={t('totp.qr')} />
          <a class={authenticator.open} href={props.begun.address}>
            {t('totp.openApp')}
          </a>
          <div class={authenticator.key}>
            <p>{t('totp.cannotScan')}</p>
            <code class={authenticator.secret}>{inFours(props.begun.secret)}</code>
            <CopyButton content={props.begun.secret} label={t('totp.copyKey')} copiedLabel={t('totp.copied')} />
          </div>
          <CodeField label={t('totp.code')} error={form.problem('code')} />
          <FailureNote words={form.failure()} />
          <Button type="submit" kind="primary" wide busy={form.isBusy()}>
            {t('totp.confirm')}
          </Button>
        </form>
      }
    >
      {(codes) => <RecoveryCodeList codes={codes()} email={props.email} onDone={props.onDone} />}
    </Show>
  );
}

const inFours = (secret: string): string => secret.replace(/(.{4})(?=.)/g, '$1 ');
