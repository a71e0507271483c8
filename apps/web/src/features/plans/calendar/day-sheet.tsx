import { addDays, weekStart } from '@motriforge/shared/day';
import { Button } from '@motriforge/ui/button.tsx';
import { Sheet } from '@motriforge/ui/sheet.tsx';
import { createSignal, For, Show } from 'solid-js';
import { locale, t } from '../../../lib/i18n.ts';
import { dayName } from '../../profile/local-day.ts';
import styles from './calendar.module.css';
import { longDay, type Placed, type useDayVerbs } from './day-verbs.ts';
import { WorkoutPicker } from './workout-picker.tsx';

/** The week of the day and the one after it. */
const daysToChoose = 14;

/** What one may do with a day of a program, for whoever does not drag. */
export function DaySheet(props: { placed: Placed | null; verbs: ReturnType<typeof useDayVerbs>; onClose: () => void }) {
  const [isPicking, setPicking] = createSignal(false);
  const close = () => {
    setPicking(false);
    props.onClose();
  };
  const done = (change: (placed: Placed) => void) => {
    const { placed } = props;
    close();
    if (placed) change(placed);
  };
  const days = (placed: Placed) => Array.from({ length: daysToChoose }, (_, at) => addDays(weekStart(placed.day), at));
  return (
    <Sheet
      open={props.placed !== null}
      onClose={close}
      title={props.placed?.workout.name ?? ''}
      closeLabel={t('calendar.close')}
    >
      <Show when={props.placed}>
        {(placed) => (
          <Show
            when={!isPicking()}
            fallback={<WorkoutPicker onPick={(workout) => done((one) => props.verbs.swap(one, workout))} />}
          >
            <p class={styles.sheetText}>{longDay(placed().day)}</p>
            <Show
              when={!placed().workout.isSkipped}
              fallback={
                <Button kind="primary" wide onClick={() => done(props.verbs.putBack)}>
                  {t('calendar.putBack')}
                </Button>
              }
            >
              <h3 class={styles.sheetTitle}>{t('calendar.moveTo')}</h3>
              <div class={styles.choices}>
                <For each={days(placed())}>
                  {(day) => (
                    <button
                      type="button"
                      class={styles.choice}
                      aria-pressed={day === placed().day}
                      onClick={() => done((one) => props.verbs.move(one, day))}
                    >
                      <span class="visually-hidden">{longDay(day)}</span>
                      <small aria-hidden="true">{dayName(day, locale(), { weekday: 'short' })}</small>
                      <span aria-hidden="true">{dayName(day, locale(), { day: 'numeric' })}</span>
                    </button>
                  )}
                </For>
              </div>
              <div class={styles.sheetActions}>
                <Button wide onClick={() => setPicking(true)}>
                  {t('calendar.swap')}
                </Button>
                <Button wide kind="quiet" onClick={() => done(props.verbs.skip)}>
                  {t('calendar.skip')}
                </Button>
              </div>
              <p class={styles.sheetText}>{t('calendar.skipText')}</p>
            </Show>
          </Show>
        )}
      </Show>
    </Sheet>
  );
}
