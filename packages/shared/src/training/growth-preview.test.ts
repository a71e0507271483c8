import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../day.ts';
import { previewOf } from './growth-preview.ts';
import { type Growth, rulesOf } from './program-growth.ts';
import { doubleRule, linearRule } from './progression.testing.ts';
import type { ProgressionRule } from './progression-rules.ts';
import type { Target } from './targets.ts';

const asked: Target = {
  ...{ sets: 3, minReps: 8, maxReps: 8, weightKg: 40, durationSeconds: null, distanceM: null, percent: null },
};
const weekly = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ week: at + 1, on: addDays('2026-06-01', at * 7) }));
const double: ProgressionRule = { kind: 'DOUBLE', parameters: { minReps: 8, maxReps: 10, incrementKg: 2.5 } };
const lighter: ProgressionRule = {
  kind: 'DELOAD',
  parameters: { everyWeeks: 4, days: 7, loadPercent: 60, setsPercent: 50 },
};

describe('the targets to come', () => {
  it('go up a repetition at a time, then in load', () => {
    const shown = previewOf([double], asked, weekly(5), null);
    expect(shown.map(({ target }) => target.weightKg)).toEqual([40, 40, 40, 42.5, 42.5]);
    expect(shown.map(({ reason }) => reason?.code ?? null)).toEqual([
      null,
      'double.moreReps',
      'double.moreReps',
      'double.reachedTop',
      'double.moreReps',
    ]);
  });

  it('are less in a light week, and what they were after it', () => {
    const shown = previewOf([lighter, double], asked, weekly(5), null);
    expect(shown[3]).toMatchObject({ target: { sets: 2 }, reason: { code: 'deload.everyWeeks' } });
    expect(shown[4]).toMatchObject({ target: { sets: 3 } });
  });

  it('are taken from the training max, which grows after the last week of a wave', () => {
    const wave: ProgressionRule = {
      kind: 'PERCENTAGE_WAVE',
      parameters: {
        weeks: [{ sets: [{ percent: 80, reps: 5 }] }, { sets: [{ percent: 90, reps: 3 }] }],
        trainingMaxIncrementKg: 5,
        roundToKg: 2.5,
      },
    };
    const shown = previewOf([wave], asked, weekly(3), 100);
    expect(shown.map(({ target }) => target.weightKg)).toEqual([80, 90, 85]);
  });

  it('never go down as long as everything is done and nothing says that it gets lighter', () => {
    fc.assert(
      fc.property(fc.oneof(linearRule, doubleRule), fc.integer({ min: 1, max: 12 }), (rule, count) => {
        const loads = previewOf([rule], asked, weekly(count), null).map(({ target }) => target.weightKg ?? 0);
        expect(loads).toEqual(loads.toSorted((one, other) => one - other));
      }),
    );
  });
});

describe('the rules of an exercise', () => {
  const squat = { id: 'squat', hasReps: true, hasSeconds: false, hasMetres: false };
  const plank = { id: 'plank', hasReps: false, hasSeconds: true, hasMetres: false };
  const growth = (rule: ProgressionRule, ...exerciseIds: string[]): Growth => ({ rule, exerciseIds });

  it('are its own before those of all, the lighter weeks first', () => {
    const own: ProgressionRule = { kind: 'DOUBLE', parameters: { minReps: 3, maxReps: 5, incrementKg: 5 } };
    expect(rulesOf([growth(double), growth(own, 'squat'), growth(lighter)], squat)).toEqual([lighter, own]);
    expect(rulesOf([growth(double), growth(own, 'bench'), growth(lighter)], squat)).toEqual([lighter, double]);
  });

  it('are none where nothing fits how it is counted', () => {
    expect(rulesOf([growth(double), growth(lighter)], plank)).toEqual([]);
  });
});
