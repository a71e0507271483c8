import type { HistoryItem } from '@motriforge/shared/contracts/progress';
import type { Day } from '@motriforge/shared/day';
import { Badge } from '@motriforge/ui/badge.tsx';
import { Row, RowList } from '@motriforge/ui/row-list.tsx';
import { createMemo, For, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { durationWords, volumeWords } from './amounts.ts';
import { monthWords, weekdayWords } from './periods.ts';
import styles from './session-rows.module.css';

/** Sessions by month, newest first. */
export function SessionRows(props: { sessions: readonly HistoryItem[] }) {
  const months = createMemo(() => [...Map.groupBy(props.sessions, ({ day }) => `${day.slice(0, 7)}-01`)]);
  return (
    <For each={months()}>
      {([month, sessions]) => (
        <div class={styles.month}>
          <h2 class={styles.name}>{monthWords(month)}</h2>
          <RowList>
            <For each={sessions}>
              {(session) => (
                <Row
                  href={`/history/${session.id}`}
                  title={<SessionTitle session={session} isFirst={isFirstOf(sessions, session)} />}
                  meta={metaOf(session)}
                  trailing={
                    <Show when={session.recordCount > 0}>
                      <Badge kind="ember">{t('history.records', { count: session.recordCount })}</Badge>
                    </Show>
                  }
                />
              )}
            </For>
          </RowList>
        </div>
      )}
    </For>
  );
}

const isFirstOf = (sessions: readonly HistoryItem[], session: HistoryItem) =>
  sessions.find(({ day }) => day === session.day) === session;

function SessionTitle(props: { session: HistoryItem; isFirst: boolean }) {
  const id = (day: Day) => (props.isFirst ? `day-${day}` : undefined);
  return <span id={id(props.session.day)}>{props.session.title ?? t('history.untitled')}</span>;
}

function metaOf(session: HistoryItem) {
  const { exerciseNames, exerciseCount, seconds, sums } = session;
  const names = exerciseNames.join(', ');
  const more = exerciseCount - exerciseNames.length;
  const figures = [
    weekdayWords(session.day),
    seconds ? durationWords(seconds) : null,
    sums && sums.volumeKg > 0 ? volumeWords(sums.volumeKg) : null,
  ].filter((figure) => figure !== null);
  return (
    <>
      {figures.join(' · ')}
      <Show when={names}>
        <span class={styles.names}>{more > 0 ? t('history.andMore', { names, count: more }) : names}</span>
      </Show>
    </>
  );
}
