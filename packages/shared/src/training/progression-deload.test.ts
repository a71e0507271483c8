import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deloadRule, done, doubleRule, linearRule, situation, usual } from './progression.testing.ts';
import { decideNext } from './progression.ts';
import type { Deload, ProgressionRule } from './progression-rules.ts';
import type { PerformedSet, Situation } from './targets.ts';

const light = (parameters: Partial<Deload>): ProgressionRule => ({
  kind: 'DELOAD',
  parameters: { days: 7, loadPercent: 60, setsPercent: 50, ...parameters },
});
const growing: ProgressionRule = {
  kind: 'LINEAR',
  parameters: { step: 2.5, stepUnit: 'KG', afterSuccesses: 1, afterFailures: 9, decreasePercent: 10 },
};
const good = [done(5), done(5), done(5)];
const toWeek = (week: number, sets: PerformedSet[] = good): Situation => ({
  ...usual,
  sets,
  week: week - 1,
  next: { week, on: '2026-03-02' },
});

describe('a deload', () => {
  const monthly = [light({ everyWeeks: 4 }), growing];

  it('comes every so many weeks, with less load and fewer sets than there would have been', () => {
    expect(decideNext(monthly, toWeek(3))?.rule).toBe(growing);
    expect(decideNext(monthly, toWeek(4))).toMatchObject({
      rule: monthly[0],
      target: { sets: 2, minReps: 5, weightKg: 62.5 },
      reason: {
        code: 'deload.everyWeeks',
        values: { weeks: 4, until: '2026-03-09', kg: 62.5, beforeKg: 102.5, sets: 2, beforeSets: 3 },
      },
    });
  });

  it('stays as it is until it is over, whatever is done meanwhile', () => {
    const begun = decideNext(monthly, toWeek(4));
    if (!begun) throw new Error('It did not begin.');
    const { rule: _, ...kept } = begun;
    const during = { ...usual, ...kept, week: 4, next: { week: 4, on: '2026-03-08' } };
    expect(decideNext(monthly, { ...during, sets: [done(1, 20)] })).toEqual(begun);
    expect(decideNext(monthly, { ...during, sets: good })).toEqual(begun);
  });

  it('gives back what would have been, once it is over or its rule is gone', () => {
    const begun = decideNext(monthly, toWeek(4));
    if (!begun) throw new Error('It did not begin.');
    const later = { ...usual, ...begun, week: 4, sets: [done(5, 62.5)], next: { week: 5, on: '2026-03-09' } };
    const back = { target: { sets: 3, weightKg: 102.5 }, reason: { code: 'deload.over', values: {} } };
    expect(decideNext(monthly, later)).toMatchObject(back);
    expect(decideNext([growing], { ...later, next: { week: 4, on: '2026-03-04' } })).toMatchObject(back);
  });

  it('comes after so many missed targets, and after so many sessions without a new best', () => {
    const rules = [light({ afterStalls: 3 }), growing];
    const missed = [done(5), done(5), done(2)];
    expect(decideNext(rules, { ...usual, sets: missed, failures: 1 })?.rule).toBe(growing);
    expect(decideNext(rules, { ...usual, sets: missed, failures: 2 })).toMatchObject({
      reason: { code: 'deload.afterStalls', values: { stalls: 3 } },
      failures: 0,
    });
    expect(decideNext(rules, { ...usual, sets: good, failures: 2 })?.rule).toBe(growing);
    expect(decideNext(rules, { ...usual, sets: good, bests: [100, 110, 110, 110.5, 109] })?.rule).toBe(rules[0]);
    expect(decideNext(rules, { ...usual, sets: good, bests: [100, 110, 110, 110.5, 111] })?.rule).toBe(growing);
  });

  it('comes in its week whether or not there was a session before, but not again right after one', () => {
    const weekly = [light({ everyWeeks: 1 }), growing];
    expect(decideNext(weekly, toWeek(4, []))?.rule).toBe(weekly[0]);
    const back = { ...toWeek(4, []), reason: { code: 'deload.over', values: {} } };
    expect(decideNext(weekly, back)?.rule).toBe(growing);
    expect(decideNext(weekly, { ...back, sets: good })?.rule).toBe(weekly[0]);
  });

  it('counts what was missed before a session that was left out, and no session of a wave by its heaviest set', () => {
    const rules = [light({ afterStalls: 3 }), growing];
    expect(decideNext(rules, { ...usual, failures: 2 })?.rule).toBe(growing);
    expect(decideNext(rules, { ...usual, failures: 3 })?.rule).toBe(rules[0]);
    const ofWave = { ...usual, target: { ...usual.target, percent: 85 }, sets: [done(5, 65), done(5, 75), done(5)] };
    expect(decideNext(rules, { ...ofWave, failures: 2 })?.rule).toBe(growing);
  });

  it('without load is fewer sets', () => {
    const target = { ...usual.target, weightKg: null };
    const reps: ProgressionRule = { kind: 'DOUBLE', parameters: { minReps: 5, maxReps: 8, incrementKg: 1 } };
    const free = [done(6, null), done(6, null), done(6, null)];
    expect(decideNext([light({ everyWeeks: 4 }), reps], { ...toWeek(4, free), target })).toMatchObject({
      target: { sets: 2, weightKg: null },
      reason: { code: 'deload.everyWeeksFewerSets', values: { weeks: 4, sets: 2, beforeSets: 3 } },
    });
  });

  it('does not keep a wave from growing', () => {
    const rules: ProgressionRule[] = [
      light({ everyWeeks: 2 }),
      {
        kind: 'PERCENTAGE_WAVE',
        parameters: {
          weeks: [{ sets: [{ percent: 80, reps: 5 }] }, { sets: [{ percent: 90, reps: 3 }] }],
          trainingMaxIncrementKg: 5,
          roundToKg: 2.5,
        },
      },
    ];
    const begun = decideNext(rules, { ...toWeek(2, [done(5, 80)]), trainingMaxKg: 100 });
    if (!begun) throw new Error('It did not begin.');
    expect(begun).toMatchObject({ target: { weightKg: 55, percent: null }, successes: 1 });
    const over = decideNext(rules, {
      ...usual,
      ...begun,
      week: 2,
      sets: [done(3, 55)],
      next: { week: 3, on: '2026-03-09' },
    });
    expect(over).toMatchObject({
      target: { weightKg: 85, percent: 80 },
      reason: { code: 'wave.grew' },
      trainingMaxKg: 105,
    });
  });

  it('never raises load or sets, and gives back what another rule would have asked for', () => {
    fc.assert(
      fc.property(deloadRule, fc.oneof(linearRule, doubleRule), situation, (lighter, other, now) => {
        const decision = decideNext([lighter, other], now);
        if (decision?.rule.kind !== 'DELOAD') return;
        expect(decision.target.sets).toBeLessThanOrEqual(now.target.sets);
        if (now.target.weightKg !== null) expect(decision.target.weightKg).toBeLessThanOrEqual(now.target.weightKg);
        const instead = decideNext([other], now);
        const later = { ...now, ...decision, next: { week: now.next.week, on: '2027-01-01' } };
        expect(decideNext([lighter, other], later)?.target.weightKg).toBe(instead?.target.weightKg);
        expect(decideNext([lighter, other], later)?.target.sets).toBe(instead?.target.sets);
      }),
      { numRuns: 500 },
    );
  });
});
