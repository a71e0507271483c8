import type { Proof } from '@motriforge/shared/contracts/factors';
import { Button } from '@motriforge/ui/button.tsx';
import { Section } from '@motriforge/ui/section.tsx';
import { Skeleton } from '@motriforge/ui/skeleton.tsx';
import { useQueryClient } from '@tanstack/solid-query';
import { createSignal, Match, Show, Switch } from 'solid-js';
import { Failure } from '../../layout/failure.tsx';
import { viewOf } from '../../lib/errors.ts';
import { t } from '../../lib/i18n.ts';
import { ProofForm } from '../identity/proof-form.tsx';
import { forget } from '../identity/queries.ts';
import { useFactors } from '../identity/security-queries.ts';
import styles from './privacy-page.module.css';
import { requestErasureOnce } from './queries.ts';

/** What goes, what stays, and a way to be gone for whoever proves that it is them. */
export function EraseSection(props: { onAsked: (dueAt: number) => void }) {
  const client = useQueryClient();
  const factors = useFactors();
  const requestErasure = requestErasureOnce();
  const erase = async (proof?: Proof) => {
    const { dueAt } = await requestErasure(proof);
    props.onAsked(dueAt);
    forget(client);
  };
  return (
    <Section title={t('erase.title')} class={styles.danger}>
      <ul class={styles.list}>
        <li>{t('erase.goes')}</li>
        <li>{t('erase.stays')}</li>
      </ul>
      <Switch>
        <Match when={factors.data}>
          {(factors) => (
            <Show
              when={factors().hasPassword || factors().authenticatorSince !== null}
              fallback={<EraseWithoutProof erase={erase} />}
            >
              <ProofForm
                lead={t('erase.grace')}
                hasPassword={factors().hasPassword}
                hasAuthenticator={factors().authenticatorSince !== null}
                send={erase}
                button={(isBusy) => (
                  <Button type="submit" kind="danger" busy={isBusy}>
                    {t('erase.ask')}
                  </Button>
                )}
              />
            </Show>
          )}
        </Match>
        <Match when={factors.isError}>
          <Failure title={t('erase.failed')} error={factors.error} onRetry={() => void factors.refetch()} />
        </Match>
        <Match when={true}>
          <Skeleton />
        </Match>
      </Switch>
    </Section>
  );
}

/** For who signs in elsewhere and has nothing to show here: having signed in a moment ago has to do. */
function EraseWithoutProof(props: { erase: () => Promise<void> }) {
  const [problem, setProblem] = createSignal<string | null>(null);
  const [isBusy, setBusy] = createSignal(false);
  const ask = async () => {
    setBusy(true);
    setProblem(null);
    try {
      await props.erase();
    } catch (error) {
      const { code, message } = viewOf(error);
      setProblem(code === 'PROOF_NEEDED' ? t('erase.again') : message);
    } finally {
      setBusy(false);
    }
  };
  return (
    <div class={styles.part}>
      <p>{t('erase.grace')}</p>
      <Show when={problem()}>
        {(problem) => (
          <p class={styles.bad} role="alert">
            {problem()}
          </p>
        )}
      </Show>
      <Button kind="danger" busy={isBusy()} onClick={() => void ask()}>
        {t('erase.ask')}
      </Button>
    </div>
  );
}
