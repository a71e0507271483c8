import fc from 'fast-check';
import { expect, test } from 'vitest';
import { setTypes } from '../log/words.ts';
import { type LoggedExercise, secondsBetween, summarize } from './session-summary.ts';
import type { LoggedSet } from './sets.ts';

const amount = fc.option(fc.integer({ min: 0, max: 500 }));
const set: fc.Arbitrary<LoggedSet> = fc.record({
  setType: fc.constantFrom(...setTypes),
  reps: amount,
  weightKg: fc.option(fc.integer({ min: -100, max: 300 })),
  distanceM: amount,
  durationSeconds: amount,
  holdSeconds: amount,
  calories: amount,
});
const exercise: fc.Arbitrary<LoggedExercise> = fc.record({
  exerciseType: fc.option(fc.constantFrom('weight_training', 'cardio', 'flexibility')),
  sets: fc.array(set, { maxLength: 6 }),
});
const session = fc.array(exercise, { maxLength: 6 });

const none: LoggedSet = {
  setType: 'WORKING',
  reps: null,
  weightKg: null,
  distanceM: null,
  durationSeconds: null,
  holdSeconds: null,
  calories: null,
};

test('a session is the sum of its sets', () => {
  expect(
    summarize([
      { exerciseType: 'weight_training', sets: [8, 8].map((reps) => ({ ...none, reps, weightKg: 100 })) },
      { exerciseType: 'cardio', sets: [{ ...none, distanceM: 5200, durationSeconds: 1650, calories: 416 }] },
      { exerciseType: 'flexibility', sets: [{ ...none, durationSeconds: 1800, holdSeconds: 60 }] },
    ]),
  ).toEqual({
    totalSets: 4,
    totalReps: 16,
    totalWeight: 1600,
    totalDistance: 5200,
    totalDuration: 3450,
    totalCalories: 416,
    exerciseCount: 3,
    typeBreakdown: { weight_training: 1, cardio: 1, flexibility: 1 },
  });
});

test('two halves of a session come to the whole', () => {
  fc.assert(
    fc.property(session, session, (one, other) => {
      const { typeBreakdown, ...whole } = summarize([...one, ...other]);
      const halves = [summarize(one), summarize(other)] as const;
      for (const key of Object.keys(whole) as (keyof typeof whole)[]) {
        expect(whole[key]).toBe(halves[0][key] + halves[1][key]);
      }
      for (const [type, count] of Object.entries(typeBreakdown)) {
        expect(count).toBe((halves[0].typeBreakdown[type] ?? 0) + (halves[1].typeBreakdown[type] ?? 0));
      }
    }),
  );
});

test('warming up is time and energy, not a set and not repetitions', () => {
  const warmUp: LoggedSet = { ...none, setType: 'WARM_UP', reps: 10, durationSeconds: 60, distanceM: 200, calories: 5 };
  expect(summarize([{ exerciseType: null, sets: [warmUp] }])).toMatchObject({
    totalSets: 0,
    totalReps: 0,
    totalDuration: 60,
    totalDistance: 200,
    totalCalories: 5,
  });
});

test('warming up and help from a band never add load', () => {
  fc.assert(
    fc.property(session, fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 300 }), (exercises, reps, kg) => {
      const more = (given: Partial<LoggedSet>) =>
        summarize([...exercises, { exerciseType: null, sets: [{ ...none, ...given }] }]).totalWeight;
      const before = summarize(exercises).totalWeight;
      expect(more({ reps, weightKg: kg, setType: 'WARM_UP' })).toBe(before);
      expect(more({ reps, weightKg: -kg })).toBe(before);
      expect(more({ reps, weightKg: kg })).toBe(before + reps * kg);
    }),
  );
});

test('a session takes whole seconds, and none when the clock was set back', () => {
  expect(secondsBetween(1_000, 61_999)).toBe(60);
  expect(secondsBetween(61_000, 1_000)).toBe(0);
});

test('impossible numbers count for nothing', () => {
  const impossible = {
    ...none,
    reps: Number.NaN,
    weightKg: Number.POSITIVE_INFINITY,
    distanceM: -5,
    calories: Number.NaN,
  };
  const exercise = { exerciseType: null, sets: [{ ...none, reps: 5, weightKg: 100 }] };
  const { totalSets, ...sums } = summarize([exercise]);
  const { totalSets: more, ...same } = summarize([{ ...exercise, sets: [...exercise.sets, impossible] }]);
  expect(same).toEqual(sums);
  expect(more).toBe(totalSets + 1);
  expect(secondsBetween(Number.NaN, 0)).toBe(0);
});
