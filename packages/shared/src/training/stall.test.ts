import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deloadAdvice, isStalled, sessionsWithoutGain } from './stall.ts';

const bests = fc.array(fc.integer({ min: 50, max: 200 }), { maxLength: 10 });
const today = '2026-03-10';
const felt = (readiness: number, ...days: number[]) =>
  days.map((day) => ({ day: `2026-03-${String(day).padStart(2, '0')}`, readiness }));

describe('a stall', () => {
  it('is three sessions that beat the best by no more than half a percent', () => {
    expect(isStalled([100, 100, 100.5, 99])).toBe(true);
    expect(isStalled([100, 100, 100.6, 99])).toBe(false);
    expect(isStalled([100, 100, 100])).toBe(false);
    expect(isStalled([])).toBe(false);
  });

  it('is not the sum of small gains', () => {
    expect(sessionsWithoutGain([100, 100.3, 100.6])).toBe(0);
  });

  it('ends with a new best, and grows by one with each session that is none', () => {
    fc.assert(
      fc.property(bests, (bests) => {
        expect(sessionsWithoutGain([...bests, 300])).toBe(0);
        expect(sessionsWithoutGain([...bests, 1])).toBe(bests.length === 0 ? 0 : sessionsWithoutGain(bests) + 1);
      }),
    );
  });

  it('does not count impossible numbers', () => {
    expect(sessionsWithoutGain([100, Number.NaN, -1, Number.POSITIVE_INFINITY, 99])).toBe(1);
  });
});

describe('advice to go lighter', () => {
  it('comes with two lifts that no longer grow', () => {
    expect(deloadAdvice(1, [], today)).toBeNull();
    expect(deloadAdvice(2, [], today)).toEqual({ code: 'advice.stalledLifts', values: { lifts: 2, days: 7 } });
    expect(deloadAdvice(Number.NaN, [], today)).toBeNull();
  });

  it('comes with three to five recent days of feeling worn out', () => {
    const worn = deloadAdvice(0, [...felt(2, 8, 9, 10), ...felt(1, 7), ...felt(3, 6), ...felt(5, 1, 2, 3)], today);
    expect(worn).toEqual({ code: 'advice.lowReadiness', values: { readiness: 2, days: 7 } });
    expect(deloadAdvice(0, felt(1, 9, 10), today)).toBeNull();
    expect(deloadAdvice(0, felt(1, 8, 9, 11), today)).toBeNull();
    expect(deloadAdvice(0, felt(1, 8, 9, 10), '2026-03-22')).not.toBeNull();
    expect(deloadAdvice(0, felt(1, 8, 9, 10), '2026-03-23')).toBeNull();
    expect(deloadAdvice(0, felt(3, 8, 9, 10), today)).toBeNull();
    expect(deloadAdvice(0, felt(Number.NaN, 8, 9, 10), today)).toBeNull();
    expect(deloadAdvice(0, felt(1, 8, 9, 10), 'today')).toBeNull();
  });
});
