import type { Loads } from './loads.ts';
import { isAmount, isNumber } from './numbers.ts';
import { sameKg } from './plates.ts';
import type { Reason } from './reasons.ts';
import type { LoggedSet, Side } from './sets.ts';

/** What to do of an exercise: so many sets of so much. */
export interface Target {
  sets: number;
  minReps: number | null;
  maxReps: number | null;
  weightKg: number | null;
  durationSeconds: number | null;
  distanceM: number | null;
  /** The share of the training max the load is. */
  percent: number | null;
}

/** A reason as it is kept. */
export interface TargetReason {
  code: string;
  values: Record<string, number | string>;
}

export interface PerformedSet
  extends Pick<LoggedSet, 'setType' | 'reps' | 'weightKg' | 'durationSeconds' | 'holdSeconds' | 'distanceM'> {
  side: Side;
}

/** Where a person stands with an exercise of their program, and the session they did of it last. */
export interface Situation {
  /** What that session was to be, and why. */
  target: Target;
  reason: TargetReason | null;
  successes: number;
  failures: number;
  trainingMaxKg: number | null;
  /** The week of the program that session counted for, the first is 1. */
  week: number;
  /** What was done; nothing when it was left out. */
  sets: readonly PerformedSet[];
  /** The best estimated 1RM of each session since the last deload, oldest first, that session's last. */
  bests: readonly number[];
  /** The session to decide about. */
  next: { week: number; on: string };
  /** The loads that can be made; any are, when nobody knows. */
  loads: Loads | null;
}

export interface Decision {
  target: Target;
  reason: Reason;
  successes: number;
  failures: number;
  trainingMaxKg: number | null;
}

/** The sets that are held against a target, for each side that is trained by itself. */
export function judgedSets(sets: readonly PerformedSet[]): PerformedSet[][] {
  const judged = sets.filter(({ setType }) => setType === 'WORKING' || setType === 'FAILURE');
  const sides = (['LEFT', 'RIGHT'] as const).filter((side) => judged.some((set) => set.side === side));
  if (sides.length === 0) return judged.length === 0 ? [] : [judged];
  return sides.map((side) => judged.filter((set) => set.side === side || set.side === 'BOTH'));
}

/** How many sets met a demand, on the side that met it less often. */
export function countMeeting(sets: readonly PerformedSet[], demand: Omit<Target, 'sets' | 'percent'>): number {
  const counts = judgedSets(sets).map((side) => side.filter((set) => meets(set, demand)).length);
  return counts.length === 0 ? 0 : Math.min(...counts);
}

export const isMet = (sets: readonly PerformedSet[], target: Target): boolean =>
  countMeeting(sets, target) >= target.sets;

/** The load all of the demanded sets had, or more: the base of what comes next, which may be above the target. */
export function loadHeld(sets: readonly PerformedSet[], target: Target): number {
  const held = judgedSets(sets).map((side) => {
    const loads = side.filter((set) => meets(set, target)).map(({ weightKg }) => weightKg ?? 0);
    return loads.sort((one, other) => other - one)[target.sets - 1] ?? 0;
  });
  return Math.max(Math.min(...held), target.weightKg ?? Number.NEGATIVE_INFINITY);
}

export function meets(set: PerformedSet, demand: Omit<Target, 'sets' | 'percent'>): boolean {
  const { weightKg, minReps, durationSeconds, distanceM } = demand;
  const load = set.weightKg ?? 0;
  return (
    isNumber(load) &&
    (weightKg === null || load >= weightKg - sameKg) &&
    reaches(set.reps, minReps) &&
    reaches(set.durationSeconds ?? set.holdSeconds, durationSeconds) &&
    reaches(set.distanceM, distanceM)
  );
}

const reaches = (done: number | null, asked: number | null): boolean =>
  asked === null || (isAmount(done) && done >= asked);
