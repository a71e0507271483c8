import { describe, expect, it } from 'vitest';
import { changeOf, mean } from './trend.ts';

const points = (...values: number[]) => values.map((value, at) => ({ day: `2026-06-0${at + 1}`, value }));

describe('a change', () => {
  it('is from the best of the first days to the best of the last', () => {
    expect(changeOf(points(100, 90, 95, 100, 105, 112.5, 80))).toEqual({
      direction: 'up',
      amount: 12.5,
      since: '2026-06-01',
    });
    expect(changeOf(points(100, 99, 98, 90, 91, 92))).toMatchObject({ direction: 'down', amount: 8 });
  });

  it('can be from mean to mean', () => {
    expect(changeOf(points(80, 82, 81, 80, 79, 81), mean)).toMatchObject({ direction: 'down', amount: 1 });
  });

  it('compares two days with each other', () => {
    expect(changeOf(points(100, 110))).toMatchObject({ direction: 'up', amount: 10 });
    expect(changeOf(points(100, 100))).toMatchObject({ direction: 'same', amount: 0 });
  });

  it('is none of one day, or of no day', () => {
    expect(changeOf(points(60))).toEqual({ direction: 'once', amount: 60, since: '2026-06-01' });
    expect(changeOf([])).toBeNull();
  });
});
