import type { DayWorkout } from '@motriforge/shared/contracts/programs';
import { Badge } from '@motriforge/ui/badge.tsx';
import { IconButton } from '@motriforge/ui/button.tsx';
import { Show } from 'solid-js';
import Ellipsis from '~icons/lucide/ellipsis';
import Grip from '~icons/lucide/grip-vertical';
import { t } from '../../../lib/i18n.ts';
import styles from './calendar.module.css';
import { longDay } from './day-verbs.ts';

export type DayEntryProps = {
  workout: DayWorkout;
  day: string;
  isDragged: boolean;
  onGrab: (event: PointerEvent) => void;
  /** By so many days, with the keyboard. */
  onStep: (days: number) => void;
  onOpen: () => void;
};

const stepOf: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** A workout on its day. */
export function DayEntry(props: DayEntryProps) {
  const isFixed = () => props.workout.isDone || props.workout.isSkipped || props.workout.dayNumber === null;
  const note = () => {
    if (props.workout.isSkipped) return t('calendar.leftOut');
    if (props.workout.insteadOf) return t('calendar.instead');
    if (props.workout.isOptional) return t('plans.optional');
    return props.workout.isMoved ? t('calendar.wasMoved') : null;
  };
  return (
    <li
      class={styles.entry}
      data-done={props.workout.isDone ? '' : undefined}
      data-skipped={props.workout.isSkipped ? '' : undefined}
      data-dragged={props.isDragged ? '' : undefined}
    >
      <Show when={!isFixed()} fallback={<span class={styles.noGrip} />}>
        <button
          type="button"
          class={styles.grip}
          data-entry={`${props.workout.runId}/${props.workout.scheduleWorkoutId}`}
          aria-label={t('calendar.move', { name: props.workout.name, day: longDay(props.day) })}
          title={t('calendar.moveHint')}
          onPointerDown={(event) => props.onGrab(event)}
          onKeyDown={(event) => {
            const days = stepOf[event.key];
            if (days === undefined) return;
            event.preventDefault();
            props.onStep(days);
          }}
        >
          <Grip aria-hidden="true" />
        </button>
      </Show>
      <span class={styles.words}>
        <a class={styles.name} href={`/workouts/${props.workout.slug}`}>
          {props.workout.name}
        </a>
        <span class={styles.meta}>
          {[t('plans.minutes', { minutes: props.workout.minutes }), note()].filter(Boolean).join(' · ')}
        </span>
        <Show when={props.workout.isDone}>
          <Badge kind="good">{t('plans.done')}</Badge>
        </Show>
      </span>
      <Show when={!props.workout.isDone && props.workout.dayNumber !== null} fallback={<span class={styles.noGrip} />}>
        <IconButton
          class={styles.more}
          label={t('calendar.options', { name: props.workout.name, day: longDay(props.day) })}
          onClick={() => props.onOpen()}
        >
          <Ellipsis />
        </IconButton>
      </Show>
    </li>
  );
}
