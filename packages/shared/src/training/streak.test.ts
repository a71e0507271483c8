import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, weekStart } from '../dates.ts';
import { dayAfter, dayNumber, weekdayOf, weekOf } from './days.ts';
import { dayStreak, weekStreak } from './streak.ts';

const monday = '2026-03-02';
const on = (...offsets: number[]) => offsets.map((offset) => addDays(monday, offset));
const threeTimes = { weekdays: [1, 3, 5] };
const offset = fc.integer({ min: 0, max: 60 });
const offsets = fc.uniqueArray(offset, { maxLength: 40 });
const weekdays = fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 });

describe('a streak of days', () => {
  it('passes over rest days, trained on or not', () => {
    expect(dayStreak(on(0, 2, 4), threeTimes, addDays(monday, 6))).toEqual({ current: 3, longest: 3 });
    expect(dayStreak(on(0, 1, 2, 3, 4), threeTimes, addDays(monday, 6))).toEqual({ current: 3, longest: 3 });
    expect(dayStreak(on(1, 3), threeTimes, addDays(monday, 3))).toEqual({ current: 0, longest: 0 });
  });

  it('ends with a planned day left out, not with today', () => {
    expect(dayStreak(on(0, 2), threeTimes, addDays(monday, 4))).toEqual({ current: 2, longest: 2 });
    expect(dayStreak(on(0, 2), threeTimes, addDays(monday, 5))).toEqual({ current: 0, longest: 2 });
    expect(dayStreak(on(0, 2, 7), threeTimes, addDays(monday, 7))).toEqual({ current: 1, longest: 2 });
  });

  it('goes by the very days that were planned, where they are known', () => {
    const plan = { days: on(0, 3, 9) };
    expect(dayStreak(on(0, 3), plan, addDays(monday, 8))).toEqual({ current: 2, longest: 2 });
    expect(dayStreak(on(0, 3), plan, addDays(monday, 10))).toEqual({ current: 0, longest: 2 });
  });

  it('grows by training on a planned day and never shrinks by training', () => {
    fc.assert(
      fc.property(offsets, offset, weekdays, offset, (done, more, weekdays, end) => {
        const today = addDays(monday, end);
        const before = dayStreak(on(...done), { weekdays }, today);
        const after = dayStreak(on(...done, more), { weekdays }, today);
        expect(after?.current).toBeGreaterThanOrEqual(before?.current ?? 0);
        expect(after?.longest).toBeGreaterThanOrEqual(after?.current ?? 0);
        const isPlanned = weekdays.includes(weekdayOf(dayNumber(addDays(monday, more)) ?? 0));
        if (!isPlanned || more > end) expect(after?.current).toBe(before?.current);
      }),
    );
  });

  it('is as long as the plan when nothing was left out, on whatever days it was', () => {
    fc.assert(
      fc.property(offsets, (planned) => {
        const streak = dayStreak(on(...planned), { days: on(...planned) }, addDays(monday, 61));
        expect(streak).toEqual({ current: planned.length, longest: planned.length });
      }),
    );
  });

  it('says the same of weekdays as of the days they fall on', () => {
    fc.assert(
      fc.property(offsets, weekdays, offset, (done, weekdays, end) => {
        const days = Array.from({ length: 70 }, (_, at) => addDays(monday, at)).filter((day) =>
          weekdays.includes(weekdayOf(dayNumber(day) ?? 0)),
        );
        const today = addDays(monday, end);
        expect(dayStreak(on(...done), { days }, today)).toEqual(dayStreak(on(...done), { weekdays }, today));
        expect(weekStreak(on(...done), { days }, today)).toEqual(weekStreak(on(...done), { weekdays }, today));
      }),
    );
  });
});

describe('a streak of weeks', () => {
  it('needs as many days as were planned, whichever they were', () => {
    expect(weekStreak(on(0, 1, 2, 8, 9, 13), threeTimes, addDays(monday, 14))).toEqual({ current: 2, longest: 2 });
    expect(weekStreak(on(0, 1, 2, 8, 9), threeTimes, addDays(monday, 14))).toEqual({ current: 0, longest: 1 });
  });

  it('does not end with the current week', () => {
    expect(weekStreak(on(0, 1, 2), threeTimes, addDays(monday, 13))).toEqual({ current: 1, longest: 1 });
    expect(weekStreak(on(0, 1, 2), threeTimes, addDays(monday, 14))).toEqual({ current: 0, longest: 1 });
  });

  it('passes over weeks without a plan', () => {
    expect(weekStreak(on(0, 14), { days: on(0, 14) }, addDays(monday, 15))).toEqual({ current: 2, longest: 2 });
  });

  it('never shrinks by training, nor counts more weeks than there were', () => {
    fc.assert(
      fc.property(offsets, offset, weekdays, offset, (done, more, weekdays, end) => {
        const today = addDays(monday, end);
        const before = weekStreak(on(...done), { weekdays }, today);
        const after = weekStreak(on(...done, more), { weekdays }, today);
        expect(after?.current).toBeGreaterThanOrEqual(before?.current ?? 0);
        expect(after?.longest).toBeLessThanOrEqual(Math.floor(end / 7) + 1);
      }),
    );
  });
});

describe('days', () => {
  it('follow the calendar', () => {
    fc.assert(
      fc.property(fc.integer({ min: -300_000, max: 300_000 }), fc.integer({ min: -500, max: 500 }), (number, count) => {
        const day = addDays('1970-01-01', number);
        expect(dayNumber(day)).toBe(number);
        expect(dayAfter(day, count)).toBe(addDays(day, count));
        expect(weekStart(day)).toBe(addDays(day, 1 - weekdayOf(number)));
        expect(weekOf(dayNumber(weekStart(day)) ?? 0)).toBe(weekOf(number));
        expect(weekOf((dayNumber(weekStart(day)) ?? 0) - 1)).toBe(weekOf(number) - 1);
      }),
    );
  });

  it.each(['2026-02-30', '2026-13-01', '2026-2-3', '', 'today', '2025-02-29', '2026-03-02T00:00'])(
    '%j is none',
    (text) => {
      expect(dayNumber(text)).toBeNull();
      expect(dayAfter(text, 1)).toBeNull();
      expect(dayStreak(on(0), threeTimes, text)).toBeNull();
      expect(weekStreak(on(0), threeTimes, text)).toBeNull();
      expect(dayStreak([text, monday], threeTimes, monday)).toEqual({ current: 1, longest: 1 });
    },
  );

  it('beyond the calendar are none', () => {
    expect(dayAfter(monday, Number.NaN)).toBeNull();
    expect(dayAfter(monday, 1e12)).toBeNull();
    expect(dayAfter('9999-12-31', 1)).toBeNull();
  });
});
