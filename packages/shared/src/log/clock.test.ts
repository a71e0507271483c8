import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockAfter, clockOf, instantOfClock, isClock } from './clock.ts';

const instants = fc.integer({ min: 0, max: 4_102_444_800_000 });

describe('a clock', () => {
  it('comes after what was seen, whatever the wall clock says', () => {
    fc.assert(
      fc.property(instants, fc.nat(99_999), instants, (seenAt, counter, now) => {
        const seen = clockOf(seenAt, counter, 'other');
        const next = clockAfter(seen, now, 'own');
        expect(next > seen && isClock(next)).toBe(true);
        expect(instantOfClock(next)).toBeGreaterThanOrEqual(now);
      }),
    );
  });

  it('compares as its instants do', () => {
    fc.assert(
      fc.property(instants, instants, (one, other) => {
        expect(clockOf(one, 0, 'a') < clockOf(other, 0, 'a')).toBe(one < other);
      }),
    );
  });
});
