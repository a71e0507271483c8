import { addDays } from '@motriforge/shared/day';
import fc from 'fast-check';
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

const weekStreak = (trained: ReturnType<typeof weeks>, today: string) => streakOf(trained, [], today);

describe('a streak', () => {
  it('counts weeks with the usual number of days, and this one once it has them', () => {
    expect(weekStreak(weeks(3, 3, 3, 3), wednesday)).toEqual({ weeks: 4, trained: 3, needed: 3, plannedDays: null });
  });

  it('is not broken by the week it is', () => {
    expect(weekStreak(weeks(3, 3, 3, 0), wednesday)).toMatchObject({ weeks: 3, trained: 0, needed: 3 });
    expect(weekStreak(weeks(3, 3, 3, 1), monday)).toMatchObject({ weeks: 3, trained: 1 });
  });

  it('ends with a week that had too few days', () => {
    expect(weekStreak(weeks(3, 3, 1, 3, 3, 2), wednesday).weeks).toBe(2);
  });

  it('ends with a week without any', () => {
    expect(weekStreak(weeks(2, 2, 0, 2, 2), wednesday).weeks).toBe(2);
    expect(weekStreak(weeks(2, 2, 2).toSpliced(1, 1), wednesday).weeks).toBe(1);
  });

  it('takes what was planned before what is usual', () => {
    const planned = weeks(4, 4, 4, 2, 4, 4).map((one) => ({ ...one, planned: one.trained === 2 ? 2 : 4 }));
    expect(weekStreak(planned, wednesday).weeks).toBe(6);
    expect(
      weekStreak(
        planned.map((one) => ({ ...one, planned: 5 })),
        wednesday,
      ),
    ).toMatchObject({ weeks: 0, needed: 5 });
  });

  it('takes for usual the middle of the last twelve weeks', () => {
    expect(weekStreak(weeks(6, 6, 6, 6, ...Array.from({ length: 12 }, () => 2), 0), wednesday)).toMatchObject({
      weeks: 16,
      needed: 2,
    });
  });

  it('begins with the first training of all', () => {
    expect(weekStreak([], wednesday)).toMatchObject({ weeks: 0, trained: 0, needed: 1 });
    expect(weekStreak(weeks(1), wednesday)).toMatchObject({ weeks: 1, trained: 1, needed: 1 });
  });
});

describe('the days of a plan in a row', () => {
  const offset = fc.integer({ min: 0, max: 60 });
  /** Days back from Wednesday, each with whether somebody trained on it. */
  const plan = fc.uniqueArray(fc.record({ back: offset, isTrained: fc.boolean() }), { selector: ({ back }) => back });
  const daysOf = (given: { back: number; isTrained: boolean }[]) =>
    given.map(({ back, isTrained }) => ({ day: addDays(wednesday, -back), isTrained }));
  const streak = (given: { back: number; isTrained: boolean }[]) => streakOf([], daysOf(given), wednesday).plannedDays;
  const following = (given: { back: number }[]) => given.some(({ back }) => back < 28);

  it('are those since the last one that was missed, however many rest days lie between', () => {
    fc.assert(
      fc.property(plan.filter(following), (given) => {
        const missed = given.filter(({ back, isTrained }) => !isTrained && back > 0).map(({ back }) => back);
        const since = given.filter(({ back, isTrained }) => isTrained && back < Math.min(...missed, 61));
        expect(streak(given)).toBe(since.length);
      }),
    );
  });

  it('end with a day that is missed, and today is none while it lasts', () => {
    fc.assert(
      fc.property(plan.filter(following), (given) => {
        const before = given.filter(({ back }) => back > 1);
        expect(streak([...before, { back: 1, isTrained: false }])).toBe(0);
        const done = [...before, { back: 1, isTrained: true }];
        expect(streak([...done, { back: 0, isTrained: false }])).toBe(streak(done));
      }),
    );
  });

  it('are none where no plan has asked for anything lately', () => {
    expect(streak([])).toBeNull();
    expect(streak([{ back: 28, isTrained: true }])).toBeNull();
    expect(streak([{ back: 27, isTrained: true }])).toBe(1);
  });
});
