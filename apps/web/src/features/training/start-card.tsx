import { LinkButton } from '@motriforge/ui/link-button.tsx';
import { Row, RowList } from '@motriforge/ui/row-list.tsx';
import { createMemo, For, onMount, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { learnGyms } from '../gyms/gyms.ts';
import { TodayPlanCard } from '../plans/today-plan-card.tsx';
import { learnPlan, todaysPlan } from '../plans/todays-plan.ts';
import { learnLibrary } from './library.ts';
import { LostNotice } from './lost-notice.tsx';
import { createLog, type LoggedSession } from './rows.ts';
import styles from './start-card.module.css';
import { startSync } from './sync.ts';

/** What to train now: what is open, or the next session. */
export function StartCard(props: {
  /** Whether nothing comes before it. */
  isFirst: boolean;
}) {
  const log = createLog();
  onMount(() => {
    startSync();
    void learnLibrary();
    void learnPlan();
    void learnGyms();
  });
  const planned = () => todaysPlan()?.workouts.find(({ isDone, isOptional }) => !isDone && !isOptional);
  const open = () => log().find(({ fields }) => fields.end === null);
  const doneCount = (session: LoggedSession) =>
    session.exercises.flatMap(({ sets }) => sets.filter(({ fields }) => fields.doneAt !== null)).length;
  /** Of sessions with one name the last. */
  const recent = createMemo(() => {
    const byTitle = new Map<string, LoggedSession>();
    for (const session of log()) {
      const { end, title } = session.fields;
      if (end && title && session.exercises.length > 0 && !byTitle.has(title)) byTitle.set(title, session);
    }
    return [...byTitle.values()].slice(0, 3);
  });
  return (
    <>
      <LostNotice />
      <Show
        when={open()}
        fallback={
          <>
            <Show
              when={planned()}
              fallback={
                <>
                  <h2 id="next" class={styles.title}>
                    {t('log.startTitle')}
                  </h2>
                  <p class={styles.text}>{t(recent().length > 0 ? 'log.startText' : 'log.startFirst')}</p>
                  <LinkButton href="/log" kind={props.isFirst ? 'primary' : 'plain'} size="log">
                    {t('log.start')}
                  </LinkButton>
                </>
              }
            >
              {(one) => (
                <>
                  <TodayPlanCard planned={one()} class={styles.title} isFirst={props.isFirst} />
                  <LinkButton href="/log" kind="quiet">
                    {t('plans.other')}
                  </LinkButton>
                </>
              )}
            </Show>
            <Show when={recent().length > 0}>
              <RowList class={styles.recent} aria-label={t('log.recent')}>
                <For each={recent()}>
                  {(session) => (
                    <Row title={session.fields.title} meta={inBrief(session)} href={`/log?repeat=${session.id}`} />
                  )}
                </For>
              </RowList>
            </Show>
          </>
        }
      >
        {(session) => (
          <>
            <h2 id="next" class={styles.title}>
              {t('log.goOnTitle', { name: session().fields.title ?? t('log.untitled') })}
            </h2>
            <p class={styles.text}>{t('log.goOnText', { count: doneCount(session()) })}</p>
            <LinkButton href={`/log/${session().id}`} kind="primary" size="log">
              {t('log.goOn')}
            </LinkButton>
          </>
        )}
      </Show>
    </>
  );
}

/** The first few exercises by name. */
function inBrief({ exercises }: LoggedSession): string {
  const names = exercises.map(({ fields }) => fields.what.name);
  return names.length > 3 ? `${names.slice(0, 3).join(', ')}…` : names.join(', ');
}
