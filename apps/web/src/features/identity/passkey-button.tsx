import type { SignInWithPasskeyInput } from '@motriforge/shared/contracts/passkeys';
import { Button } from '@motriforge/ui/button.tsx';
import { FailureNote } from '@motriforge/ui/failure-note.tsx';
import { createSignal, Show } from 'solid-js';
import Fingerprint from '~icons/lucide/fingerprint';
import { viewOf } from '../../lib/errors.ts';
import { t } from '../../lib/i18n.ts';
import { knowsPasskeys, showPasskey, slipOfBrowser } from './passkey-browser.ts';
import { beginPasskeySignIn, refreshMe, signInWithPasskey } from './queries.ts';
import type { Leaving } from './stay-or-go.tsx';

const words = { stopped: 'passkey.stopped', known: 'passkey.stopped', here: 'passkey.here' } as const;

/** A way in without a name or a password, where the browser knows it. */
export function PasskeyButton(props: { onSignedIn: () => void; onLeaving: (leaving: Leaving) => void }) {
  const [isBusy, setBusy] = createSignal(false);
  const [failure, setFailure] = createSignal<string | null>(null);

  const enterWith = async (shown: SignInWithPasskeyInput): Promise<void> => {
    const arrival = await signInWithPasskey(shown);
    if (arrival.status === 'to-be-erased') return props.onLeaving({ ...arrival, enter: () => enterWith(shown) });
    await refreshMe();
    props.onSignedIn();
  };
  const enter = async () => {
    setBusy(true);
    setFailure(null);
    try {
      await enterWith({ ...(await showPasskey(await beginPasskeySignIn())), rememberMe: true });
    } catch (error) {
      const slip = slipOfBrowser(error, words);
      setFailure(slip ? t(slip) : viewOf(error).message);
    } finally {
      setBusy(false);
    }
  };

  return (
    <Show when={knowsPasskeys()}>
      <Button wide busy={isBusy()} icon={<Fingerprint aria-hidden="true" />} onClick={() => void enter()}>
        {t('passkey.signIn')}
      </Button>
      <FailureNote words={failure()} />
    </Show>
  );
}
