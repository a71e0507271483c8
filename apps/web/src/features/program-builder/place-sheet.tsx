import { find, moveEarlier, moveTo, removePlace, toggleOptional } from '@motriforge/shared/program-draft/operations';
import { Button } from '@motriforge/ui/button.tsx';
import { Select } from '@motriforge/ui/select.tsx';
import { Sheet } from '@motriforge/ui/sheet.tsx';
import { For, Show } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import styles from './builder.module.css';
import type { Editor } from './editor.ts';
import type { WorkoutBook } from './workout-book.ts';

/** What one may do with a workout on its day, for whoever does not drag. */
export function PlaceSheet(props: { id: string | null; editor: Editor; book: WorkoutBook; onClose: () => void }) {
  const at = () => (props.id === null ? null : find(props.editor.draft(), props.id));
  const name = () => props.book.workout(at()?.place.workoutId ?? '')?.name ?? '';
  const done = (change: (id: string) => Parameters<Editor['edit']>[0]) => {
    const { id } = props;
    props.onClose();
    if (id !== null) props.editor.edit(change(id));
  };
  return (
    <Sheet open={at() !== null} onClose={props.onClose} title={name()} closeLabel={t('calendar.close')}>
      <Show when={at()}>
        {(where) => (
          <div class={styles.sheet}>
            <Select
              label={t('planner.moveTo')}
              value={`${where().week}/${where().day}`}
              onChange={({ currentTarget: { value } }) => {
                const [week = 0, day = 0] = value.split('/').map(Number);
                done((id) => moveTo(id, { week, day }));
              }}
            >
              <For each={props.editor.draft().weeks}>
                {(_, week) => (
                  <For each={Array.from({ length: 7 }, (_, day) => day)}>
                    {(day) => (
                      <option value={`${week()}/${day}`} selected={where().week === week() && where().day === day}>
                        {t('planner.where', { week: week() + 1, day: day + 1 })}
                      </option>
                    )}
                  </For>
                )}
              </For>
            </Select>
            <Show when={where().index > 0}>
              <Button wide onClick={() => done(moveEarlier)}>
                {t('planner.earlier')}
              </Button>
            </Show>
            <Button wide onClick={() => done(toggleOptional)}>
              {t(where().place.isOptional ? 'planner.notOptional' : 'planner.optional')}
            </Button>
            <Button wide kind="quiet" onClick={() => done(removePlace)}>
              {t('planner.takeOut')}
            </Button>
          </div>
        )}
      </Show>
    </Sheet>
  );
}
