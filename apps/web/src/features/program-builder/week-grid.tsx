import type { DraftWeek } from '@motriforge/shared/contracts/program-drafts';
import {
  copyToFollowing,
  type DayAt,
  removeWeek,
  repeatWeek,
  toggleLight,
} from '@motriforge/shared/program-draft/operations';
import { Badge } from '@motriforge/ui/badge.tsx';
import { Button, IconButton } from '@motriforge/ui/button.tsx';
import { For, Show } from 'solid-js';
import Plus from '~icons/lucide/plus';
import { t } from '../../lib/i18n.ts';
import type { Drag } from '../plans/calendar/day-drag.ts';
import styles from './builder.module.css';
import type { Editor } from './editor.ts';
import { PlaceItem } from './place-item.tsx';
import type { WorkoutBook } from './workout-book.ts';

/** A week: seven days beside each other where there is room, below each other where there is none. */
export function WeekGrid(props: {
  week: DraftWeek;
  at: number;
  isOnly: boolean;
  isLast: boolean;
  isLight: boolean;
  editor: Editor;
  book: WorkoutBook;
  drag: Drag<string> | null;
  onGrab: (id: string, event: PointerEvent) => void;
  onStep: (id: string, days: number) => void;
  onAdd: (at: DayAt) => void;
  onOpen: (id: string) => void;
}) {
  const number = () => props.at + 1;
  const place = (day: number) => `${props.at}/${day}`;
  return (
    <section class={styles.week} aria-label={t('plans.weekNumber', { week: number() })}>
      <header class={styles.weekHeader}>
        <h3 class={styles.weekName}>{t('plans.weekNumber', { week: number() })}</h3>
        <Show when={props.isLight}>
          <Badge kind="careful">{t('planner.light')}</Badge>
        </Show>
        <span class={styles.weekActions}>
          <Button kind="quiet" onClick={() => props.editor.edit(repeatWeek(props.at))}>
            {t('planner.repeat')}
          </Button>
          <Show when={!props.isLast}>
            <Button kind="quiet" onClick={() => props.editor.edit(copyToFollowing(props.at))}>
              {t('planner.copyOn')}
            </Button>
          </Show>
          <Button kind="quiet" aria-pressed={props.isLight} onClick={() => props.editor.edit(toggleLight(props.at))}>
            {t(props.isLight ? 'planner.notLight' : 'planner.makeLight')}
          </Button>
          <Show when={!props.isOnly}>
            <Button kind="quiet" onClick={() => props.editor.edit(removeWeek(props.at))}>
              {t('planner.removeWeek')}
            </Button>
          </Show>
        </span>
      </header>
      <ol class={styles.days}>
        <For each={props.week.days}>
          {(places, day) => (
            <li
              class={styles.day}
              data-place={place(day())}
              data-over={props.drag?.over === place(day()) ? '' : undefined}
            >
              <span class={styles.dayName}>{t('plans.dayNumber', { day: day() + 1 })}</span>
              <ul class={styles.places}>
                <For each={places} fallback={<li class={styles.rest}>{t('plans.restDay')}</li>}>
                  {(one) => (
                    <PlaceItem
                      place={one}
                      name={props.book.workout(one.workoutId)?.name ?? '…'}
                      minutes={props.book.workout(one.workoutId)?.minutes ?? null}
                      where={t('planner.where', { week: number(), day: day() + 1 })}
                      isDragged={props.drag?.thing === one.id}
                      onGrab={(event) => props.onGrab(one.id, event)}
                      onStep={(days) => props.onStep(one.id, days)}
                      onOpen={() => props.onOpen(one.id)}
                    />
                  )}
                </For>
              </ul>
              <IconButton
                class={styles.add}
                label={t('planner.addOn', { week: number(), day: day() + 1 })}
                onClick={() => props.onAdd({ week: props.at, day: day() })}
              >
                <Plus />
              </IconButton>
            </li>
          )}
        </For>
      </ol>
    </section>
  );
}
