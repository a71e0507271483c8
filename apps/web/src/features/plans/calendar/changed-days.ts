import type { DayWorkout, PlannedDays } from '@motriforge/shared/contracts/programs';

type Days = PlannedDays['days'];

/** What moves, is left out and comes back together: the workouts of one day of a program. */
export type ProgramDay = { runId: string; dayNumber: number };

export const isOfDay = (workout: DayWorkout, { runId, dayNumber }: ProgramDay): boolean =>
  workout.runId === runId && workout.dayNumber === dayNumber;

/** The days as they will be once a day of a program stands on another date. One outside of them is not seen. */
export function withMoved(days: Days, which: ProgramDay, to: string): Days {
  const moving = days.flatMap(({ workouts }) => workouts.filter((workout) => isOfDay(workout, which)));
  const moved = moving.map((workout) => ({ ...workout, isMoved: true, isSkipped: false }));
  return days.map(({ day, workouts }) => {
    const others = workouts.filter((workout) => !isOfDay(workout, which));
    return { day, workouts: day === to ? [...others, ...moved] : others };
  });
}

/** The days as they will be once a day of a program is left out, or is not any more. */
export const withSkipped = (days: Days, which: ProgramDay, isSkipped: boolean): Days =>
  days.map(({ day, workouts }) => ({
    day,
    workouts: workouts.map((workout) => (isOfDay(workout, which) ? { ...workout, isSkipped } : workout)),
  }));
