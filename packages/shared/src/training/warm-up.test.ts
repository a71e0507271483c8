import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { impossible } from './impossible.testing.ts';
import { type Loads, nearestLoad } from './loads.ts';
import { warmUp } from './warm-up.ts';

const bar: Loads = {
  kind: 'PLATES',
  barKg: 20,
  plates: [20, 10, 5, 2.5, 1.25].map((weightKg) => ({ weightKg, count: 6 })),
};
const stack: Loads = { kind: 'STEPS', minKg: 5, maxKg: 100, stepKg: 5 };
const loads = fc.constantFrom(bar, stack);

describe('a warm-up', () => {
  it('goes from the empty bar to four fifths', () => {
    expect(warmUp(100, bar)).toEqual([
      { weightKg: 20, reps: 10 },
      { weightKg: 40, reps: 5 },
      { weightKg: 60, reps: 3 },
      { weightKg: 80, reps: 2 },
    ]);
    expect(warmUp(60, stack).map(({ weightKg }) => weightKg)).toEqual([25, 35, 50].map((kg) => nearestLoad(kg, stack)));
  });

  it('leaves out what would be done twice', () => {
    expect(warmUp(30, bar).map(({ weightKg }) => weightKg)).toEqual([20, 25]);
  });

  it('is not needed for light loads', () => {
    expect([warmUp(20, bar), warmUp(19, stack), warmUp(-20, stack)]).toEqual([[], [], []]);
  });

  it('climbs in loads that can be made, stays below the work and does less the heavier it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 250 }), loads, (workingKg, made) => {
        const sets = warmUp(workingKg, made);
        sets.forEach(({ weightKg, reps }, at) => {
          expect(nearestLoad(weightKg, made)).toBe(weightKg);
          expect(weightKg).toBeLessThan(workingKg);
          const before = sets[at - 1];
          if (before) expect(weightKg > before.weightKg && reps < before.reps).toBe(true);
        });
        expect(sets.length > 0).toBe(workingKg > 20);
      }),
    );
  });

  it('to an impossible load is none', () => {
    fc.assert(
      fc.property(impossible, (number) => {
        expect(warmUp(number, bar)).toEqual([]);
        expect(warmUp(100, { kind: 'PLATES', barKg: number, plates: [] })).toEqual([]);
      }),
    );
  });
});
