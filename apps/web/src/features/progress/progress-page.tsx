import type { Overview } from '@motriforge/shared/contracts/progress';
import { EmptyState } from '@motriforge/ui/empty-state.tsx';
import { LinkButton } from '@motriforge/ui/link-button.tsx';
import { PageHeader } from '@motriforge/ui/page-header.tsx';
import { Segmented } from '@motriforge/ui/segmented.tsx';
import { useSearchParams } from '@solidjs/router';
import { Match, Show, Switch } from 'solid-js';
import { Failure } from '../../layout/failure.tsx';
import { useHead } from '../../lib/head.ts';
import { t } from '../../lib/i18n.ts';
import { PrivatePage } from '../identity/private-page.tsx';
import { ExerciseTrends } from './exercise-trends.tsx';
import { MuscleSets } from './muscle-sets.tsx';
import { lengths, type PeriodName } from './period-lengths.ts';
import { PeriodSums } from './period-sums.tsx';
import { lastDays } from './periods.ts';
import styles from './progress-page.module.css';
import { ProgressSkeleton } from './progress-skeleton.tsx';
import { useOverview } from './queries.ts';
import { RecordRows } from './record-rows.tsx';
import { TrainingDays } from './training-days.tsx';
import { WeightTrend } from './weight-trend.tsx';

const names = Object.keys(lengths) as PeriodName[];

export default function ProgressPage() {
  return (
    <PrivatePage>
      <Progress />
    </PrivatePage>
  );
}

/** Whether it is going somewhere: how much, against before; then where it went. */
function Progress() {
  useHead(() => ({ title: t('progress.title') }));
  const [search, setSearch] = useSearchParams<{ period?: string }>();
  const period = (): PeriodName => names.find((name) => name === search.period) ?? 'MONTH';
  const overview = useOverview(() => lastDays(lengths[period()]));
  const hasTrained = (data: Overview) => data.days.length + data.exercises.length > 0;
  return (
    <>
      <PageHeader title={t('progress.title')} actions={<LinkButton href="/history">{t('history.title')}</LinkButton>} />
      <Switch>
        <Match when={overview.isSuccess && overview.data}>
          {(data) => (
            <Show when={hasTrained(data())} fallback={<NothingYet />}>
              <div class={styles.page} aria-busy={overview.isPlaceholderData || undefined}>
                <div class={styles.head}>
                  <Segmented
                    label={t('progress.period')}
                    options={names.map((value) => ({ value, label: t(`progress.period.${value}`) }))}
                    value={period()}
                    onChange={(value) =>
                      setSearch({ period: value === 'MONTH' ? undefined : value }, { replace: true })
                    }
                  />
                  <PeriodSums overview={data()} period={period()} />
                </div>
                <TrainingDays days={data().days} streak={data().streak} class={styles.wide} />
                <div class={styles.column}>
                  <MuscleSets zones={data().zones} />
                  <WeightTrend points={data().weight} />
                </div>
                <div class={styles.column}>
                  <RecordRows records={data().records} />
                  <ExerciseTrends exercises={data().exercises} />
                </div>
              </div>
            </Show>
          )}
        </Match>
        <Match when={overview.isError}>
          <Failure
            title={t('progress.failed')}
            error={overview.error}
            onRetry={() => void overview.refetch()}
            retrying={overview.isFetching}
          />
        </Match>
        <Match when={true}>
          <ProgressSkeleton />
        </Match>
      </Switch>
    </>
  );
}

function NothingYet() {
  return (
    <EmptyState
      title={t('progress.empty')}
      action={
        <LinkButton kind="primary" href="/today">
          {t('progress.emptyGo')}
        </LinkButton>
      }
    >
      {t('progress.emptyText')}
    </EmptyState>
  );
}
