import { weekStart } from '@motriforge/shared/day';
import { Badge } from '@motriforge/ui/badge.tsx';
import { Row, RowList } from '@motriforge/ui/row-list.tsx';
import { Section } from '@motriforge/ui/section.tsx';
import { For, Show } from 'solid-js';
import { locale, t } from '../../lib/i18n.ts';
import { dayName } from '../profile/local-day.ts';
import styles from './plans.module.css';
import { usePlannedWeek } from './queries.ts';
import { runState } from './run-state.ts';
import { todayHere } from './todays-plan.ts';

/** The programs somebody follows, with this week of them. */
export function Following() {
  const week = usePlannedWeek(() => weekStart(todayHere()));
  const planned = () => (week.isSuccess && week.data.runs.length > 0 ? week.data : null);
  return (
    <Show when={planned()}>
      {(data) => (
        <>
          <Section title={t('plans.following')}>
            <RowList>
              <For each={data().runs}>
                {(run) => (
                  <Row
                    title={run.title}
                    meta={runState(run, todayHere())}
                    href={run.slug === null ? undefined : `/programs/${run.slug}`}
                  />
                )}
              </For>
            </RowList>
          </Section>
          <Section title={t('plans.thisWeek')}>
            <RowList>
              <For each={data().days}>
                {({ day, workouts }) => (
                  <For
                    each={workouts}
                    fallback={
                      <Row
                        title={<span class={styles.text}>{t('plans.restDay')}</span>}
                        meta={nameOf(day)}
                        current={day === todayHere()}
                      />
                    }
                  >
                    {(workout) => (
                      <Row
                        title={workout.name}
                        meta={`${nameOf(day)} · ${t('plans.minutes', { minutes: workout.minutes })}`}
                        href={`/workouts/${workout.slug}`}
                        current={day === todayHere()}
                        trailing={
                          <Show when={workout.isDone || workout.isOptional}>
                            <Badge kind={workout.isDone ? 'good' : 'plain'}>
                              {t(workout.isDone ? 'plans.done' : 'plans.optional')}
                            </Badge>
                          </Show>
                        }
                      />
                    )}
                  </For>
                )}
              </For>
            </RowList>
          </Section>
        </>
      )}
    </Show>
  );
}

const nameOf = (day: string): string => dayName(day, locale(), { weekday: 'long', day: 'numeric' });
