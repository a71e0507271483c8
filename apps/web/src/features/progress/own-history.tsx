import { LinkButton } from '@motriforge/ui/link-button.tsx';
import { Section } from '@motriforge/ui/section.tsx';
import { Skeleton } from '@motriforge/ui/skeleton.tsx';
import { Match, Show, Switch } from 'solid-js';
import { Failure } from '../../layout/failure.tsx';
import { t } from '../../lib/i18n.ts';
import { ExerciseChart } from './exercise-chart.tsx';
import { LastSessions } from './last-sessions.tsx';
import styles from './own-history.module.css';
import { lastDays } from './periods.ts';
import { useExerciseProgress } from './queries.ts';

const shown = 2;

/** On the page of an exercise, how whoever reads it did it last. */
export default function OwnHistory(props: { slug: string }) {
  const progress = useExerciseProgress(
    () => props.slug,
    () => lastDays(365),
  );
  const data = () => (progress.isSuccess ? progress.data : undefined);
  return (
    <Section
      title={t('own.title')}
      action={
        <Show when={data()?.firstDay}>
          <LinkButton kind="quiet" href={`/progress/exercise/${props.slug}`}>
            {t('own.all')}
          </LinkButton>
        </Show>
      }
    >
      <Switch>
        <Match when={data()}>
          {(known) => (
            <Show when={known().firstDay} fallback={<p class={styles.none}>{t('own.none')}</p>}>
              <ExerciseChart progress={known()} />
              <LastSessions sessions={known().sessions.slice(0, shown)} />
            </Show>
          )}
        </Match>
        <Match when={progress.isError}>
          <Failure
            title={t('own.failed')}
            error={progress.error}
            onRetry={() => void progress.refetch()}
            retrying={progress.isFetching}
          />
        </Match>
        <Match when={true}>
          <Skeleton count={4} />
        </Match>
      </Switch>
    </Section>
  );
}
