import type { exerciseSetLog } from '@motriforge/db/schema/training';
import type { SessionSummary } from '@motriforge/shared/training/session-summary';
import { toCanonical } from '@motriforge/shared/units';
import type { Person } from './person.ts';
import type { Move } from './plans.ts';
import type { Random } from './random.ts';

/** Every fourth week is a light one. */
export const isDeload = (week: number): boolean => week % 4 === 3;

const strength = { BEGINNER: 0.7, INTERMEDIATE: 1, ADVANCED: 1.3 } as const;

/** Fast at first, then slower: a sixth more after twelve weeks, a third after a year. */
const gained = (week: number): number => 1 + 0.35 * (1 - Math.exp(-week / 20));

/** The load of an exercise in a week, as the plates of the person's gym allow it. */
function loadOf(person: Person, move: Move, week: number) {
  if (move.loadShare === undefined) return null;
  const wanted = move.loadShare * person.weightKg * strength[person.level] * gained(week) * (isDeload(week) ? 0.85 : 1);
  const [unit, step] = person.massUnit === 'LBS' ? (['lb', 5] as const) : (['kg', 2.5] as const);
  const entered = Math.max(step, Math.round(wanted / toCanonical(step, unit)) * step);
  return { enteredWeight: entered, weightKg: toCanonical(entered, unit), enteredWeightUnit: person.massUnit };
}

type SetLog = Pick<
  typeof exerciseSetLog.$inferInsert,
  | 'setNumber'
  | 'setType'
  | 'reps'
  | 'durationSeconds'
  | 'weightKg'
  | 'enteredWeight'
  | 'enteredWeightUnit'
  | 'rpe'
  | 'targetReps'
  | 'targetWeightKg'
> & { restSeconds: number };

/** The sets somebody does of an exercise in a week. The last one of a heavy exercise may fall short. */
export function setsOf(person: Person, move: Move, week: number, random: Random): SetLog[] {
  const load = loadOf(person, move, week);
  const isHeavy = move.block === 'WORKING';
  const count = isHeavy && isDeload(week) ? move.sets - 1 : move.sets;
  return Array.from({ length: count }, (_, index) => {
    const isShort = isHeavy && index === count - 1 && !isDeload(week) && random.chance(0.2);
    return {
      setNumber: index + 1,
      setType: move.block === 'WARM_UP' ? 'WARM_UP' : 'WORKING',
      reps: move.reps === undefined ? null : move.reps - Number(isShort),
      durationSeconds: move.seconds ?? null,
      ...load,
      restSeconds: move.restSeconds,
      rpe: effort(move, week, index) + (isShort ? 1 : 0),
      targetReps: move.reps ?? null,
      targetWeightKg: load?.weightKg ?? null,
    };
  });
}

function effort(move: Move, week: number, index: number): number {
  if (move.block === 'WARM_UP' || move.block === 'COOL_DOWN') return 2;
  return isDeload(week) ? 6 : 7.5 + Math.min(index, 3) * 0.5;
}

/** An exercise of a session, as it was done. */
export interface Exercise {
  move: Move;
  instructionId: string;
  sets: readonly SetLog[];
}

export const secondsUnderLoad = (set: SetLog): number => (set.reps ?? 0) * 3 + (set.durationSeconds ?? 0);

/** A session in sums, as the product keeps them. */
export function summaryOf(person: Person, exercises: readonly Exercise[]): SessionSummary {
  const sets = exercises.flatMap((exercise) => exercise.sets);
  const sum = (of: (set: SetLog) => number) => sets.reduce((total, set) => total + of(set), 0);
  const totalDuration = sum((set) => secondsUnderLoad(set) + set.restSeconds);
  const typeBreakdown: Record<string, number> = {};
  for (const { move } of exercises) typeBreakdown[move.type] = (typeBreakdown[move.type] ?? 0) + 1;
  return {
    totalSets: sets.length,
    totalReps: sum((set) => set.reps ?? 0),
    totalWeight: sum((set) => (set.reps ?? 0) * (set.weightKg ?? 0)),
    totalDistance: 0,
    totalDuration,
    totalCalories: Math.round((totalDuration / 60) * 0.08 * person.weightKg),
    exerciseCount: exercises.length,
    typeBreakdown,
  };
}
