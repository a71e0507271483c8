import type { Overview } from '@motriforge/shared/contracts/progress';
import { BodyHeat } from '@motriforge/ui/body-heat.tsx';
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
import { PeriodSums } from './period-sums.tsx';
import { lastDays, type PeriodName, periodDays, periodNames } from './periods.ts';
import styles from './progress-page.module.css';
import { ProgressSkeleton } from './progress-skeleton.tsx';
import { useOverview } from './queries.ts';
import { RecordRows } from './record-rows.tsx';
import { TrainingDays } from './training-days.tsx';
import { WeightTrend } from './weight-trend.tsx';

/** A body after a good month, to see what there will be. */
const example = { quads: 4, glutes: 4, hamstrings: 3, chest: 3, lats: 2, 'upper-back': 2, triceps: 1, abs: 1 };

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
  const period = (): PeriodName => periodNames.find((name) => name === search.period) ?? 'MONTH';
  const overview = useOverview(() => lastDays(periodDays[period()]));
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
                    options={periodNames.map((value) => ({ value, label: t(`progress.period.${value}`) }))}
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
      example={<BodyHeat class={styles.example} label="" levels={example} />}
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
