import {
  addWeek,
  addWorkout,
  type DayAt,
  lightEvery,
  moveBy,
  moveTo,
} from '@motriforge/shared/program-draft/operations';
import { Button } from '@motriforge/ui/button.tsx';
import { Section } from '@motriforge/ui/section.tsx';
import { Sheet } from '@motriforge/ui/sheet.tsx';
import { createEffect, createSignal, For } from 'solid-js';
import { t } from '../../lib/i18n.ts';
import { createDrag } from '../plans/calendar/day-drag.ts';
import { WorkoutPicker } from '../plans/calendar/workout-picker.tsx';
import styles from './builder.module.css';
import type { Editor } from './editor.ts';
import { PlaceSheet } from './place-sheet.tsx';
import { WeekGrid } from './week-grid.tsx';
import type { WorkoutBook } from './workout-book.ts';

/** What comes on which day, week by week. */
export function WeeksSection(props: { editor: Editor; book: WorkoutBook }) {
  const [adding, setAdding] = createSignal<DayAt | null>(null);
  const [opened, setOpened] = createSignal<string | null>(null);
  const { drag, start } = createDrag<string>((id, place) => {
    const [week = 0, day = 0] = place.split('/').map(Number);
    props.editor.edit(moveTo(id, { week, day }));
  });
  const isLight = (week: number) => {
    const every = lightEvery(props.editor.draft());
    return every !== null && (week + 1) % every === 0;
  };

  // A workout that was moved with the keyboard keeps the focus where it went.
  let list!: HTMLDivElement;
  let stepped: string | null = null;
  createEffect(() => {
    props.editor.draft();
    if (stepped !== null) list.querySelector<HTMLElement>(`[data-entry="${stepped}"]`)?.focus();
    stepped = null;
  });
  const step = (id: string, days: number) => {
    stepped = id;
    props.editor.edit(moveBy(id, days));
  };

  return (
    <Section title={t('planner.weeks', { weeks: props.editor.draft().weeks.length })}>
      <p class={styles.text}>{t('planner.weeksText')}</p>
      <div ref={list} class={styles.weeks}>
        <For each={props.editor.draft().weeks}>
          {(week, at) => (
            <WeekGrid
              week={week}
              at={at()}
              isOnly={props.editor.draft().weeks.length === 1}
              isLast={at() === props.editor.draft().weeks.length - 1}
              isLight={isLight(at())}
              editor={props.editor}
              book={props.book}
              drag={drag()}
              onGrab={start}
              onStep={step}
              onAdd={setAdding}
              onOpen={setOpened}
            />
          )}
        </For>
      </div>
      <Button wide onClick={() => props.editor.edit(addWeek)}>
        {t('planner.addWeek')}
      </Button>
      <Sheet
        open={adding() !== null}
        onClose={() => setAdding(null)}
        title={t('planner.addWorkout')}
        closeLabel={t('calendar.close')}
      >
        <WorkoutPicker
          onPick={({ id }) => {
            const at = adding();
            setAdding(null);
            if (at) props.editor.edit(addWorkout(at, id));
          }}
        />
      </Sheet>
      <PlaceSheet id={opened()} editor={props.editor} book={props.book} onClose={() => setOpened(null)} />
    </Section>
  );
}
