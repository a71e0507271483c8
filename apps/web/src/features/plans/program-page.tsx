import type { ProgramPage as ProgramData } from '@motriforge/shared/contracts/programs';
import { PageHeader } from '@motriforge/ui/page-header.tsx';
import { Row, RowList } from '@motriforge/ui/row-list.tsx';
import { Section } from '@motriforge/ui/section.tsx';
import { Skeleton } from '@motriforge/ui/skeleton.tsx';
import { For, lazy, Match, Show, Suspense, Switch } from 'solid-js';
import { Failure } from '../../layout/failure.tsx';
import NotFoundPage from '../../layout/not-found-page.tsx';
import { viewOf } from '../../lib/errors.ts';
import { useHead } from '../../lib/head.ts';
import { learn, t } from '../../lib/i18n.ts';
import { me } from '../../lib/session.ts';
import { OwnActions } from './own-actions.tsx';
import styles from './plans.module.css';
import { programMeta } from './program-meta.ts';
import { useProgramPage } from './queries.ts';
import { RunPanel } from './run-panel.tsx';
import { weeksAlike } from './weeks-alike.ts';
import { ruleInWords } from './words.ts';

/** Its words come with it. */
const ProgramSharing = lazy(() =>
  Promise.all([import('./program-sharing.tsx'), learn(['builder'])]).then(([code]) => code),
);

export function ProgramPage(props: { slug: string }) {
  const program = useProgramPage(() => props.slug);
  return (
    <Switch fallback={<Skeleton shape="row" count={6} />}>
      <Match when={program.isSuccess && program.data}>{(data) => <ProgramDetail program={data()} />}</Match>
      <Match when={program.isError && viewOf(program.error).code === 'NOT_FOUND'}>
        <NotFoundPage />
      </Match>
      <Match when={program.isError}>
        <h1 class="visually-hidden">{t('plans.title')}</h1>
        <Failure
          title={t('plans.failed')}
          error={program.error}
          onRetry={() => void program.refetch()}
          retrying={program.isFetching}
        />
      </Match>
    </Switch>
  );
}

function ProgramDetail(props: { program: ProgramData }) {
  useHead(() => ({ title: props.program.title, description: props.program.description }));
  const workoutOf = (id: string) => props.program.workouts.find((workout) => workout.id === id);
  return (
    <article>
      <PageHeader
        title={props.program.title}
        lead={props.program.description}
        back={{ href: '/train', label: t('plans.title') }}
      />
      <p class={styles.text}>{programMeta(props.program)}</p>
      <Show when={props.program.weeks > 0} fallback={<p role="status">{t('plans.notPublished')}</p>}>
        <RunPanel program={props.program} />
      </Show>
      <Show when={me()}>
        <OwnActions program={props.program} />
      </Show>
      <div class={styles.sections}>
        <Section title={t('plans.schedule')}>
          <For each={weeksAlike(props.program.days)}>
            {({ from, to, days }) => (
              <section class={styles.block}>
                <h3 class={styles.blockName}>
                  {from === to ? t('plans.weekNumber', { week: from }) : t('plans.weekRange', { from, to })}
                </h3>
                <RowList>
                  <For each={days}>
                    {(day) => (
                      <For each={day.workouts}>
                        {(planned) => (
                          <Show when={workoutOf(planned.workoutId)}>
                            {(workout) => (
                              <Row
                                title={workout().name}
                                meta={[
                                  t('plans.dayNumber', { day: day.weekday }),
                                  t('plans.minutes', { minutes: workout().minutes }),
                                  planned.isOptional && t('plans.optional'),
                                ]
                                  .filter(Boolean)
                                  .join(' · ')}
                                href={`/workouts/${workout().slug}`}
                              />
                            )}
                          </Show>
                        )}
                      </For>
                    )}
                  </For>
                </RowList>
              </section>
            )}
          </For>
        </Section>
        <Show when={props.program.rules.length > 0}>
          <Section title={t('plans.growth')}>
            <RowList>
              <For each={props.program.rules}>
                {({ rule, exercises }) => (
                  <Row title={ruleInWords(rule)} meta={exercises.map(({ name }) => name).join(', ')} />
                )}
              </For>
            </RowList>
          </Section>
        </Show>
      </div>
      <Show when={props.program.visibility}>
        {(visibility) => (
          <Suspense>
            <ProgramSharing program={props.program} visibility={visibility()} />
          </Suspense>
        )}
      </Show>
    </article>
  );
}
