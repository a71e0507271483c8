import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { impossible } from './impossible.testing.ts';
import { type Loads, loadAtLeast, loadAtMost, nearestLoad } from './loads.ts';

const dumbbells: Loads = { kind: 'STEPS', minKg: 2, maxKg: 31, stepKg: 2 };
const bar: Loads = {
  kind: 'PLATES',
  barKg: 20,
  plates: [20, 10, 5, 2.5, 1.25].map((weightKg) => ({ weightKg, count: 2 })),
};
const help: Loads = { kind: 'STEPS', minKg: -80, maxKg: 0, stepKg: 5 };

const steps: fc.Arbitrary<Loads> = fc
  .tuple(
    fc.integer({ min: -400, max: 100 }),
    fc.integer({ min: 0, max: 400 }),
    fc.constantFrom(0.5, 1, 1.25, 2.5, 2.268),
  )
  .map(([min, count, stepKg]) => ({ kind: 'STEPS', minKg: min / 4, maxKg: min / 4 + count / 4, stepKg }));
const loads = fc.oneof(steps, fc.constant(bar));
const target = fc.integer({ min: -12_000, max: 20_000 }).map((hundredths) => hundredths / 100);

describe('the loads that can be made', () => {
  it('are steps, and the heaviest of all', () => {
    expect([loadAtMost(11, dumbbells), loadAtLeast(11, dumbbells)]).toEqual([10, 12]);
    expect([loadAtMost(30.5, dumbbells), loadAtLeast(30.5, dumbbells)]).toEqual([30, 31]);
    expect([loadAtMost(40, dumbbells), loadAtLeast(40, dumbbells)]).toEqual([31, null]);
    expect([loadAtMost(1, dumbbells), loadAtLeast(1, dumbbells)]).toEqual([null, 2]);
    expect([loadAtMost(-32, help), loadAtLeast(-32, help)]).toEqual([-35, -30]);
  });

  it('are a bar with its plates', () => {
    expect([loadAtMost(26, bar), loadAtLeast(26, bar), nearestLoad(26, bar)]).toEqual([25, 27.5, 25]);
    expect([loadAtMost(19, bar), loadAtLeast(19, bar), nearestLoad(19, bar)]).toEqual([null, 20, 20]);
    expect([loadAtMost(300, bar), loadAtLeast(300, bar), nearestLoad(300, bar)]).toEqual([97.5, null, 97.5]);
  });

  it('lie on both sides of a target, one of them nearest, the lighter of two as near', () => {
    fc.assert(
      fc.property(target, loads, (targetKg, made) => {
        const below = loadAtMost(targetKg, made) ?? Number.NEGATIVE_INFINITY;
        const above = loadAtLeast(targetKg, made) ?? Number.POSITIVE_INFINITY;
        const near = nearestLoad(targetKg, made);
        expect(below).toBeLessThanOrEqual(targetKg + 0.011);
        expect(above).toBeGreaterThanOrEqual(targetKg - 0.011);
        expect([below, above]).toContain(near);
        const gap = Math.abs((near ?? Number.NaN) - targetKg);
        expect(gap).toBeLessThanOrEqual(Math.min(targetKg - below, above - targetKg) + 0.025);
      }),
    );
    expect(nearestLoad(11, dumbbells)).toBe(10);
  });

  it('are their own nearest, and nothing can be made between two neighbours', () => {
    fc.assert(
      fc.property(target, loads, (targetKg, made) => {
        const near = nearestLoad(targetKg, made);
        if (near === null) return;
        expect(nearestLoad(near, made)).toBe(near);
        expect([loadAtMost(near, made), loadAtLeast(near, made)]).toEqual([near, near]);
        const next = loadAtLeast(near + 0.05, made);
        if (next !== null) expect(loadAtMost(next - 0.05, made)).toBe(near);
      }),
    );
  });

  it('of impossible numbers are none', () => {
    fc.assert(
      fc.property(impossible, (number) => {
        for (const made of [dumbbells, bar]) expect(nearestLoad(number, made)).toBeNull();
        for (const key of ['minKg', 'maxKg', 'stepKg'])
          expect(nearestLoad(10, { ...dumbbells, [key]: number })).toBeNull();
      }),
    );
    expect(nearestLoad(10, { kind: 'STEPS', minKg: 5, maxKg: 2, stepKg: 1 })).toBeNull();
    expect(nearestLoad(10, { kind: 'STEPS', minKg: 5, maxKg: 20, stepKg: 0 })).toBeNull();
  });
});
