import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setTypes } from '../log/words.ts';
import { impossible } from './impossible.testing.ts';
import { oneRepMax, oneRepMaxOf } from './one-rep-max.ts';
import type { Lifter } from './sets.ts';

const load = fc.integer({ min: 1, max: 400_000 }).map((grams) => grams / 1000);
const atABar: Lifter = { isBodyweight: false, bodyWeightKg: 80 };
const pulledUp: Lifter = { isBodyweight: true, bodyWeightKg: 80 };

describe('an estimated maximum', () => {
  it('is the load itself at one repetition, and a thirtieth more for each of several', () => {
    expect(oneRepMax(100, 1)).toBe(100);
    expect(oneRepMax(100, 6)).toBe(120);
    expect(oneRepMax(100, 12)).toBe(140);
  });

  it('is never below the load and grows with each repetition, up to twelve', () => {
    fc.assert(
      fc.property(load, (kg) => {
        const maxima = Array.from({ length: 12 }, (_, at) => oneRepMax(kg, at + 1) ?? 0);
        expect(maxima[0]).toBe(kg);
        for (let at = 1; at < 12; at += 1) expect(maxima[at]).toBeGreaterThan(maxima[at - 1] ?? Number.NaN);
        expect(oneRepMax(kg, 13)).toBeNull();
      }),
    );
  });

  it('counts the body where it is lifted, with what is added and without what helps', () => {
    const five = { setType: 'WORKING', reps: 6 } as const;
    expect(oneRepMaxOf({ ...five, weightKg: 20 }, pulledUp)).toBe(120);
    expect(oneRepMaxOf({ ...five, weightKg: -30 }, pulledUp)).toBe(60);
    expect(oneRepMaxOf({ ...five, weightKg: null }, pulledUp)).toBe(96);
    expect(oneRepMaxOf({ ...five, weightKg: -80 }, pulledUp)).toBeNull();
    expect(oneRepMaxOf({ ...five, weightKg: 20 }, { ...pulledUp, bodyWeightKg: null })).toBeNull();
    expect(oneRepMaxOf({ ...five, weightKg: 20 }, atABar)).toBe(24);
    expect(oneRepMaxOf({ ...five, weightKg: null }, atABar)).toBeNull();
  });

  it('comes from working sets and sets to failure alone', () => {
    const telling = setTypes.filter((setType) => oneRepMaxOf({ setType, reps: 5, weightKg: 100 }, atABar) !== null);
    expect(telling).toEqual(['WORKING', 'FAILURE']);
  });

  it('is none of impossible numbers', () => {
    fc.assert(
      fc.property(fc.oneof(impossible, fc.constantFrom(0, -1)), load, (number, kg) => {
        expect(oneRepMax(number, 5)).toBeNull();
        expect(oneRepMax(kg, number)).toBeNull();
        const set = { setType: 'WORKING', reps: 5, weightKg: kg } as const;
        expect(oneRepMaxOf(set, { isBodyweight: true, bodyWeightKg: number })).toBeNull();
      }),
    );
    expect(oneRepMax(100, 2.5)).toBeNull();
    expect(oneRepMaxOf({ setType: 'WORKING', reps: 5, weightKg: Number.NaN }, pulledUp)).toBeNull();
  });
});
