import { type Day, daysBetween } from '@motriforge/shared/dates';

export interface Run {
  startDate: Day;
  endDate: Day | null;
  lengthDays: number;
  pauses: readonly { pausedOn: Day; resumedOn: Day | null }[];
  /** Days of the program that were moved to a date, or left out where there is none. */
  changedDays: readonly { dayNumber: number; movedTo: Day | null }[];
}

/** A workout a schedule asks for. */
export interface Scheduled {
  id: string;
  workoutId: string;
  dayNumber: number;
  isOptional: boolean;
}

/** A workout a person chose for a date, in place of a scheduled one or, where none is named, besides them. */
export interface Chosen {
  replaces: string | null;
  workoutId: string;
  isOptional: boolean;
}

export interface Planned {
  workoutId: string;
  /** The workout of the schedule it fulfils. */
  scheduleWorkoutId: string | null;
  isOptional: boolean;
}

/** What somebody who follows a program does on a date: what its schedule says, as far as they did not choose otherwise. */
export function planOf(run: Run, scheduled: readonly Scheduled[], chosen: readonly Chosen[], date: Day): Planned[] {
  const numbers = dayNumbersOn(run, date);
  const due = scheduled.filter(({ dayNumber }) => numbers.has(dayNumber));
  const instead = new Map(chosen.map((choice) => [choice.replaces, choice]));
  return [
    ...due.map(({ id, workoutId, isOptional }) => {
      const choice = instead.get(id);
      return {
        workoutId: choice?.workoutId ?? workoutId,
        scheduleWorkoutId: id,
        isOptional: choice?.isOptional ?? isOptional,
      };
    }),
    ...chosen
      .filter(({ replaces }) => replaces === null)
      .map(({ workoutId, isOptional }) => ({ workoutId, scheduleWorkoutId: null, isOptional })),
  ];
}

/** The days of a program that fall on a date. */
function dayNumbersOn(run: Run, date: Day): Set<number> {
  const moved = run.changedDays.filter(({ movedTo }) => movedTo === date).map(({ dayNumber }) => dayNumber);
  const own = dayNumberOn(run, date);
  const isChanged = run.changedDays.some(({ dayNumber }) => dayNumber === own);
  return new Set(own === null || isChanged ? moved : [own, ...moved]);
}

/** The day of a program that a date is: the first is 1, and days of rest from the program do not count. */
export function dayNumberOn({ startDate, endDate, lengthDays, pauses }: Run, date: Day): number | null {
  if (date < startDate || (endDate !== null && date > endDate)) return null;
  let number = daysBetween(startDate, date) + 1;
  for (const { pausedOn, resumedOn } of pauses) {
    if (date < pausedOn) continue;
    if (resumedOn === null || date < resumedOn) return null;
    number -= daysBetween(pausedOn < startDate ? startDate : pausedOn, resumedOn);
  }
  return number > lengthDays ? null : number;
}
