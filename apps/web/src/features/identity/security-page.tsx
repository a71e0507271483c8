import type { Factors } from '@motriforge/shared/contracts/factors';
import type { IdentityView } from '@motriforge/shared/contracts/identity';
import { PageHeader } from '@motriforge/ui/page-header.tsx';
import { Skeleton } from '@motriforge/ui/skeleton.tsx';
import { useQueryClient } from '@tanstack/solid-query';
import { createEffect, Match, Switch } from 'solid-js';
import { Failure } from '../../layout/failure.tsx';
import { viewOf } from '../../lib/errors.ts';
import { useHead } from '../../lib/head.ts';
import { type PlainKey, t } from '../../lib/i18n.ts';
import { PasskeyList } from './passkey-list.tsx';
import { PrivatePage } from './private-page.tsx';
import { createProof, ProofSheet } from './proof-sheet.tsx';
import { forget } from './queries.ts';
import styles from './security-page.module.css';
import { useFactors, useIdentities } from './security-queries.ts';
import { SessionList } from './session-list.tsx';
import { WaysIn } from './ways-in.tsx';

export default function SecurityPage() {
  return (
    <PrivatePage>
      <Security />
    </PrivatePage>
  );
}

/** What keeps the account closed, in one sentence and then in parts. */
function Security() {
  const client = useQueryClient();
  const factors = useFactors();
  const identities = useIdentities();
  const found = () => factors.data && identities.data && { factors: factors.data, identities: identities.data };
  const failed = () => [factors, identities].find(({ isError }) => isError);
  const proof = createProof();
  const lead = () => {
    const known = found();
    if (!known) return t('security.loading');
    return stateOf(known.factors, known.identities)
      .map((key) => t(key))
      .join(' ');
  };
  useHead(() => ({ title: t('security.title') }));
  createEffect(() => {
    if (viewOf(failed()?.error).code === 'SIGNED_OUT') forget(client);
  });
  return (
    <>
      <PageHeader
        title={t('security.title')}
        lead={<span class={styles.state}>{lead()}</span>}
        back={{ href: '/you', label: t('you.title') }}
      />
      <div class={styles.columns}>
        <div>
          <Switch>
            <Match when={found()}>
              {(found) => (
                <>
                  <WaysIn factors={found().factors} identities={found().identities} proved={proof.proved} />
                  <PasskeyList passkeys={found().factors.passkeys} proved={proof.proved} />
                  <ProofSheet
                    proof={proof}
                    hasPassword={found().factors.hasPassword}
                    hasAuthenticator={found().factors.authenticatorSince !== null}
                    hasGoogle={found().identities.length > 0}
                  />
                </>
              )}
            </Match>
            <Match when={failed()}>
              {(failed) => (
                <Failure
                  title={t('security.failed')}
                  error={failed().error}
                  onRetry={() => void failed().refetch()}
                  retrying={failed().isFetching}
                />
              )}
            </Match>
            <Match when={true}>
              <Skeleton shape="row" count={4} />
            </Match>
          </Switch>
        </div>
        <SessionList />
      </div>
    </>
  );
}

/** What somebody needs to get in, as a sentence or two. */
function stateOf(factors: Factors, identities: readonly IdentityView[]): PlainKey[] {
  const google = factors.authenticatorSince === null ? 'security.google' : 'security.googleCode';
  const others: PlainKey[] = identities.length > 0 ? [google] : [];
  if (factors.hasPassword) return [stateOfPassword(factors), ...others];
  return factors.passkeys.length > 0 ? ['security.passkeyAlone', ...others] : others;
}

function stateOfPassword({ authenticatorSince, passkeys }: Factors): PlainKey {
  if (authenticatorSince === null) return passkeys.length > 0 ? 'security.passkey' : 'security.open';
  return passkeys.length > 0 ? 'security.both' : 'security.code';
}
