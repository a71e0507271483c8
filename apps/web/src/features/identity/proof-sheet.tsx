import type { Proof } from '@motriforge/shared/contracts/factors';
import { Button } from '@motriforge/ui/button.tsx';
import { LinkButton } from '@motriforge/ui/link-button.tsx';
import { Sheet } from '@motriforge/ui/sheet.tsx';
import { createSignal, Show } from 'solid-js';
import { viewOf } from '../../lib/errors.ts';
import { t } from '../../lib/i18n.ts';
import { ProofForm } from './proof-form.tsx';
import { googleAddress } from './queries.ts';
import styles from './security-page.module.css';
import { reauthenticate } from './security-queries.ts';

/** Does something, and does it again after a proof where the server asks for one; nothing where somebody thinks better of it. */
export type Proved = <T>(run: () => Promise<T>) => Promise<T | undefined>;

/** What asks who it is when too much time has passed since they last said so. */
export function createProof() {
  const [answer, setAnswer] = createSignal<((isGiven: boolean) => void) | null>(null);
  const settle = (isGiven: boolean) => {
    answer()?.(isGiven);
    setAnswer(null);
  };
  const proved: Proved = async (run) => {
    try {
      return await run();
    } catch (error) {
      if (viewOf(error).code !== 'PROOF_NEEDED') throw error;
      const isGiven = await new Promise<boolean>((resolve) => setAnswer(() => resolve));
      return isGiven ? await run() : undefined;
    }
  };
  return { proved, isAsking: () => answer() !== null, settle };
}

interface ProofSheetProps {
  proof: ReturnType<typeof createProof>;
  hasPassword: boolean;
  hasAuthenticator: boolean;
  hasGoogle: boolean;
}

export function ProofSheet(props: ProofSheetProps) {
  const send = async (proof: Proof) => {
    await reauthenticate(proof);
    props.proof.settle(true);
  };
  return (
    <Sheet
      open={props.proof.isAsking()}
      onClose={() => props.proof.settle(false)}
      title={t('proof.title')}
      closeLabel={t('security.close')}
    >
      <Show when={props.hasPassword || props.hasAuthenticator} fallback={<NothingToShow hasGoogle={props.hasGoogle} />}>
        <ProofForm
          lead={t('proof.lead')}
          hasPassword={props.hasPassword}
          hasAuthenticator={props.hasAuthenticator}
          send={send}
          button={(isBusy) => (
            <Button type="submit" kind="primary" wide busy={isBusy}>
              {t('proof.go')}
            </Button>
          )}
        />
      </Show>
    </Sheet>
  );
}

/** Somebody with neither a password nor a code signs in once more, or chooses a password. */
function NothingToShow(props: { hasGoogle: boolean }) {
  const google = () => googleAddress({ returnTo: location.pathname, rememberMe: true });
  return (
    <div class={styles.form}>
      <p class={styles.lead}>{t('proof.lead')}</p>
      <Show
        when={props.hasGoogle}
        fallback={
          <LinkButton href="/forgot-password" kind="primary" wide>
            {t('googleWay.choosePassword')}
          </LinkButton>
        }
      >
        {/* The router leaves an external link to the browser. */}
        <LinkButton href={google()} rel="external" kind="primary" wide>
          {t('google.continue')}
        </LinkButton>
      </Show>
    </div>
  );
}
