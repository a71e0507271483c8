import {
  emptyExercise,
  emptySet,
  type HistoryExercise,
  HistorySet,
  type Load,
} from '@motriforge/shared/contracts/history';
import { fromCanonical } from '@motriforge/shared/units';
import { loadOf } from './csv/cells.ts';
import type { ParsedFit } from './fit-parsed.ts';
import { nameOfSport } from './sports.ts';
import { valid } from './valid.ts';

type FitSet = NonNullable<ParsedFit['sets']>[number];

/** The sets a device counted, by exercise. A rest is the one after the set before it. */
export function exercisesOfSets(sets: readonly FitSet[], fit: ParsedFit): HistoryExercise[] {
  const titles = titlesOf(fit);
  const exercises: HistoryExercise[] = [];
  for (const set of sets) {
    const last = exercises.at(-1);
    if (String(set.set_type) === 'rest') {
      const before = last?.sets.at(-1);
      if (before !== undefined && set.duration) before.restSeconds = Math.round(set.duration);
      continue;
    }
    const name = nameOf(set, titles);
    const read = setOf(set);
    if (last?.name === name) last.sets.push(read);
    else exercises.push({ ...emptyExercise, name, sets: [read] });
  }
  return exercises;
}

function setOf({ repetitions, duration, weight, weight_display_unit: unit }: FitSet): HistorySet {
  return valid(HistorySet, {
    ...emptySet,
    reps: repetitions ?? null,
    load: weight ? loadShown(weight, String(unit ?? '')) : null,
    seconds: duration ? Math.round(duration) : null,
  });
}

/** Devices keep sixteenths of a kilogram; half pounds are what their screens let people choose. */
const loadShown = (kilograms: number, unit: string): Load =>
  unit === 'pound' ? loadOf(Math.round(fromCanonical(kilograms, 'lb') * 2) / 2, 'LBS') : loadOf(kilograms, 'KG');

interface ExerciseTitle {
  exercise_category?: unknown;
  exercise_name?: unknown;
  wkt_step_name?: unknown;
}

/** What the file calls the exercises it numbers. */
function titlesOf({ messages }: ParsedFit): ReadonlyMap<string, string> {
  const titles = (messages as Record<string, ExerciseTitle[]> | undefined)?.exercise_title ?? [];
  return new Map(
    titles.flatMap(({ exercise_category: category, exercise_name: number, wkt_step_name: title }) =>
      typeof title === 'string' && title !== '' ? [[`${category} ${number}`, title.slice(0, 255)] as const] : [],
    ),
  );
}

function nameOf({ category, category_subtype: subtype }: FitSet, titles: ReadonlyMap<string, string>): string {
  const [kind] = [category].flat();
  const [number] = [subtype].flat();
  return titles.get(`${kind} ${number}`) ?? nameOfSport(kind == null || kind === 'unknown' ? 'exercise' : String(kind));
}
