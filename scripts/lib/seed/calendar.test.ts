import { instantOf } from '@motriforge/shared/dates';
import { expect, it } from 'vitest';
import { Calendar, clock } from './calendar.ts';

// A Wednesday, eleven days after the clocks of New York went forward.
const now = Date.UTC(2026, 2, 18, 12);
const calendar = new Calendar('America/New_York', now);

it('counts days from today', () => {
  expect([0, -1, -17, 1].map((offset) => calendar.day(offset))).toEqual([
    '2026-03-18',
    '2026-03-17',
    '2026-03-01',
    '2026-03-19',
  ]);
});

it('finds Mondays', () => {
  expect([0, 1, 2].map((weeks) => calendar.day(calendar.monday(weeks)))).toEqual([
    '2026-03-16',
    '2026-03-09',
    '2026-03-02',
  ]);
});

it('shows the time people see, also when clocks change', () => {
  for (const offset of [-11, -10, -9, 0]) {
    for (const minute of [0, 60, 600, 1_439]) {
      expect(calendar.at(offset, minute)).toBe(instantOf(calendar.day(offset), clock(minute), 'America/New_York'));
    }
  }
});
