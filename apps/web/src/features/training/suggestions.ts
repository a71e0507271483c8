import type { ExerciseEntry, LoadKind } from '@motriforge/shared/contracts/exercises';
import type { SetFields } from '@motriforge/shared/contracts/training';
import { fromCanonical, roundFor } from '@motriforge/shared/units';
import { preference } from '../../lib/preferences.ts';
import type { LoggedExercise, LoggedSession, LoggedSet } from './rows.ts';

export type Figure = 'load' | 'reps' | 'seconds' | 'distance';

/** What is written down of a set of an exercise. */
export function figuresOf(exercise: LoggedExercise, entry: ExerciseEntry | undefined): Figure[] {
  const kind: LoadKind = entry?.loadKind ?? (exercise.fields.what.isBodyweight ? 'BODYWEIGHT' : 'EXTERNAL');
  if (exercise.fields.what.type === 'cardio' || kind === 'DISTANCE') return ['distance', 'seconds'];
  if (exercise.fields.what.type === 'flexibility' || kind === 'TIME') return ['seconds'];
  return ['load', 'reps'];
}

/** What stands beside a set: what is not written in it. */
export interface Beside {
  /** As people count: warm-ups are not counted. */
  number: number | null;
  /** The set of last time that stands where this one does: warm-ups beside warm-ups, work beside work. */
  last: LoggedSet | undefined;
  /** What it is if nobody says otherwise: as planned, or as the set before it today, or as last time. */
  suggestion: Partial<SetFields>;
}

/** What stands beside each set of an exercise, found in one walk. */
export function besideSets(exercise: LoggedExercise, lastSets: readonly LoggedSet[]): Map<string, Beside> {
  const [lastWarmUps, lastWork] = [lastSets.filter(isWarmUp), lastSets.filter((set) => !isWarmUp(set))];
  const counts = { warmUps: 0, work: 0 };
  const before = new Map<string, SetFields>();
  const beside = new Map<string, Beside>();
  for (const { id, fields } of exercise.sets) {
    const { type, target, doneAt } = fields;
    const isWork = type !== 'WARM_UP';
    const alike = isWork ? lastWork : lastWarmUps;
    const at = isWork ? counts.work++ : counts.warmUps++;
    const last = alike[at] ?? alike.at(-1);
    const suggestion = suggested(target, before.get(type), last?.fields);
    beside.set(id, { number: isWork ? counts.work : null, last, suggestion });
    if (doneAt !== null) before.set(type, fields);
  }
  return beside;
}

const isWarmUp = ({ fields }: LoggedSet) => fields.type === 'WARM_UP';

function suggested(
  target: SetFields['target'],
  before: SetFields | undefined,
  last: SetFields | undefined,
): Partial<SetFields> {
  const model = before ?? last;
  return {
    load: target?.kg != null ? { kg: target.kg } : (model?.load ?? null),
    reps: target?.reps ?? last?.reps ?? before?.reps ?? null,
    seconds: model?.seconds ?? model?.holdSeconds ?? null,
    distance: model?.distance ?? null,
  };
}

/** Whether nothing that is shown beside a set has changed. */
export const isSameBeside = (one: Beside, other: Beside): boolean =>
  one.number === other.number &&
  one.last === other.last &&
  one.suggestion.load?.kg === other.suggestion.load?.kg &&
  one.suggestion.reps === other.suggestion.reps &&
  one.suggestion.seconds === other.suggestion.seconds &&
  one.suggestion.distance?.metres === other.suggestion.distance?.metres;

/** As it will be logged: what was written, and what was suggested where nothing was. */
export function completed(
  set: LoggedSet,
  suggestion: Partial<SetFields>,
  figures: readonly Figure[],
): Partial<SetFields> {
  return Object.fromEntries(
    figures.flatMap((figure) => {
      const value = set.fields[figure] ?? suggestion[figure] ?? null;
      return value === null ? [] : [[figure, value]];
    }),
  );
}

/** Numbers few people reach: worth a question, not a refusal. */
export function isDoubtful({ load, reps, seconds }: Partial<SetFields>, last: LoggedSet | undefined): boolean {
  const before = last?.fields.load?.kg ?? null;
  const kg = load?.kg ?? 0;
  if (kg > 400 || kg < -150 || (reps ?? 0) > 100 || (seconds ?? 0) > 6 * 3_600) return true;
  return before !== null && before > 20 && kg > before * 2;
}

/** Exercises that are done in turns stand together. */
export function groupsOf(session: LoggedSession): LoggedExercise[][] {
  const groups: LoggedExercise[][] = [];
  for (const exercise of session.exercises) {
    const group = groups.at(-1);
    const { superset } = exercise.fields;
    if (group && superset !== null && group[0]?.fields.superset === superset) group.push(exercise);
    else groups.push([exercise]);
  }
  return groups;
}

export interface Place {
  exercise: LoggedExercise;
  set: LoggedSet;
  /** Which round of its exercises it belongs to. */
  round: number;
}

/** What comes next: of exercises in turns, the one that is a round behind. */
export function nextPlace(session: LoggedSession): Place | null {
  for (const group of groupsOf(session)) {
    const open = group.flatMap((exercise) => {
      const round = exercise.sets.findIndex(({ fields }) => fields.doneAt === null);
      const set = exercise.sets[round];
      return set ? [{ exercise, set, round }] : [];
    });
    const [first] = open.toSorted((one, other) => one.round - other.round);
    if (first) return first;
  }
  return null;
}

/** How long to rest after a set. In turns, only when everybody had theirs. */
export function restAfter(session: LoggedSession, done: LoggedExercise, set: LoggedSet, entry?: ExerciseEntry): number {
  const group = groupsOf(session).find((exercises) => exercises.some(({ id }) => id === done.id)) ?? [];
  const round = done.sets.findIndex(({ id }) => id === set.id);
  const isTurnOver = group.every(
    ({ id, sets }) => id === done.id || !sets[round] || sets[round].fields.doneAt !== null,
  );
  if (!isTurnOver) return 0;
  if (set.fields.restSeconds !== null) return set.fields.restSeconds;
  return set.fields.type === 'WARM_UP' ? 45 : (entry?.restSeconds ?? 90);
}

/** A load in the person's unit, as a number to read or change. */
export const loadValue = (kg: number): number =>
  roundFor(fromCanonical(kg, preference('massUnit')), preference('massUnit'));

/** One step of a load in the person's unit. */
export const loadStep = (): number => (preference('massUnit') === 'lb' ? 5 : 2.5);
