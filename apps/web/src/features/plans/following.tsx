import { weekStart } from '@motriforge/shared/day';
import { Button } from '@motriforge/ui/button.tsx';
import { Row, RowList } from '@motriforge/ui/row-list.tsx';
import { Section } from '@motriforge/ui/section.tsx';
import { Skeleton } from '@motriforge/ui/skeleton.tsx';
import { toast } from '@motriforge/ui/toast.tsx';
import { For, lazy, Show, Suspense } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { usePlannedDays, useRunVerbs } from './queries.ts';
import { runState } from './run-state.ts';
import { todayHere } from './todays-plan.ts';

const PlanCalendar = lazy(() => import('./calendar/plan-calendar.tsx'));

/** The programs somebody follows, with what comes when. */
export function Following() {
  const week = usePlannedDays(
    () => weekStart(todayHere()),
    () => 7,
  );
  const runs = () => (week.isSuccess ? week.data.runs : []);
  const verbs = useRunVerbs();
  const turn = (change: Promise<unknown>) =>
    void change.catch(() => toast({ message: t('plans.saveFailed'), kind: 'bad' }));
  return (
    <Show when={runs().length > 0}>
      <Section title={t('plans.following')}>
        <RowList>
          <For each={runs()}>
            {(run) => (
              <Row
                title={run.title}
                meta={run.slug === null ? t('plans.notYours') : runState(run, todayHere())}
                href={run.slug === null ? undefined : `/programs/${run.slug}`}
                trailing={
                  // Where there is no page of the program, this is where it is stopped.
                  <Show
                    when={run.slug !== null}
                    fallback={
                      <Button kind="quiet" onClick={() => turn(verbs.stop(run.id, todayHere()))}>
                        {t('plans.stop')}
                      </Button>
                    }
                  >
                    <Button
                      kind="quiet"
                      aria-label={t(run.pausedOn === null ? 'calendar.pauseOf' : 'calendar.resumeOf', {
                        name: run.title,
                      })}
                      onClick={() => turn((run.pausedOn === null ? verbs.pause : verbs.resume)(run.id, todayHere()))}
                    >
                      {t(run.pausedOn === null ? 'plans.pause' : 'plans.resume')}
                    </Button>
                  </Show>
                }
              />
            )}
          </For>
        </RowList>
      </Section>
      <Suspense fallback={<Skeleton shape="row" count={7} />}>
        <PlanCalendar />
      </Suspense>
    </Show>
  );
}
