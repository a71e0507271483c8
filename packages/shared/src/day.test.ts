import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { addDays, dayIn, daysBetween, isDay, weekdayOf, weekStart } from './day.ts';

const days = fc.integer({ min: -200_000, max: 200_000 }).map((count) => addDays('1970-01-01', count));

describe('a day', () => {
  it('is counted as Temporal counts it', () => {
    fc.assert(
      fc.property(
        days.filter((day) => day > '0001'),
        fc.integer({ min: -5_000, max: 5_000 }),
        (day, count) => {
          fc.pre(addDays(day, count) > '0001');
          const date = Temporal.PlainDate.from(day);
          expect(addDays(day, count)).toBe(date.add({ days: count }).toString());
          expect(daysBetween(day, addDays(day, count))).toBe(count);
          expect(weekdayOf(day)).toBe(date.dayOfWeek);
          expect(weekdayOf(weekStart(day, 7))).toBe(7);
        },
      ),
    );
  });

  it('has to exist', () => {
    for (const text of ['2026-02-29', '2026-13-01', '2026-1-1', '2026-04-31', 'today', ''])
      expect(isDay(text)).toBe(false);
    expect(isDay('2028-02-29')).toBe(true);
  });

  it('is another one elsewhere', () => {
    const instant = Date.UTC(2026, 5, 15, 22);
    expect(dayIn(instant, 'Asia/Bangkok')).toBe('2026-06-16');
    expect(dayIn(instant, 'America/Lima')).toBe('2026-06-15');
  });
});
