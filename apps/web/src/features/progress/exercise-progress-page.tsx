import type { ExerciseProgress } from '@motriforge/shared/contracts/progress';
import { EmptyState } from '@motriforge/ui/empty-state.tsx';
import { LinkButton } from '@motriforge/ui/link-button.tsx';
import { PageHeader } from '@motriforge/ui/page-header.tsx';
import { Section } from '@motriforge/ui/section.tsx';
import { Segmented } from '@motriforge/ui/segmented.tsx';
import { Skeleton } from '@motriforge/ui/skeleton.tsx';
import { useParams, useSearchParams } from '@solidjs/router';
import { Match, Show, Switch } from 'solid-js';
import { Failure } from '../../layout/failure.tsx';
import NotFoundPage from '../../layout/not-found-page.tsx';
import { viewOf } from '../../lib/errors.ts';
import { useHead } from '../../lib/head.ts';
import { t } from '../../lib/i18n.ts';
import { PrivatePage } from '../identity/private-page.tsx';
import { ExerciseChart, VolumeChart } from './exercise-chart.tsx';
import styles from './exercise-progress-page.module.css';
import { LastSessions } from './last-sessions.tsx';
import { dayWords, lastDays, type Span, today } from './periods.ts';
import { useExerciseProgress } from './queries.ts';
import { StandingRecords } from './standing-records.tsx';

const ranges = ['QUARTER', 'YEAR', 'ALL'] as const;
type Range = (typeof ranges)[number];

const spanOf = (range: Range): Span =>
  range === 'ALL' ? { from: '1970-01-01', to: today() } : lastDays(range === 'YEAR' ? 365 : 91);

export default function ExerciseProgressPage() {
  return (
    <PrivatePage>
      <OneExercise />
    </PrivatePage>
  );
}

/** How one exercise is going. */
function OneExercise() {
  const params = useParams<{ slug: string }>();
  const [search, setSearch] = useSearchParams<{ range?: string }>();
  const range = (): Range => ranges.find((one) => one === search.range) ?? 'YEAR';
  const progress = useExerciseProgress(
    () => params.slug,
    () => spanOf(range()),
  );
  const data = () => (progress.isSuccess ? progress.data : undefined);
  const title = () => data()?.exercise.name ?? t('progress.title');
  useHead(() => ({ title: title() }));
  return (
    <Show when={!progress.isError || viewOf(progress.error).code !== 'NOT_FOUND'} fallback={<NotFoundPage />}>
      <PageHeader
        back={{ href: '/progress', label: t('progress.title') }}
        title={title()}
        actions={
          <Show when={data()}>
            <LinkButton href={`/library/${params.slug}`}>{t('exerciseProgress.how')}</LinkButton>
          </Show>
        }
      />
      <Switch>
        <Match when={data()}>
          {(known) => (
            <Show when={known().firstDay} fallback={<NeverDone />}>
              {(firstDay) => (
                <div class={styles.page}>
                  <div class={styles.charts}>
                    <Segmented
                      label={t('exerciseProgress.range')}
                      options={ranges.map((value) => ({ value, label: t(`exerciseProgress.range.${value}`) }))}
                      value={range()}
                      onChange={(value) =>
                        setSearch({ range: value === 'YEAR' ? undefined : value }, { replace: true })
                      }
                    />
                    <Show
                      when={known().points.length > 0}
                      fallback={<p>{t('exerciseProgress.noneInTime', { day: dayWords(firstDay()) })}</p>}
                    >
                      <ExerciseChart progress={known()} />
                      <VolumeChart progress={known()} />
                    </Show>
                  </div>
                  <Rest progress={known()} slug={params.slug} />
                </div>
              )}
            </Show>
          )}
        </Match>
        <Match when={progress.isError}>
          <Failure
            title={t('exerciseProgress.failed')}
            error={progress.error}
            onRetry={() => void progress.refetch()}
            retrying={progress.isFetching}
          />
        </Match>
        <Match when={true}>
          <p class="visually-hidden" role="status">
            {t('loading')}
          </p>
          <div class={styles.page}>
            <Skeleton shape="block" />
            <Skeleton shape="row" count={4} />
          </div>
        </Match>
      </Switch>
    </Show>
  );
}

function Rest(props: { progress: ExerciseProgress; slug: string }) {
  return (
    <div class={styles.lists}>
      <StandingRecords records={props.progress.records} />
      <Section
        title={t('exerciseProgress.last')}
        action={
          <LinkButton kind="quiet" href={`/history?exercise=${props.slug}`}>
            {t('exerciseProgress.all')}
          </LinkButton>
        }
      >
        <LastSessions sessions={props.progress.sessions} />
      </Section>
    </div>
  );
}

function NeverDone() {
  return (
    <EmptyState
      title={t('exerciseProgress.none')}
      action={
        <LinkButton kind="primary" href="/today">
          {t('progress.emptyGo')}
        </LinkButton>
      }
    >
      {t('exerciseProgress.noneText')}
    </EmptyState>
  );
}
