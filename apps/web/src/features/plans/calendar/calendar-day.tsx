import type { DayWorkout } from '@motriforge/shared/contracts/programs';
import { For, Show } from 'solid-js';
import { locale, t } from '../../../lib/i18n.ts';
import { dayName } from '../../profile/local-day.ts';
import { todayHere } from '../todays-plan.ts';
import styles from './calendar.module.css';
import type { Drag } from './day-drag.ts';
import { DayEntry } from './day-entry.tsx';
import { longDay, type Placed } from './day-verbs.ts';

/** A date with what is planned for it; something that is dragged can be put down on it. */
export function CalendarDay(props: {
  day: string;
  workouts: readonly DayWorkout[];
  isResting: boolean;
  /** Of the month before or after. */
  isOutside: boolean;
  drag: Drag<Placed> | null;
  onGrab: (placed: Placed, event: PointerEvent) => void;
  onStep: (placed: Placed, days: number) => void;
  onOpen: (placed: Placed) => void;
}) {
  const isDragged = ({ runId, dayNumber }: DayWorkout) => {
    const dragged = props.drag?.thing.workout;
    return dragged?.runId === runId && dragged.dayNumber === dayNumber;
  };
  const isToday = () => props.day === todayHere();
  return (
    <li
      class={styles.day}
      data-place={props.day}
      data-today={isToday() ? '' : undefined}
      data-outside={props.isOutside ? '' : undefined}
      data-empty={props.workouts.length === 0 ? '' : undefined}
      data-over={props.drag?.over === props.day ? '' : undefined}
    >
      <span class={styles.date} aria-current={isToday() ? 'date' : undefined}>
        <span class="visually-hidden">{longDay(props.day)}</span>
        <span aria-hidden="true">
          {dayName(props.day, locale(), { weekday: 'short' })} <b>{dayName(props.day, locale(), { day: 'numeric' })}</b>
        </span>
      </span>
      <Show
        when={props.workouts.length > 0}
        fallback={<span class={styles.rest}>{t(props.isResting ? 'calendar.resting' : 'plans.restDay')}</span>}
      >
        <ul class={styles.entries}>
          <For each={props.workouts}>
            {(workout) => {
              const placed = (): Placed => ({ workout: { ...workout }, day: props.day });
              return (
                <DayEntry
                  workout={workout}
                  day={props.day}
                  isDragged={isDragged(workout)}
                  onGrab={(event) => props.onGrab(placed(), event)}
                  onStep={(days) => props.onStep(placed(), days)}
                  onOpen={() => props.onOpen(placed())}
                />
              );
            }}
          </For>
        </ul>
      </Show>
    </li>
  );
}
