import { expect, it } from 'vitest';
import { sparkPath } from './spark-path.ts';

it('leaves gaps as gaps and ends on the last value there is', () => {
  const { line, last } = sparkPath([1, 2, null, 3, null]);
  expect(line.match(/M/g)).toHaveLength(2);
  expect(last).toBe('73 4');
});

it('draws a flat line through the middle and nothing from nothing', () => {
  expect(sparkPath([5, 5]).line).toBe('M4 16h0L96 16');
  expect(sparkPath([null])).toEqual({ line: '', last: undefined });
});
