import type { HistoryItem } from '@motriforge/shared/contracts/progress';
import { addDays, type Day } from '@motriforge/shared/day';
import { IconButton } from '@motriforge/ui/button.tsx';
import { ChevronLeft, ChevronRight } from '@motriforge/ui/glyphs.tsx';
import { createMemo, For, Show } from 'solid-js';
import { locale, t } from '../../lib/i18n.ts';
import { dayName } from '../profile/local-day.ts';
import styles from './month-calendar.module.css';
import { longDay, monthAway, monthWeeks, monthWords, today } from './periods.ts';

interface MonthCalendarProps {
  month: Day;
  sessions: readonly HistoryItem[];
  onMonth: (month: Day) => void;
}

const monday = '2026-06-15';

/** A month at a glance; a day that was trained leads to what was trained. */
export function MonthCalendar(props: MonthCalendarProps) {
  const byDay = createMemo(() => Map.groupBy(props.sessions, ({ day }) => day));
  return (
    <section class={styles.month} aria-labelledby="month">
      <div class={styles.head}>
        <h2 id="month" class={styles.name}>
          {monthWords(props.month)}
        </h2>
        <IconButton label={t('history.before')} onClick={() => props.onMonth(monthAway(props.month, -1))}>
          <ChevronLeft />
        </IconButton>
        <IconButton
          label={t('history.after')}
          disabled={monthAway(props.month, 1) > today()}
          onClick={() => props.onMonth(monthAway(props.month, 1))}
        >
          <ChevronRight />
        </IconButton>
      </div>
      <table class={styles.days}>
        <thead>
          <tr>
            <For each={Array.from({ length: 7 }, (_, at) => addDays(monday, at))}>
              {(day) => (
                <th scope="col" abbr={dayName(day, locale(), { weekday: 'long' })}>
                  {dayName(day, locale(), { weekday: 'short' })}
                </th>
              )}
            </For>
          </tr>
        </thead>
        <tbody>
          <For each={monthWeeks(props.month)}>
            {(week) => (
              <tr>
                <For each={week}>
                  {(day) => (
                    <td aria-current={day === today() ? 'date' : undefined}>
                      <Show when={day}>{(day) => <DayOf day={day()} sessions={byDay().get(day()) ?? []} />}</Show>
                    </td>
                  )}
                </For>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </section>
  );
}

/** One session is where its day leads; of several, the list shows which. */
function DayOf(props: { day: Day; sessions: readonly HistoryItem[] }) {
  return (
    <Show when={props.sessions[0]} fallback={<span class={styles.day}>{Number(props.day.slice(8))}</span>}>
      {(first) => (
        <a
          class={styles.day}
          data-trained=""
          data-record={props.sessions.some(({ recordCount }) => recordCount > 0) ? '' : undefined}
          href={props.sessions.length === 1 ? `/history/${first().id}` : `#day-${props.day}`}
          aria-label={t('history.onDay', { day: longDay(props.day), count: props.sessions.length })}
        >
          {Number(props.day.slice(8))}
        </a>
      )}
    </Show>
  );
}
