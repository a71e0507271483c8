import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Effort, estimatedCalories } from './calories.ts';
import { impossible } from './impossible.testing.ts';

const run: Effort = { exerciseType: 'cardio', seconds: 1800, intensity: 6, bodyWeightKg: 80 };
const effort: fc.Arbitrary<Effort & { bodyWeightKg: number; intensity: number }> = fc.record({
  exerciseType: fc.constantFrom('weight_training', 'cardio', 'flexibility', 'yoga_pose'),
  seconds: fc.integer({ min: 1, max: 20_000 }),
  intensity: fc.integer({ min: 1, max: 9 }),
  bodyWeightKg: fc.integer({ min: 30, max: 200 }),
});

describe('the energy an effort takes', () => {
  it('goes by kind, length, intensity and body', () => {
    expect(estimatedCalories(run)).toBeCloseTo(8 * 3.5 * 80 * 30 * 0.005);
    expect(estimatedCalories({ ...run, intensity: null })).toBe(estimatedCalories({ ...run, intensity: 5 }));
    const kinds = (['flexibility', 'weight_training', 'cardio'] as const).map((exerciseType) =>
      estimatedCalories({ ...run, exerciseType }),
    );
    expect(kinds).toEqual(kinds.toSorted((one, other) => Number(one) - Number(other)));
  });

  it('is not guessed for a body nobody has weighed', () => {
    expect(estimatedCalories({ ...run, bodyWeightKg: null })).toBeNull();
  });

  it('is twice as much for twice the time, and no less for more effort', () => {
    fc.assert(
      fc.property(effort, (one) => {
        const energy = estimatedCalories(one) ?? 0;
        expect(energy).toBeGreaterThan(0);
        expect(estimatedCalories({ ...one, seconds: one.seconds * 2 })).toBeCloseTo(energy * 2);
        expect(estimatedCalories({ ...one, bodyWeightKg: one.bodyWeightKg * 2 })).toBeCloseTo(energy * 2);
        expect(estimatedCalories({ ...one, intensity: one.intensity + 1 })).toBeGreaterThanOrEqual(energy);
      }),
    );
  });

  it('of impossible numbers is none', () => {
    fc.assert(
      fc.property(impossible, fc.constantFrom('seconds', 'intensity', 'bodyWeightKg'), (number, key) => {
        expect(estimatedCalories({ ...run, [key]: number })).toBeNull();
      }),
    );
    expect(estimatedCalories({ ...run, seconds: -1 })).toBeNull();
    expect(estimatedCalories({ ...run, intensity: 11 })).toBeNull();
  });
});
