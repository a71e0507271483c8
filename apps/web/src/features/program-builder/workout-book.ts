import type { ProgramDraft } from '@motriforge/shared/contracts/program-drafts';
import type { WorkoutPage } from '@motriforge/shared/contracts/workouts';
import type { GrowingExercise } from '@motriforge/shared/training/program-growth';
import type { Target } from '@motriforge/shared/training/targets';
import { createEffect, createSignal } from 'solid-js';
import { locale } from '../../lib/i18n.ts';
import { ask } from '../../lib/trpc.ts';

export interface BookExercise extends GrowingExercise {
  name: string;
  asked: Target;
}

/** The workouts a program consists of, fetched as they are put into it. */
export function createWorkoutBook(draft: () => ProgramDraft) {
  const [pages, setPages] = createSignal<ReadonlyMap<string, WorkoutPage>>(new Map());
  const wanted = new Set<string>();
  const ids = () => [...new Set(draft().weeks.flatMap(({ days }) => days.flat().map((place) => place.workoutId)))];
  createEffect(() => {
    for (const id of ids()) {
      if (wanted.has(id)) continue;
      wanted.add(id);
      const key = ['workouts', 'page', locale(), id];
      ask(key, ({ workouts }) => workouts.get.query({ slug: id, locale: locale() })).then(
        (page) => setPages((known) => new Map(known).set(id, page)),
        () => wanted.delete(id),
      );
    }
  });
  return {
    workout: (id: string): WorkoutPage | undefined => pages().get(id),
    /** What grows: each exercise once, as it is asked for first. */
    exercises(): BookExercise[] {
      const found = new Map<string, BookExercise>();
      for (const { blocks } of ids().flatMap((id) => pages().get(id) ?? [])) {
        for (const block of blocks.filter(({ isWarmUp }) => !isWarmUp)) {
          for (const line of block.lines)
            if (!found.has(line.exercise.id)) found.set(line.exercise.id, toExercise(line, block.rounds));
        }
      }
      return [...found.values()].toSorted((one, other) => one.name.localeCompare(other.name));
    },
    /** In which weeks an exercise is asked for, once for each time. */
    weeksWith(exerciseId: string): number[] {
      const isIn = (id: string) =>
        pages()
          .get(id)
          ?.blocks.some((block) => !block.isWarmUp && block.lines.some((line) => line.exercise.id === exerciseId));
      return draft().weeks.flatMap(({ days }, week) =>
        days.flat().flatMap((place) => (!place.isOptional && isIn(place.workoutId) ? [week + 1] : [])),
      );
    },
  };
}

type Line = WorkoutPage['blocks'][number]['lines'][number];

const toExercise = (line: Line, rounds: number): BookExercise => ({
  id: line.exercise.id,
  name: line.exercise.name,
  hasReps: line.minReps !== null,
  hasSeconds: line.seconds !== null,
  hasMetres: line.metres !== null,
  asked: {
    sets: line.sets * rounds,
    minReps: line.minReps,
    maxReps: line.maxReps ?? line.minReps,
    weightKg: line.kg,
    durationSeconds: line.seconds,
    distanceM: line.metres,
    percent: line.percent,
  },
});

export type WorkoutBook = ReturnType<typeof createWorkoutBook>;
