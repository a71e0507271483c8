import type { Appointment } from './appointments.ts';
import type { Calendar } from './calendar.ts';
import type { Random } from './random.ts';

/** A day on which somebody meant to train. */
export interface TrainingDay {
  /** Counted from today. */
  offset: number;
  /** The first of the history is 0. */
  week: number;
  /** Which of the week's days it is, from 0. */
  turn: number;
  isMissed: boolean;
  appointment: Appointment | null;
}

export interface Habit {
  weeks: number;
  weekdays: readonly number[];
  /** How many of the days they mean to train they do. */
  attendance: number;
}

/** The days before today on which somebody meant to train. Nobody misses a day on which their coach waits. */
export function trainingDays(
  calendar: Calendar,
  random: Random,
  { weeks, weekdays, attendance }: Habit,
  appointments: readonly Appointment[],
): TrainingDay[] {
  const days: TrainingDay[] = [];
  for (let week = 0; week <= weeks; week++) {
    for (const [turn, weekday] of weekdays.entries()) {
      const offset = calendar.monday(weeks - week) + weekday - 1;
      if (offset >= 0) continue;
      const appointment = appointments.find((one) => one.offset === offset && one.state === 'COMPLETED') ?? null;
      days.push({ offset, week, turn, appointment, isMissed: !random.chance(attendance) && appointment === null });
    }
  }
  return days;
}
