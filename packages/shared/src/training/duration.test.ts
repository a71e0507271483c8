import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimate, type PlannedSet } from './duration.ts';

const upTo = (max: number, min = 0) => fc.integer({ min, max });
const plannedSet: fc.Arbitrary<PlannedSet> = fc.record({
  kind: fc.constantFrom('STRAIGHT', 'SUPERSET', 'EMOM', 'TIMED', 'AMRAP'),
  isWarmUp: fc.boolean(),
  rounds: upTo(6, 1),
  restBetweenRoundsSeconds: upTo(300),
  restAfterSeconds: upTo(300),
  timeCapSeconds: fc.option(upTo(1800, 1)),
  intervalSeconds: fc.option(upTo(120, 1)),
  exercises: fc.array(
    fc.record({
      sets: upTo(6, 1),
      reps: fc.option(upTo(20, 1).map((least) => ({ least, most: least + 2 }))),
      seconds: fc.option(upTo(120, 1)),
      meters: fc.option(upTo(5000, 1)),
      secondsPerRep: upTo(10),
      restBetweenSeconds: upTo(300),
    }),
    { maxLength: 4 },
  ),
});
const plan = fc.array(plannedSet, { maxLength: 6 });

describe('an estimate', () => {
  it('is the sum of its parts, all of them whole and none below zero', () => {
    fc.assert(
      fc.property(plan, (sets) => {
        const { totalSeconds, ...parts } = estimate(sets);
        expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBe(totalSeconds);
        for (const part of Object.values(parts)) expect(Number.isInteger(part) && part >= 0).toBe(true);
      }),
    );
  });

  it('never shrinks by one more set', () => {
    fc.assert(
      fc.property(plan, plannedSet, (sets, more) => {
        expect(estimate([...sets, more]).totalSeconds).toBeGreaterThanOrEqual(estimate(sets).totalSeconds);
      }),
    );
  });

  it('of work against the clock is what the clock says', () => {
    fc.assert(
      fc.property(plannedSet, upTo(120, 1), (set, intervalSeconds) => {
        const { totalSeconds } = estimate([{ ...set, intervalSeconds }]);
        expect(totalSeconds).toBe(set.rounds * intervalSeconds);
      }),
    );
  });

  it('counts impossible numbers as nothing', () => {
    const impossible = fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, -5);
    fc.assert(
      fc.property(plannedSet, impossible, (set, number) => {
        const exercises = set.exercises.map((exercise) => ({
          ...exercise,
          seconds: number,
          restBetweenSeconds: number,
        }));
        const strange = { ...set, exercises, restAfterSeconds: number, restBetweenRoundsSeconds: number };
        const zero = exercises.map((exercise) => ({ ...exercise, seconds: 0, restBetweenSeconds: 0 }));
        const none = { ...set, exercises: zero, restAfterSeconds: 0, restBetweenRoundsSeconds: 0 };
        expect(estimate([strange, strange])).toEqual(estimate([none, none]));
        expect(estimate([{ ...set, rounds: number }]).totalSeconds).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
