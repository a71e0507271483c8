import type { DayWorkout } from '@motriforge/shared/contracts/programs';
import { addDays } from '@motriforge/shared/day';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withMoved, withSkipped } from './changed-days.ts';

const monday = '2026-06-15';
const workout = (dayNumber: number, id: string): DayWorkout => ({
  ...{ runId: 'run', scheduleWorkoutId: id, dayNumber, isOptional: false, isDone: false, id, slug: id, name: id },
  ...{ minutes: 40, isSkipped: false, isMoved: false, insteadOf: null },
});
/** Seven days, each with as many workouts as its number says. */
const week = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 7, maxLength: 7 }).map((counts) =>
  counts.map((count, at) => ({
    day: addDays(monday, at),
    workouts: Array.from({ length: count }, (_, index) => workout(at + 1, `${at}.${index}`)),
  })),
);
const at = fc.integer({ min: 0, max: 6 });
const idsIn = (days: { workouts: DayWorkout[] }[]) => days.flatMap(({ workouts }) => workouts.map(({ id }) => id));

describe('a day of a program on the screen', () => {
  it('moves as a whole, and nothing is lost or made on the way', () => {
    fc.assert(
      fc.property(week, at, at, (days, from, to) => {
        const moved = withMoved(days, { runId: 'run', dayNumber: from + 1 }, addDays(monday, to));
        expect(idsIn(moved).toSorted()).toEqual(idsIn(days).toSorted());
        const its = days[from]?.workouts.map(({ id }) => id) ?? [];
        expect(moved[to]?.workouts.map(({ id }) => id)).toEqual(expect.arrayContaining(its));
        const back = withMoved(moved, { runId: 'run', dayNumber: from + 1 }, addDays(monday, from));
        expect(back.map(({ workouts }) => workouts.length)).toEqual(days.map(({ workouts }) => workouts.length));
      }),
    );
  });

  it('leaves the days in sight with another date, and stays where it is when it is left out', () => {
    fc.assert(
      fc.property(week, at, (days, from) => {
        const which = { runId: 'run', dayNumber: from + 1 };
        expect(idsIn(withMoved(days, which, addDays(monday, 9)))).toHaveLength(
          idsIn(days).length - (days[from]?.workouts.length ?? 0),
        );
        const skipped = withSkipped(days, which, true);
        expect(skipped[from]?.workouts.every(({ isSkipped }) => isSkipped)).toBe(true);
        expect(withSkipped(skipped, which, false)).toEqual(days);
      }),
    );
  });
});
