import { dayNumber, weekdayOf, weekOf } from './days.ts';

/** The days of the week one means to train, Monday 1 to Sunday 7, or the very days. */
export type TrainingPlan = { weekdays: readonly number[] } | { days: readonly string[] };

export interface Streak {
  /** Up to today. */
  current: number;
  longest: number;
}

/**
 * Planned days in a row on which somebody trained. A rest day neither breaks it nor adds to it, trained on or not, and
 * today breaks nothing while it lasts. None when today is no day.
 */
export function dayStreak(trained: readonly string[], plan: TrainingPlan, today: string): Streak | null {
  const end = dayNumber(today);
  if (end === null) return null;
  const done = numbersOf(trained);
  return longestRun(plannedDays(plan, Math.min(...done, end), end), (day) => done.has(day), end);
}

/** Weeks in a row, from Monday, with a day of training for each that was planned. The current week breaks nothing. */
export function weekStreak(trained: readonly string[], plan: TrainingPlan, today: string): Streak | null {
  const end = dayNumber(today);
  if (end === null) return null;
  const done = numbersOf(trained);
  const first = weekOf(Math.min(...done, end));
  const sundayOfThisWeek = end + 7 - weekdayOf(end);
  const asked = countByWeek(plannedDays(plan, first * 7 - 3, sundayOfThisWeek));
  const given = countByWeek([...done].filter((day) => day <= end));
  return longestRun([...asked.keys()], (week) => (given.get(week) ?? 0) >= (asked.get(week) ?? 0), weekOf(end));
}

/** The longest run of what was done, and the one that reaches the last; what is not over yet does not end it. */
function longestRun(planned: readonly number[], isDone: (at: number) => boolean, last: number): Streak {
  let current = 0;
  let longest = 0;
  for (const at of planned) {
    if (isDone(at)) current += 1;
    else if (at !== last) current = 0;
    longest = Math.max(longest, current);
  }
  return { current, longest };
}

/** From the first day to the last, both included, in order. */
function plannedDays(plan: TrainingPlan, first: number, last: number): number[] {
  if ('days' in plan) {
    return [...numbersOf(plan.days)].filter((day) => day >= first && day <= last).sort((one, other) => one - other);
  }
  const weekdays = new Set(plan.weekdays);
  return Array.from({ length: last - first + 1 }, (_, at) => first + at).filter((day) => weekdays.has(weekdayOf(day)));
}

function countByWeek(days: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const day of days) counts.set(weekOf(day), (counts.get(weekOf(day)) ?? 0) + 1);
  return counts;
}

const numbersOf = (days: readonly string[]): Set<number> => new Set(days.flatMap((day) => dayNumber(day) ?? []));
