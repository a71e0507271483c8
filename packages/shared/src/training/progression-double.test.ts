import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bar, done, doubleRule, help, situation, usual } from './progression.testing.ts';
import { double } from './progression-double.ts';
import type { DoubleProgression } from './progression-rules.ts';
import type { PerformedSet, Situation } from './targets.ts';

const rule: DoubleProgression = { minReps: 8, maxReps: 12, incrementKg: 2.5 };
const after = (sets: PerformedSet[], more: Partial<Situation> = {}) => double(rule, { ...usual, ...more, sets });

describe('double progression', () => {
  it('adds load once all sets reach the top, from the bottom of the range', () => {
    expect(after([done(12), done(12), done(13)])).toMatchObject({
      target: { minReps: 8, maxReps: 12, weightKg: 102.5 },
      reason: { code: 'double.reachedTop', values: { reps: 12, stepKg: 2.5, kg: 102.5, minReps: 8 } },
    });
  });

  it('asks for more repetitions until then, and says how many the weakest set had', () => {
    expect(after([done(12), done(10), done(9)], { failures: 2 })).toMatchObject({
      target: { weightKg: 100 },
      reason: { code: 'double.moreReps', values: { reps: 9, maxReps: 12 } },
      failures: 0,
    });
  });

  it('stays when a set was below the range, or left out, and counts that', () => {
    expect(after([done(9), done(8), done(7)])).toMatchObject({ reason: { code: 'double.belowRange' }, failures: 1 });
    expect(after([done(12), done(12)], { failures: 1 })).toMatchObject({
      reason: { code: 'double.unfinished', values: { done: 2, sets: 3 } },
      failures: 2,
    });
    expect(after([])?.reason.code).toBe('hold.notDone');
  });

  it('goes up to what can be made, and says when there is nothing heavier', () => {
    const sets = [done(12, 175), done(12, 175), done(12, 175)];
    const target = { ...usual.target, weightKg: 175 };
    expect(after(sets, { target, loads: bar })).toMatchObject({
      target: { weightKg: 175 },
      reason: { code: 'hold.heaviest' },
    });
  });

  it('takes help away, and hangs weight on a body that needs none', () => {
    const helped = [done(12, -10), done(12, -10), done(12, -10)];
    expect(after(helped, { target: { ...usual.target, weightKg: -10 }, loads: help })?.target.weightKg).toBe(-5);
    const free = [done(12, null), done(12, null), done(12, null)];
    expect(after(free, { target: { ...usual.target, weightKg: null } })?.target.weightKg).toBe(2.5);
  });

  it('never lowers the load, and raises it only from the top', () => {
    fc.assert(
      fc.property(doubleRule, situation, ({ parameters }, now) => {
        const decision = double(parameters, now);
        const before = now.target.weightKg;
        const next = decision?.target.weightKg ?? null;
        if (before !== null) expect(next).toBeGreaterThanOrEqual(before);
        if (next !== before) expect(['double.reachedTop', 'hold.heaviest']).toContain(decision?.reason.code);
        expect(decision?.target).toMatchObject({ minReps: parameters.minReps, maxReps: parameters.maxReps });
      }),
      { numRuns: 500 },
    );
  });
});
