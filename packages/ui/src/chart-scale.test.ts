import { describe, expect, it } from 'vitest';
import { linePath, nearest, scaleOf } from './chart-scale.ts';

describe('a scale', () => {
  it('has round steps around all values', () => {
    expect(scaleOf([97, 121])).toEqual({ low: 90, high: 130, ticks: [90, 100, 110, 120, 130] });
    expect(scaleOf([0.2, 0.9])).toEqual({ low: 0, high: 1, ticks: [0, 0.25, 0.5, 0.75, 1] });
  });

  it('begins at zero where lengths are compared', () => {
    expect(scaleOf([97, 121], true)).toEqual({ low: 0, high: 150, ticks: [0, 50, 100, 150] });
  });

  it('has room for a value that never changes', () => {
    const { low, high } = scaleOf([80, 80, 80]);
    expect(low).toBeLessThanOrEqual(80);
    expect(high).toBeGreaterThan(80);
    expect(scaleOf([0]).high).toBeGreaterThan(0);
  });
});

describe('a line', () => {
  const point = (at: number, value = at) => ({ at, value, name: '' });
  const same = (value: number) => value;

  it('goes from point to point, and shows a gap as a gap', () => {
    expect(linePath([point(0), point(5), point(40), point(41)], same, same, 28)).toBe('M0 0L5 5M40 40L41 41');
  });

  it('is read where a finger is closest', () => {
    const points = [point(0), point(10), point(40)];
    expect(nearest(points, 6)?.at).toBe(10);
    expect(nearest(points, 5)?.at).toBe(0);
    expect(nearest(points, 99)?.at).toBe(40);
    expect(nearest([], 1)).toBeUndefined();
  });
});
