import { expect, test } from 'vitest';
import { findDate } from './dates.ts';

test.each([
  ['2026-01-05', '2026-01-05', ''],
  ['2026/1/5', '2026-01-05', ''],
  ['Monday, 5 January 2026', '2026-01-05', ''],
  ['January 5th, 2026 (Mon)', '2026-01-05', ''],
  ['5. Sept 2026', '2026-09-05', ''],
  ['2026-01-05 07:30 — Push day', '2026-01-05', 'Push day'],
  ['Week 2: 2026-01-05', '2026-01-05', 'Week 2'],
])('“%s” is %s', (text, day, rest) => {
  expect(findDate(text)).toEqual({ day, rest });
});

test.each(['Check-in log', 'January 2026', 'Week 3', '2026', '2026-01-05 – 2026-01-11', 'Marching 12 miles'])(
  '“%s” names no one day',
  (text) => {
    expect(findDate(text)).toBeNull();
  },
);

test.each(['5/1/2026', '05.01.26', '5 January', 'January 5', '2026-02-30', '31 April 2026'])(
  '“%s” is refused and not guessed',
  (text) => {
    expect(() => findDate(text)).toThrow();
  },
);
