import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceUnits } from '../units.ts';
import { impossible } from './impossible.testing.ts';
import { formatClock, paceAt, paceIn, paceSecondsPerKm, speedIn } from './paces.ts';

const unit = fc.constantFrom(...distanceUnits);
const pace = fc.integer({ min: 100, max: 2000 });

describe('a pace', () => {
  it('is the time of a kilometre, and longer for a mile', () => {
    expect(paceSecondsPerKm(5000, 1500)).toBe(300);
    expect(paceIn(300, 'km')).toBe(300);
    expect(paceIn(300, 'mi')).toBeCloseTo(482.8, 1);
    expect(speedIn(300, 'km')).toBe(12);
    expect(speedIn(300, 'mi')).toBeCloseTo(7.456, 3);
    expect(paceAt(12, 'km')).toBe(300);
  });

  it('comes back from a speed, in either unit', () => {
    fc.assert(
      fc.property(pace, unit, (secondsPerKm, unit) => {
        expect(paceAt(speedIn(secondsPerKm, unit) ?? 0, unit)).toBeCloseTo(secondsPerKm, 6);
      }),
    );
  });

  it('is the faster the less time the same way takes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), pace, (meters, seconds) => {
        const [slow, fast] = [paceSecondsPerKm(meters, seconds + 1) ?? 0, paceSecondsPerKm(meters, seconds) ?? 0];
        expect(slow).toBeGreaterThan(fast);
        expect(speedIn(fast, 'km')).toBeGreaterThan(speedIn(slow, 'km') ?? 0);
      }),
    );
  });

  it('of impossible numbers is none', () => {
    fc.assert(
      fc.property(fc.oneof(impossible, fc.constantFrom(0, -1)), unit, (number, unit) => {
        expect([paceSecondsPerKm(number, 60), paceSecondsPerKm(60, number)]).toEqual([null, null]);
        expect([paceIn(number, unit), speedIn(number, unit), paceAt(number, unit)]).toEqual([null, null, null]);
      }),
    );
    expect(paceSecondsPerKm(Number.MIN_VALUE, 1e9)).toBeNull();
  });
});

describe('a clock', () => {
  it.each([
    [0, '0:00'],
    [65, '1:05'],
    [59.6, '1:00'],
    [3599.5, '1:00:00'],
    [3725, '1:02:05'],
  ])('shows %d seconds as %s', (seconds, text) => {
    expect(formatClock(seconds)).toBe(text);
  });

  it('reads back as the seconds it shows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (seconds) => {
        const shown = (formatClock(seconds) ?? '').split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
        expect(shown).toBe(seconds);
      }),
    );
  });

  it('shows nothing of impossible numbers', () => {
    for (const number of [Number.NaN, Number.POSITIVE_INFINITY, 1e300]) expect(formatClock(number)).toBeNull();
    expect(formatClock(-1)).toBeNull();
  });
});
