import { addDays, weekStart } from '@motriforge/shared/day';
import { Button, IconButton } from '@motriforge/ui/button.tsx';
import { Section } from '@motriforge/ui/section.tsx';
import { Segmented } from '@motriforge/ui/segmented.tsx';
import { Skeleton } from '@motriforge/ui/skeleton.tsx';
import { createEffect, createMemo, createSignal, For, Show } from 'solid-js';
import ChevronLeft from '~icons/lucide/chevron-left';
import ChevronRight from '~icons/lucide/chevron-right';
import { locale, t } from '../../../lib/i18n.ts';
import { dayName } from '../../profile/local-day.ts';
import { usePlannedDays } from '../queries.ts';
import { todayHere } from '../todays-plan.ts';
import styles from './calendar.module.css';
import { CalendarDay } from './calendar-day.tsx';
import { createDrag } from './day-drag.ts';
import { DaySheet } from './day-sheet.tsx';
import { type Placed, useDayVerbs } from './day-verbs.ts';

type View = 'week' | 'month';

const weekDays = 7;
const monthDays = 42;

/** What comes when: a week or a month of one's programs, to be moved, left out and changed. */
export default function PlanCalendar() {
  const [view, setView] = createSignal<View>('week');
  const [shown, setShown] = createSignal(todayHere());
  const from = () => weekStart(view() === 'week' ? shown() : firstOfMonth(shown()));
  const planned = usePlannedDays(from, () => (view() === 'week' ? weekDays : monthDays));
  const days = createMemo(() => (planned.isSuccess ? planned.data.days : []));
  const runs = () => (planned.isSuccess ? planned.data.runs : []);
  const verbs = useDayVerbs();
  const [opened, setOpened] = createSignal<Placed | null>(null);
  const { drag, start } = createDrag<Placed>((placed, day) => verbs.move(placed, day));

  const turn = (by: 1 | -1) => setShown(view() === 'week' ? addDays(shown(), by * weekDays) : addMonths(shown(), by));
  const title = () =>
    view() === 'week'
      ? t('calendar.weekOf', {
          from: dayName(from(), locale(), { day: 'numeric', month: 'short' }),
          to: dayName(addDays(from(), weekDays - 1), locale(), { day: 'numeric', month: 'short' }),
        })
      : dayName(shown(), locale(), { month: 'long', year: 'numeric' });
  const isResting = (day: string) =>
    runs().length > 0 && runs().every(({ pausedOn }) => pausedOn !== null && day >= pausedOn);

  // A day that was moved with the keyboard keeps the focus where it went.
  let grid!: HTMLOListElement;
  let stepped: string | null = null;
  const places = () =>
    days().flatMap(({ day, workouts }) => workouts.map(({ scheduleWorkoutId }) => day + scheduleWorkoutId));
  createEffect(() => {
    places();
    const isLost = document.activeElement === document.body;
    if (stepped !== null && isLost) grid.querySelector<HTMLElement>(`[data-entry="${stepped}"]`)?.focus();
  });
  const step = (placed: Placed, by: number) => {
    const to = addDays(placed.day, by);
    stepped = `${placed.workout.runId}/${placed.workout.scheduleWorkoutId}`;
    if (to < from() || to > addDays(from(), days().length - 1)) setShown(to);
    verbs.move(placed, to);
  };

  return (
    <Section
      title={title()}
      action={
        <span class={styles.turn}>
          <IconButton label={t('calendar.earlier')} onClick={() => turn(-1)}>
            <ChevronLeft />
          </IconButton>
          <Button kind="quiet" onClick={() => setShown(todayHere())}>
            {t('calendar.today')}
          </Button>
          <IconButton label={t('calendar.later')} onClick={() => turn(1)}>
            <ChevronRight />
          </IconButton>
        </span>
      }
    >
      <Segmented
        label={t('calendar.view')}
        options={[
          { value: 'week', label: t('calendar.week') },
          { value: 'month', label: t('calendar.month') },
        ]}
        value={view()}
        onChange={setView}
      />
      <Show when={!planned.isPending} fallback={<Skeleton shape="row" count={7} />}>
        <ol
          ref={grid}
          class={styles.days}
          data-view={view()}
          onFocusIn={({ target }) => {
            stepped = (target as HTMLElement).dataset.entry ?? null;
          }}
        >
          <For each={days()}>
            {(one) => (
              <CalendarDay
                day={one.day}
                workouts={one.workouts}
                isResting={isResting(one.day)}
                isOutside={view() === 'month' && one.day.slice(0, 7) !== shown().slice(0, 7)}
                drag={drag()}
                onGrab={start}
                onStep={step}
                onOpen={setOpened}
              />
            )}
          </For>
        </ol>
      </Show>
      <DaySheet placed={opened()} verbs={verbs} onClose={() => setOpened(null)} />
    </Section>
  );
}

const firstOfMonth = (day: string): string => `${day.slice(0, 7)}-01`;

/** The first of a month so many months away. */
function addMonths(day: string, by: 1 | -1): string {
  return by === 1 ? firstOfMonth(addDays(firstOfMonth(day), 31)) : firstOfMonth(addDays(firstOfMonth(day), -1));
}
