import type { Factors } from '@motriforge/shared/contracts/factors';
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
import { useFactors } from './security-queries.ts';
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
  const proof = createProof();
  useHead(() => ({ title: t('security.title') }));
  createEffect(() => {
    if (factors.isError && viewOf(factors.error).code === 'SIGNED_OUT') forget(client);
  });
  return (
    <>
      <PageHeader
        title={t('security.title')}
        lead={<span class={styles.state}>{t(factors.data ? stateOf(factors.data) : 'security.loading')}</span>}
        back={{ href: '/you', label: t('you.title') }}
      />
      <div class={styles.columns}>
        <div>
          <Switch>
            <Match when={factors.data}>
              {(factors) => (
                <>
                  <WaysIn factors={factors()} proved={proof.proved} />
                  <PasskeyList passkeys={factors().passkeys} proved={proof.proved} />
                  <ProofSheet
                    proof={proof}
                    hasPassword={factors().hasPassword}
                    hasAuthenticator={factors().authenticatorSince !== null}
                  />
                </>
              )}
            </Match>
            <Match when={factors.isError}>
              <Failure
                title={t('security.failed')}
                error={factors.error}
                onRetry={() => void factors.refetch()}
                retrying={factors.isFetching}
              />
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

/** What somebody needs to get in, as a sentence. */
function stateOf({ authenticatorSince, passkeys }: Factors): PlainKey {
  if (authenticatorSince === null) return passkeys.length > 0 ? 'security.passkey' : 'security.open';
  return passkeys.length > 0 ? 'security.both' : 'security.code';
}
