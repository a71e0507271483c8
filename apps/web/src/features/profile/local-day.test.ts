import { describe, expect, it } from 'vitest';
import { dayIn, partOfDay, weekOf } from './local-day.ts';

const instant = Date.UTC(2026, 11, 31, 18, 30);

describe('the local day', () => {
  it('is that of the time zone', () => {
    expect(dayIn('Asia/Bangkok', instant)).toBe('2027-01-01');
    expect(dayIn('America/Los_Angeles', instant)).toBe('2026-12-31');
  });

  it.each([
    ['Asia/Bangkok', 'night'],
    ['America/Los_Angeles', 'morning'],
    ['Europe/London', 'evening'],
    ['America/New_York', 'afternoon'],
  ])('has parts: in %s it is %s', (timeZone, part) => {
    expect(partOfDay(timeZone, instant)).toBe(part);
  });
});

describe('a week', () => {
  it.each(['2026-12-28', '2026-12-31', '2027-01-03'])(
    'of %s goes from Monday to Sunday, over the end of a year',
    (day) => {
      const week = weekOf(day);
      expect([week.at(0), week.at(-1), week.length]).toEqual(['2026-12-28', '2027-01-03', 7]);
    },
  );
});
