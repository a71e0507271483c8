import type { ExportView } from '@motriforge/shared/contracts/privacy';
import { Button } from '@motriforge/ui/button.tsx';
import { Section } from '@motriforge/ui/section.tsx';
import { Skeleton } from '@motriforge/ui/skeleton.tsx';
import { Match, Show, Switch } from 'solid-js';
import { Failure } from '../../layout/failure.tsx';
import { viewOf } from '../../lib/errors.ts';
import { locale, t } from '../../lib/i18n.ts';
import { dayOf } from '../identity/when.ts';
import styles from './privacy-page.module.css';
import { useLatestExport, useRequestExport } from './queries.ts';

export function ExportSection() {
  const latest = useLatestExport();
  const request = useRequestExport();
  const isWaiting = () => latest.data?.status === 'REQUESTED' || latest.data?.status === 'PROCESSING';
  return (
    <Section title={t('export.title')}>
      <div class={styles.part}>
        <p>{t('export.text')}</p>
        <Switch>
          <Match when={latest.isPending}>
            <Skeleton count={1} class={styles.wide} />
          </Match>
          <Match when={latest.isError && latest.data === undefined}>
            <Failure title={t('export.notLoaded')} error={latest.error} onRetry={() => void latest.refetch()} />
          </Match>
          <Match when={true}>
            <p role="status" class={latest.data ? styles.wide : 'visually-hidden'}>
              {latest.data ? sentenceFor(latest.data) : ''}
            </p>
            <Show when={!isWaiting()}>
              <Button busy={request.isPending} onClick={() => request.mutate()}>
                {latest.data ? t('export.again') : t('export.ask')}
              </Button>
            </Show>
          </Match>
        </Switch>
        <Show when={request.isError}>
          <p class={styles.bad} role="alert">
            {viewOf(request.error).message}
          </p>
        </Show>
      </div>
    </Section>
  );
}

function sentenceFor({ status, requestedAt, expiresAt, sizeBytes }: ExportView): string {
  switch (status) {
    case 'REQUESTED':
      return t('export.asked');
    case 'PROCESSING':
      return t('export.writing');
    case 'FAILED':
      return t('export.failed');
    case 'COMPLETED':
      if ((expiresAt ?? 0) <= Date.now()) return t('export.over', { made: dayOf(requestedAt) });
      return t('export.ready', { until: dayOf(expiresAt ?? 0), size: megabytes(sizeBytes ?? 0) });
  }
}

const megabytes = (bytes: number) =>
  new Intl.NumberFormat(locale(), { maximumSignificantDigits: 2 }).format(bytes / 1_000_000);
