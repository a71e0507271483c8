import { addDays } from '@motriforge/shared/day';
import { describe, expect, it } from 'vitest';
import { streakOf } from './streak.ts';

/** Monday to Sunday of this week, with a Wednesday in its middle. */
const monday = '2026-06-15';
const wednesday = '2026-06-17';

/** Weeks that end with the current one: on how many days of each somebody trained. */
const weeks = (...trained: number[]) =>
  trained.map((days, at) => ({
    week: addDays(monday, -7 * (trained.length - 1 - at)),
    trained: days,
    planned: 0,
  }));

describe('a streak', () => {
  it('counts weeks with the usual number of days, and this one once it has them', () => {
    expect(streakOf(weeks(3, 3, 3, 3), wednesday)).toEqual({ weeks: 4, trained: 3, needed: 3 });
  });

  it('is not broken by the week it is', () => {
    expect(streakOf(weeks(3, 3, 3, 0), wednesday)).toEqual({ weeks: 3, trained: 0, needed: 3 });
    expect(streakOf(weeks(3, 3, 3, 1), monday)).toMatchObject({ weeks: 3, trained: 1 });
  });

  it('ends with a week that had too few days', () => {
    expect(streakOf(weeks(3, 3, 1, 3, 3, 2), wednesday).weeks).toBe(2);
  });

  it('ends with a week without any', () => {
    expect(streakOf(weeks(2, 2, 0, 2, 2), wednesday).weeks).toBe(2);
    expect(streakOf(weeks(2, 2, 2).toSpliced(1, 1), wednesday).weeks).toBe(1);
  });

  it('takes what was planned before what is usual', () => {
    const planned = weeks(4, 4, 4, 2, 4, 4).map((one) => ({ ...one, planned: one.trained === 2 ? 2 : 4 }));
    expect(streakOf(planned, wednesday).weeks).toBe(6);
    expect(
      streakOf(
        planned.map((one) => ({ ...one, planned: 5 })),
        wednesday,
      ),
    ).toMatchObject({ weeks: 0, needed: 5 });
  });

  it('takes for usual the middle of the last twelve weeks', () => {
    expect(streakOf(weeks(6, 6, 6, 6, ...Array.from({ length: 12 }, () => 2), 0), wednesday)).toMatchObject({
      weeks: 16,
      needed: 2,
    });
  });

  it('begins with the first training of all', () => {
    expect(streakOf([], wednesday)).toEqual({ weeks: 0, trained: 0, needed: 1 });
    expect(streakOf(weeks(1), wednesday)).toEqual({ weeks: 1, trained: 1, needed: 1 });
  });
});
