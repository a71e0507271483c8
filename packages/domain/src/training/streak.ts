import type { Streak } from '@motriforge/shared/contracts/progress';
import { addDays, type Day, weekStart } from '@motriforge/shared/day';
import { dayStreak } from '@motriforge/shared/training/streak';

export interface TrainedWeek {
  /** Its Monday. */
  week: Day;
  /** On how many days somebody trained. */
  trained: number;
  /** On how many there was something planned. */
  planned: number;
}

/** A day for which a plan asked for training. */
export interface PlannedDay {
  day: Day;
  isTrained: boolean;
}

const recentWeeks = 12;
/** A plan that asked for nothing for so long is over, or rests. */
const daysWithoutPlan = 28;

/**
 * How many weeks in a row somebody trained on as many days as were planned, or as is usual for them, and how many days
 * of their plan. The week and the day it is may still be trained on, and so break nothing.
 */
export function streakOf(weeks: readonly TrainedWeek[], planned: readonly PlannedDay[], today: Day): Streak {
  const byWeek = new Map(weeks.map((one) => [one.week, one]));
  const current = weekStart(today);
  const usual = usualDays(weeks.filter(({ week, trained }) => week < current && trained > 0));
  const neededIn = (week: Day) => byWeek.get(week)?.planned || usual;
  const trainedIn = (week: Day) => byWeek.get(week)?.trained ?? 0;
  const isKept = (week: Day) => trainedIn(week) >= neededIn(week);

  let count = Number(isKept(current));
  for (let week = addDays(current, -7); isKept(week); week = addDays(week, -7)) count++;
  return {
    weeks: count,
    trained: trainedIn(current),
    needed: neededIn(current),
    plannedDays: plannedStreak(planned, today),
  };
}

/** Days a plan asked for, in a row, on which somebody trained; none where no plan asks for any. */
function plannedStreak(planned: readonly PlannedDay[], today: Day): number | null {
  if (!planned.some(({ day }) => day > addDays(today, -daysWithoutPlan))) return null;
  const trained = planned.filter(({ isTrained }) => isTrained).map(({ day }) => day);
  return dayStreak(trained, { days: planned.map(({ day }) => day) }, today)?.current ?? 0;
}

/** The middle of what the last weeks with training had: one good week raises it no more than one bad one lowers it. */
function usualDays(weeks: readonly TrainedWeek[]): number {
  const days = weeks
    .toSorted((one, other) => one.week.localeCompare(other.week))
    .slice(-recentWeeks)
    .map(({ trained }) => trained)
    .toSorted((one, other) => one - other);
  return days[Math.floor((days.length - 1) / 2)] ?? 1;
}
