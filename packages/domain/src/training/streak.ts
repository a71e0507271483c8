import type { Streak } from '@motriforge/shared/contracts/progress';
import { addDays, type Day, weekStart } from '@motriforge/shared/day';

export interface TrainedWeek {
  /** Its Monday. */
  week: Day;
  /** On how many days somebody trained. */
  trained: number;
  /** On how many there was something planned. */
  planned: number;
}

const recentWeeks = 12;

/**
 * How many weeks in a row somebody trained on as many days as were planned, or as is usual for them. The week it is may
 * still get its days, and so breaks nothing.
 */
export function streakOf(weeks: readonly TrainedWeek[], today: Day): Streak {
  const byWeek = new Map(weeks.map((one) => [one.week, one]));
  const current = weekStart(today);
  const usual = usualDays(weeks.filter(({ week, trained }) => week < current && trained > 0));
  const neededIn = (week: Day) => byWeek.get(week)?.planned || usual;
  const trainedIn = (week: Day) => byWeek.get(week)?.trained ?? 0;
  const isKept = (week: Day) => trainedIn(week) >= neededIn(week);

  let count = Number(isKept(current));
  for (let week = addDays(current, -7); isKept(week); week = addDays(week, -7)) count++;
  return { weeks: count, trained: trainedIn(current), needed: neededIn(current) };
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
