import type { WorkoutPage as WorkoutData } from '@motriforge/shared/contracts/workouts';
import { Button } from '@motriforge/ui/button.tsx';
import { PageHeader } from '@motriforge/ui/page-header.tsx';
import { Skeleton } from '@motriforge/ui/skeleton.tsx';
import { useNavigate } from '@solidjs/router';
import { lazy, Match, onMount, Show, Suspense, Switch } from 'solid-js';
import { Failure } from '../../layout/failure.tsx';
import NotFoundPage from '../../layout/not-found-page.tsx';
import { viewOf } from '../../lib/errors.ts';
import { useHead } from '../../lib/head.ts';
import { learn, t } from '../../lib/i18n.ts';
import { me } from '../../lib/session.ts';
import { startSync } from '../training/sync.ts';
import { BlockList } from './block-list.tsx';
import { startPlanned, startWorkout } from './planned-exercises.ts';
import styles from './plans.module.css';
import { workoutMeta } from './program-meta.ts';
import { useWorkoutPage } from './queries.ts';
import { learnPlan, todaysPlan } from './todays-plan.ts';

/** What its words are in comes with it. */
const withWords = <T,>(load: () => Promise<T>) => Promise.all([load(), learn(['builder'])]).then(([code]) => code);
const WorkoutVerbs = lazy(() => withWords(() => import('../builder/workout-verbs.tsx')));
const ShareSection = lazy(() => withWords(() => import('../builder/share-section.tsx')));

export function WorkoutPage(props: { slug: string }) {
  const workout = useWorkoutPage(() => props.slug);
  return (
    <Switch fallback={<Skeleton shape="row" count={6} />}>
      <Match when={workout.isSuccess && workout.data}>{(data) => <WorkoutDetail workout={data()} />}</Match>
      <Match when={workout.isError && viewOf(workout.error).code === 'NOT_FOUND'}>
        <NotFoundPage />
      </Match>
      <Match when={workout.isError}>
        <h1 class="visually-hidden">{t('plans.title')}</h1>
        <Failure
          title={t('plans.failed')}
          error={workout.error}
          onRetry={() => void workout.refetch()}
          retrying={workout.isFetching}
        />
      </Match>
    </Switch>
  );
}

function WorkoutDetail(props: { workout: WorkoutData }) {
  const navigate = useNavigate();
  const name = () => props.workout.name || t('plans.untitled');
  useHead(() => ({ title: name(), description: props.workout.summary }));
  onMount(() => {
    if (!me()) return;
    startSync();
    void learnPlan();
  });
  /** Where it is what is planned for today, it is begun as that, with its targets. */
  const planned = () =>
    todaysPlan()?.workouts.find(({ workout, isDone }) => workout.id === props.workout.id && !isDone);
  const start = () => {
    const today = planned();
    navigate(`/log/${today ? startPlanned(today) : startWorkout(props.workout)}`);
  };
  return (
    <article>
      <PageHeader title={name()} lead={props.workout.summary} back={{ href: '/train', label: t('plans.title') }} />
      <p class={styles.text}>{workoutMeta(props.workout)}</p>
      <Show when={me()}>
        <div class={styles.actions}>
          <Button kind="primary" size="log" wide onClick={start}>
            {t('plans.startWorkout', { name: name() })}
          </Button>
        </div>
        <Suspense>
          <WorkoutVerbs workout={props.workout} />
        </Suspense>
      </Show>
      <Show when={props.workout.description}>{(text) => <p class={styles.description}>{text()}</p>}</Show>
      <h2 class="visually-hidden">{t('plans.whatToDo')}</h2>
      <BlockList blocks={planned()?.blocks ?? props.workout.blocks} />
      <Show when={me() && props.workout.isOwn}>
        <Suspense>
          <ShareSection workoutId={props.workout.id} />
        </Suspense>
      </Show>
    </article>
  );
}
