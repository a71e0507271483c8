import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bar, done, help, linearRule, nothing, situation, usual } from './progression.testing.ts';
import { linear } from './progression-linear.ts';
import type { LinearProgression } from './progression-rules.ts';
import { isMet, judgedSets, type PerformedSet, type Situation } from './targets.ts';

const rule: LinearProgression = { step: 2.5, stepUnit: 'KG', afterSuccesses: 1, afterFailures: 3, decreasePercent: 10 };
const after = (sets: PerformedSet[], more: Partial<Situation> = {}, rules: Partial<LinearProgression> = {}) =>
  linear({ ...rule, ...rules }, { ...usual, ...more, sets });
const good = [done(5), done(5), done(5)];
const bad = [done(5), done(5), done(4)];

describe('linear progression', () => {
  it('adds a step after a success', () => {
    expect(after(good)).toMatchObject({
      target: { weightKg: 102.5 },
      reason: { code: 'linear.moreLoad', values: { stepKg: 2.5, kg: 102.5 } },
      successes: 0,
    });
  });

  it('waits for as many successes in a row as it is told to', () => {
    const once = after(good, {}, { afterSuccesses: 2 });
    expect(once).toMatchObject({ target: { weightKg: 100 }, reason: { code: 'linear.onceMore' }, successes: 1 });
    expect(after(good, { successes: 1 }, { afterSuccesses: 2 })?.target.weightKg).toBe(102.5);
    expect(after(bad, { successes: 1 }, { afterSuccesses: 2 })?.successes).toBe(0);
  });

  it('takes a percentage off after as many failures, and starts counting anew', () => {
    expect(after(bad)).toMatchObject({ target: { weightKg: 100 }, reason: { code: 'linear.again' }, failures: 1 });
    expect(after(bad, { failures: 2 })).toMatchObject({
      target: { weightKg: 90 },
      reason: { code: 'linear.less', values: { failures: 3, percent: 10 } },
      failures: 0,
    });
    expect(after(good, { failures: 2 })?.failures).toBe(0);
  });

  it('goes on from what was lifted, where that was more than asked', () => {
    expect(after([done(5, 105), done(5, 105), done(6, 107.5)])?.target.weightKg).toBe(107.5);
    expect(after([done(5, 105), done(5), done(5)])?.target.weightKg).toBe(102.5);
  });

  it('counts what was lifted at the load, warm-ups and drop sets not', () => {
    expect(after([done(5), done(5), done(5, 95)])?.reason.code).toBe('linear.again');
    expect(after([done(5), done(5), done(5, 100, { setType: 'DROP' })])?.reason.code).toBe('linear.again');
    expect(after([...good, done(3)])?.reason.code).toBe('linear.moreLoad');
    expect(after([done(5, 100, { setType: 'WARM_UP' })])?.reason.code).toBe('hold.notDone');
  });

  it('asks as much of each side', () => {
    const sided = (side: 'LEFT' | 'RIGHT', count: number) =>
      Array.from({ length: count }, () => done(5, 100, { side }));
    expect(after([...sided('LEFT', 3), ...sided('RIGHT', 3)])?.reason.code).toBe('linear.moreLoad');
    expect(after([...sided('LEFT', 4), ...sided('RIGHT', 2)])?.reason.code).toBe('linear.again');
  });

  it('goes on from the side that lifted less', () => {
    const sided = (side: 'LEFT' | 'RIGHT', kg: number) => [1, 2, 3].map(() => done(5, kg, { side }));
    expect(after([...sided('LEFT', 105), ...sided('RIGHT', 102.5)])?.target.weightKg).toBe(105);
  });

  it('adds load to what is held for a time as well, and takes nothing off the least there is', () => {
    const plank = { ...nothing, sets: 1, durationSeconds: 30, weightKg: 10 };
    expect(after([done(null, 10, { holdSeconds: 30 })], { target: plank })?.target.weightKg).toBe(12.5);
    const once = { ...nothing, sets: 1, minReps: 1, maxReps: 1 };
    const reps = { step: 1, stepUnit: 'REPS' } as const;
    expect(after([done(0, null)], { target: once, failures: 2 }, reps)?.reason.code).toBe('linear.lightest');
    const second = { ...nothing, sets: 1, durationSeconds: 1 };
    const seconds = { step: 1, stepUnit: 'SECONDS' } as const;
    const missed = after([done(null, null)], { target: second, failures: 2 }, seconds);
    expect(missed).toMatchObject({ target: second, reason: { code: 'linear.lightest' }, failures: 3 });
  });

  it('steps to what can be made, and says when nothing heavier can', () => {
    expect(after(good, { loads: bar }, { step: 1 })?.target.weightKg).toBe(102.5);
    const full = { loads: bar, target: { ...usual.target, weightKg: 175 } };
    expect(after([done(5, 175), done(5, 175), done(5, 175)], full)).toMatchObject({
      target: { weightKg: 175 },
      reason: { code: 'hold.heaviest' },
    });
    const empty = { loads: bar, failures: 2, target: { ...usual.target, weightKg: 20 } };
    expect(after([done(1, 20)], empty)).toMatchObject({
      target: { weightKg: 20 },
      reason: { code: 'linear.lightest' },
    });
  });

  it('takes help away with success and gives more with failure', () => {
    const helped = { loads: help, failures: 2, target: { ...usual.target, weightKg: -20 } };
    expect(after([done(5, -20), done(5, -20), done(5, -20)], helped, { step: 5 })?.target.weightKg).toBe(-15);
    expect(after([done(5, -20), done(5, -25), done(5, -25)], helped, { decreasePercent: 25 })?.target.weightKg).toBe(
      -25,
    );
  });

  it('counts in repetitions, seconds or metres as well', () => {
    const plank = { ...nothing, durationSeconds: 60 };
    const held = (seconds: number) => done(null, null, { holdSeconds: seconds });
    const seconds = { step: 5, stepUnit: 'SECONDS' } as const;
    expect(after([held(60), held(65), held(60)], { target: plank }, seconds)).toMatchObject({
      target: { durationSeconds: 65 },
      reason: { code: 'linear.moreSeconds', values: { step: 5, seconds: 65 } },
    });
    expect(after([held(60), held(59), held(60)], { target: plank, failures: 2 }, seconds)?.target.durationSeconds).toBe(
      54,
    );
    const run = { ...nothing, sets: 1, distanceM: 3000 };
    const meters = { step: 250, stepUnit: 'METERS' } as const;
    expect(after([done(null, null, { distanceM: 3010 })], { target: run }, meters)?.target.distanceM).toBe(3250);
    const pushUps = { ...nothing, minReps: 10, maxReps: 12 };
    const reps = { step: 1, stepUnit: 'REPS' } as const;
    expect(after([done(10, null), done(10, null), done(11, null)], { target: pushUps }, reps)?.target).toMatchObject({
      minReps: 11,
      maxReps: 13,
    });
    expect(after([done(3, null)], { target: pushUps, failures: 2 }, reps)?.target).toMatchObject({
      minReps: 9,
      maxReps: 11,
    });
    expect(after(good, { target: plank }, reps)).toBeNull();
  });

  it('never lowers after a success, never raises after a failure, never goes below nothing without help', () => {
    fc.assert(
      fc.property(linearRule, situation, ({ parameters }, now) => {
        const decision = linear(parameters, now);
        if (judgedSets(now.sets).length === 0) {
          expect(decision?.target).toEqual(now.target);
          return;
        }
        const [before, next] = [now.target.weightKg, decision?.target.weightKg ?? null];
        if (isMet(now.sets, now.target)) expect((next ?? 0) >= (before ?? next ?? 0)).toBe(true);
        else expect((next ?? 0) <= (before ?? 0)).toBe(true);
        if ((before ?? 0) >= 0 && now.sets.every((set) => (set.weightKg ?? 0) >= 0))
          expect(next ?? 0).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 500 },
    );
  });
});
