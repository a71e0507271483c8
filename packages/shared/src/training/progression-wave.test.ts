import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bar, done, loads, situation, usual, waveRule } from './progression.testing.ts';
import type { PercentageWave } from './progression-rules.ts';
import { wave, waveSets } from './progression-wave.ts';
import type { PerformedSet, Situation } from './targets.ts';

const week = (...sets: [percent: number, reps: number][]) => ({
  sets: sets.map(([percent, reps]) => ({ percent, reps })),
});
const rule: PercentageWave = {
  weeks: [week([65, 5], [75, 5], [85, 5]), week([70, 3], [80, 3], [90, 3]), week([75, 5], [85, 3], [95, 1])],
  trainingMaxIncrementKg: 5,
  roundToKg: 2.5,
};
const thirdWeek = [done(5, 75), done(3, 85), done(1, 95)];
const after = (sets: PerformedSet[], more: Partial<Situation> = {}) =>
  wave(rule, { ...usual, trainingMaxKg: 100, week: 3, next: { week: 4, on: '2026-03-04' }, ...more, sets });

describe('a percentage wave', () => {
  it('takes each week’s percentages of the training max', () => {
    expect(
      after([done(5, 65), done(5, 75), done(5, 85)], { week: 1, next: { week: 2, on: '2026-03-04' } }),
    ).toMatchObject({
      target: { sets: 3, minReps: 3, maxReps: 3, weightKg: 90, percent: 90 },
      reason: { code: 'wave.week', values: { week: 2, percent: 90, trainingMaxKg: 100, kg: 90 } },
      successes: 1,
      trainingMaxKg: 100,
    });
  });

  it('lets the training max grow after a last week without a miss', () => {
    expect(after(thirdWeek, { successes: 2 })).toMatchObject({
      target: { weightKg: 90, percent: 85 },
      reason: { code: 'wave.grew', values: { stepKg: 5, trainingMaxKg: 105, percent: 85, kg: 90 } },
      successes: 0,
      trainingMaxKg: 105,
    });
  });

  it('keeps the training max when a set was missed, this week or before', () => {
    const missed = { reason: { code: 'wave.stays', values: { failures: 1 } }, failures: 0, trainingMaxKg: 100 };
    expect(after([done(5, 75), done(3, 85), done(0, 95)])).toMatchObject(missed);
    expect(after([done(5, 75), done(3, 85)])).toMatchObject(missed);
    expect(after([done(5, 75), done(3, 75), done(1, 95)])).toMatchObject(missed);
    expect(after(thirdWeek, { failures: 1 })).toMatchObject(missed);
  });

  it('grows by nothing of weeks nobody trained, and goes on without being asked', () => {
    expect(after([])).toMatchObject({ target: { percent: 85 }, reason: { code: 'wave.week' }, trainingMaxKg: 100 });
  });

  it('does not grow within a wave, or without a training max', () => {
    expect(after(thirdWeek, { next: { week: 3, on: '2026-03-04' } })).toMatchObject({
      trainingMaxKg: 100,
      successes: 1,
    });
    expect(after(thirdWeek, { trainingMaxKg: null })).toBeNull();
  });

  it('has exact percentages, rounded to what can be made and no further', () => {
    fc.assert(
      fc.property(
        waveRule,
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 40, max: 160 }),
        loads,
        ({ parameters }, week, max, made) => {
          const sets = waveSets(parameters, week, max, made) ?? [];
          const planned = parameters.weeks[(week - 1) % parameters.weeks.length]?.sets ?? [];
          expect(sets.map(({ percent, reps }) => ({ percent, reps }))).toEqual(planned);
          for (const { percent, weightKg } of sets) {
            if (made !== null) continue;
            expect(Math.abs(weightKg - (max * percent) / 100)).toBeLessThanOrEqual(parameters.roundToKg / 2 + 1e-6);
            expect(weightKg % parameters.roundToKg).toBe(0);
          }
        },
      ),
    );
    expect(waveSets(rule, 2, 101, bar)?.map(({ weightKg }) => weightKg)).toEqual([70, 80, 90]);
    expect(waveSets(rule, 0, 100, null)).toBeNull();
    expect(waveSets(rule, 1.5, 100, null)).toBeNull();
    expect(waveSets({ ...rule, weeks: [week()] }, 1, 100, null)).toBeNull();
    expect(waveSets({ ...rule, weeks: [week([0, 5])] }, 1, 100, null)).toBeNull();
    expect(waveSets({ ...rule, weeks: [week([80, 5], [90, 0])] }, 1, 100, null)).toBeNull();
    expect(waveSets({ ...rule, weeks: [] }, 1, 100, null)).toBeNull();
    expect(waveSets(rule, 1, Number.NaN, null)).toBeNull();
  });

  it('never lowers the training max, and never raises it by more than its step', () => {
    fc.assert(
      fc.property(waveRule, situation, ({ parameters }, now) => {
        const decision = wave(parameters, now);
        if (now.trainingMaxKg === null || decision === null) return;
        const gain = (decision.trainingMaxKg ?? 0) - now.trainingMaxKg;
        expect([0, parameters.trainingMaxIncrementKg]).toContain(gain);
        if (decision.reason.code !== 'wave.grew') expect(gain).toBe(0);
      }),
      { numRuns: 500 },
    );
  });
});
