import type { Factors, Proof } from '@motriforge/shared/contracts/factors';
import { Button } from '@motriforge/ui/button.tsx';
import { Section } from '@motriforge/ui/section.tsx';
import { toast } from '@motriforge/ui/toast.tsx';
import { createSignal, Show } from 'solid-js';
import { viewOf } from '../../lib/errors.ts';
import { t } from '../../lib/i18n.ts';
import { ProofForm } from './proof-form.tsx';
import type { Proved } from './proof-sheet.tsx';
import { RecoveryCodeList } from './recovery-code-list.tsx';
import styles from './security-page.module.css';
import { renewRecoveryCodes, turnOffAuthenticator, useFactorsChange } from './security-queries.ts';

interface AuthenticatorSettingsProps {
  factors: Factors;
  proved: Proved;
  onDone: () => void;
}

/** What can be done with an authenticator that is on. */
export function AuthenticatorSettings(props: AuthenticatorSettingsProps) {
  const change = useFactorsChange();
  const [codes, setCodes] = createSignal<string[] | null>(null);
  const [isBusy, setBusy] = createSignal(false);

  const renew = async () => {
    setBusy(true);
    try {
      const renewed = await props.proved(renewRecoveryCodes);
      if (!renewed) return;
      setCodes(renewed.recoveryCodes);
      change(() => ({ recoveryCodesLeft: renewed.recoveryCodes.length }));
    } catch (error) {
      toast({ message: viewOf(error).message, kind: 'bad' });
    } finally {
      setBusy(false);
    }
  };

  const turnOff = async (proof: Proof) => {
    await turnOffAuthenticator(proof);
    change(() => ({ authenticatorSince: null, recoveryCodesLeft: 0 }));
    toast({ message: t('totp.isOff') });
    props.onDone();
  };

  return (
    <Show
      when={codes()}
      fallback={
        <>
          <Section title={t('codes.title')}>
            <div class={styles.form}>
              <p class={styles.lead}>{t('codes.renewLead')}</p>
              <Button wide busy={isBusy()} onClick={() => void renew()}>
                {t('codes.renew')}
              </Button>
            </div>
          </Section>
          <Section title={t('totp.off')}>
            <ProofForm
              lead={t('totp.offLead')}
              hasPassword={props.factors.hasPassword}
              hasAuthenticator
              send={turnOff}
              button={(isBusy) => (
                <Button type="submit" kind="danger" wide busy={isBusy}>
                  {t('totp.off')}
                </Button>
              )}
            />
          </Section>
        </>
      }
    >
      {(codes) => <RecoveryCodeList codes={codes()} email={props.factors.email} onDone={props.onDone} />}
    </Show>
  );
}
