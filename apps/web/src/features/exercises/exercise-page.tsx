import { useParams } from '@solidjs/router';
import { Match, Switch } from 'solid-js';
import { Failure } from '../../layout/failure.tsx';
import NotFoundPage from '../../layout/not-found-page.tsx';
import { viewOf } from '../../lib/errors.ts';
import { t } from '../../lib/i18n.ts';
import { ExerciseDetail } from './exercise-detail.tsx';
import { ExerciseSkeleton } from './exercise-skeleton.tsx';
import { useExercisePage } from './queries.ts';

export default function ExercisePage() {
  const params = useParams();
  const exercise = useExercisePage(() => params.slug ?? '');
  return (
    <Switch fallback={<ExerciseSkeleton />}>
      <Match when={exercise.isSuccess && exercise.data}>{(data) => <ExerciseDetail exercise={data()} />}</Match>
      <Match when={exercise.isError && viewOf(exercise.error).code === 'NOT_FOUND'}>
        <NotFoundPage />
      </Match>
      <Match when={exercise.isError}>
        <h1 class="visually-hidden">{t('library.title')}</h1>
        <Failure
          title={t('exercise.failed')}
          error={exercise.error}
          onRetry={() => void exercise.refetch()}
          retrying={exercise.isFetching}
        />
      </Match>
    </Switch>
  );
}
