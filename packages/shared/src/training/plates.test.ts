import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCanonical } from '../units.ts';
import { impossible } from './impossible.testing.ts';
import { type LoadedBar, type Plate, platesAbove, platesFor } from './plates.ts';

const kg = (weight: number, count: number) => ({ weightKg: weight, count });
const lb = (weight: number, count: number) => ({ weightKg: toCanonical(weight, 'lb'), count });
const atAGym = [kg(20, 8), kg(15, 2), kg(10, 4), kg(5, 4), kg(2.5, 4), kg(1.25, 2)];

const plate = fc
  .tuple(fc.constantFrom(0.5, 1.25, 2.5, 5, 7.5, 10, 15, 20), fc.constantFrom(kg, lb), fc.integer({ min: 0, max: 7 }))
  .map(([weight, unit, count]) => unit(weight, count));
const plates = fc.array(plate, { maxLength: 4 });
const bar = fc.constantFrom(0, 7.5, 20, toCanonical(45, 'lb'));
const target = fc.integer({ min: 0, max: 20_000 }).map((tenGrams) => tenGrams / 100);

/** Every load that can be made, with the fewest plates on an end that make it. */
function everyLoad(barKg: number, own: readonly Plate[]): { totalKg: number; count: number }[] {
  return own.reduce(
    (made, { weightKg, count }) =>
      made.flatMap((one) =>
        Array.from({ length: Math.floor(count / 2) + 1 }, (_, pairs) => ({
          totalKg: one.totalKg + 2 * pairs * weightKg,
          count: one.count + pairs,
        })),
      ),
    [{ totalKg: barKg, count: 0 }],
  );
}

const sideCount = ({ perSide }: LoadedBar<Plate>) => perSide.reduce((sum, { count }) => sum + count, 0);
const sideOf = (loaded: LoadedBar<Plate> | null) =>
  loaded?.perSide.flatMap(({ plate, count }) => Array(count).fill(plate.weightKg));

describe('plates for a target', () => {
  it('are the heaviest first, the same on both ends', () => {
    const loaded = platesFor(102.5, 20, atAGym);
    expect(sideOf(loaded)).toEqual([20, 20, 1.25]);
    expect(loaded).toMatchObject({ totalKg: 102.5, restKg: 0 });
  });

  it('are found where taking the heaviest first would miss', () => {
    expect(sideOf(platesFor(50, 20, [kg(10, 2), kg(7.5, 4)]))).toEqual([7.5, 7.5]);
  });

  it('make pounds of pounds, exactly', () => {
    const own = [lb(45, 4), lb(25, 2), lb(10, 2), lb(5, 2), lb(2.5, 2)];
    const loaded = platesFor(toCanonical(225, 'lb'), toCanonical(45, 'lb'), own);
    expect(loaded?.perSide).toEqual([{ plate: own[0], count: 2 }]);
    expect(loaded?.restKg).toBe(0);
    expect(loaded?.totalKg).toBeCloseTo(toCanonical(225, 'lb'), 5);
  });

  it('leave a rest, and say how much', () => {
    expect(platesFor(101, 20, atAGym)).toMatchObject({ totalKg: 100, restKg: 1 });
    expect(platesFor(500, 20, [kg(20, 3)])).toMatchObject({ totalKg: 60, restKg: 440 });
    expect(platesFor(15, 20, atAGym)).toBeNull();
    expect(platesFor(20, 20, atAGym)).toEqual({ perSide: [], totalKg: 20, restKg: 0 });
  });

  it('come as close as any way to load the bar, with no more plates than any', () => {
    fc.assert(
      fc.property(target, bar, plates, (targetKg, barKg, own) => {
        const loaded = platesFor(targetKg, barKg, own);
        const below = everyLoad(barKg, own).filter(({ totalKg }) => totalKg <= targetKg + 0.001);
        if (below.length === 0) {
          expect(loaded === null || loaded.totalKg <= targetKg + 0.02).toBe(true);
          return;
        }
        const bestKg = Math.max(...below.map(({ totalKg }) => totalKg));
        if (!loaded) throw new Error('Nothing was found.');
        expect(loaded.totalKg).toBeGreaterThan(bestKg - 0.02);
        expect(loaded.totalKg).toBeLessThan(targetKg + 0.02);
        const alike = everyLoad(barKg, own).filter(({ totalKg }) => Math.abs(totalKg - loaded.totalKg) < 0.0005);
        expect(sideCount(loaded)).toBe(Math.min(...alike.map(({ count }) => count)));
        const sumKg = loaded.perSide.reduce((sum, { plate, count }) => sum + 2 * count * plate.weightKg, barKg);
        expect(loaded.totalKg).toBeCloseTo(sumKg, 5);
        expect(loaded.restKg === 0 ? targetKg - sumKg < 0.02 : loaded.restKg).toBeTruthy();
        for (const { plate, count } of loaded.perSide) {
          expect(own).toContain(plate);
          expect(count * 2).toBeLessThanOrEqual(plate.count);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('from above come as close as any, or there are not enough', () => {
    fc.assert(
      fc.property(target, bar, plates, (targetKg, barKg, own) => {
        const loaded = platesAbove(targetKg, barKg, own);
        const above = everyLoad(barKg, own).filter(({ totalKg }) => totalKg >= targetKg - 0.001);
        if (above.length === 0) {
          expect(loaded === null || loaded.totalKg > targetKg - 0.02).toBe(true);
          return;
        }
        expect(loaded?.totalKg).toBeLessThan(Math.min(...above.map(({ totalKg }) => totalKg)) + 0.02);
        expect(loaded?.totalKg).toBeGreaterThan(targetKg - 0.02);
      }),
      { numRuns: 300 },
    );
  });

  it('take bounded work, however many there are', () => {
    const many = Array.from({ length: 20 }, (_, at) => kg(0.501 + at * 1.003, 200));
    const before = performance.now();
    expect(platesFor(400, 20, many)?.restKg).toBeLessThan(1);
    expect(performance.now() - before).toBeLessThan(2_000);
  });

  it('of impossible numbers there are none', () => {
    fc.assert(
      fc.property(impossible, (number) => {
        expect(platesFor(number, 20, atAGym)).toBeNull();
        expect(platesAbove(100, number, atAGym)).toBeNull();
        expect(platesFor(100, 20, [kg(number, 4), kg(20, Number.NaN), kg(-5, 2)])?.totalKg).toBe(20);
      }),
    );
    expect(platesFor(100, -1, atAGym)).toBeNull();
  });
});
