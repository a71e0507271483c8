import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Gym } from '../contracts/gyms.ts';
import { barOf, platesOf } from './gym-loads.ts';
import { platesFor } from './plates.ts';
import { warmUp } from './warm-up.ts';

const weight = fc.record({
  value: fc.constantFrom(0.5, 1.25, 2.5, 5, 7, 10, 11.3, 15, 20, 25, 35, 45),
  unit: fc.constantFrom('KG' as const, 'LBS' as const),
});
const gym = fc.record({
  plates: fc.array(fc.record({ weight, count: fc.nat({ max: 8 }) }), { maxLength: 8 }),
  bars: fc.array(
    fc.record({
      id: fc.uuid(),
      name: fc.constant('Bar'),
      weight: fc.record({ value: fc.constantFrom(0, 7, 15, 20, 45), unit: fc.constant('KG' as const) }),
      isDefault: fc.boolean(),
    }),
    { minLength: 1, maxLength: 3 },
  ),
}) satisfies fc.Arbitrary<Pick<Gym, 'bars' | 'plates'>>;

const loadable = (kg: number, barKg: number, { plates }: Pick<Gym, 'plates'>) =>
  platesFor(kg, barKg, platesOf({ plates }));

it('never puts more of a plate on a bar than there are, and says all that is missing', () => {
  fc.assert(
    fc.property(gym, fc.double({ min: 1, max: 400, noNaN: true }), (given, kg) => {
      const barKg = barOf(given)?.weight.value ?? 0;
      const loaded = loadable(kg, barKg, given);
      if (!loaded) {
        expect(kg).toBeLessThan(barKg);
        return;
      }
      for (const { plate, count } of loaded.perSide) expect(2 * count).toBeLessThanOrEqual(plate.count);
      const onBar = loaded.perSide.reduce((sum, { plate, count }) => sum + 2 * count * plate.weightKg, barKg);
      expect(onBar).toBeCloseTo(loaded.totalKg, 3);
      expect(Math.abs(kg - loaded.totalKg - loaded.restKg)).toBeLessThanOrEqual(0.011);
    }),
  );
});

it('warms up with loads that can be made there, to the gram', () => {
  fc.assert(
    fc.property(gym, fc.double({ min: 21, max: 300, noNaN: true }), (given, kg) => {
      const barKg = barOf(given)?.weight.value ?? 0;
      for (const { weightKg } of warmUp(kg, { kind: 'PLATES', barKg, plates: platesOf(given) })) {
        expect(loadable(weightKg, barKg, given)?.restKg).toBe(0);
        expect(weightKg).toBeLessThan(kg);
      }
    }),
  );
});

it('takes the bar that is said to be the usual one, else the first', () => {
  const bar = (name: string, isDefault: boolean) => ({
    id: name,
    name,
    isDefault,
    weight: { value: 20, unit: 'KG' as const },
  });
  expect(barOf({ bars: [bar('one', false), bar('two', true)] })?.name).toBe('two');
  expect(barOf({ bars: [bar('one', false), bar('two', false)] })?.name).toBe('one');
  expect(barOf({ bars: [] })).toBeUndefined();
});

it('knows a pound plate by its weight in kilograms', () => {
  const plates = [{ weight: { value: 45, unit: 'LBS' as const }, count: 2 }];
  expect(platesOf({ plates })).toEqual([{ value: 45, unit: 'LBS', weightKg: 20.412, count: 2 }]);
});
