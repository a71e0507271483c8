import fc from 'fast-check';
import type { Loads } from './loads.ts';
import type { ProgressionRule } from './progression-rules.ts';
import type { PerformedSet, Situation, Target } from './targets.ts';

export const nothing: Target = {
  sets: 3,
  minReps: null,
  maxReps: null,
  weightKg: null,
  durationSeconds: null,
  distanceM: null,
  percent: null,
};

/** Three sets of five at 100 kg in the first week, not done yet. */
export const usual: Situation = {
  target: { ...nothing, minReps: 5, maxReps: 5, weightKg: 100 },
  reason: null,
  successes: 0,
  failures: 0,
  trainingMaxKg: null,
  week: 1,
  sets: [],
  bests: [],
  next: { week: 1, on: '2026-03-04' },
  loads: null,
};

export const done = (
  reps: number | null,
  weightKg: number | null = 100,
  more: Partial<PerformedSet> = {},
): PerformedSet => ({
  setType: 'WORKING',
  side: 'BOTH',
  reps,
  weightKg,
  durationSeconds: null,
  holdSeconds: null,
  distanceM: null,
  ...more,
});

export const bar: Loads = {
  kind: 'PLATES',
  barKg: 20,
  plates: [20, 10, 5, 2.5, 1.25].map((weightKg) => ({ weightKg, count: 4 })),
};
export const help: Loads = { kind: 'STEPS', minKg: -80, maxKg: 0, stepKg: 5 };
export const loads = fc.constantFrom<(Loads | null)[]>(null, bar, { kind: 'STEPS', minKg: 5, maxKg: 120, stepKg: 5 });

const count = (min: number, max: number) => fc.integer({ min, max });

export const linearRule = fc
  .record({
    step: count(1, 10),
    afterSuccesses: count(1, 3),
    afterFailures: count(1, 3),
    decreasePercent: count(0, 100),
  })
  .map((parameters) => ({ kind: 'LINEAR' as const, parameters: { ...parameters, stepUnit: 'KG' as const } }));
export const doubleRule = fc
  .record({ minReps: count(1, 10), span: count(0, 6), incrementKg: fc.constantFrom(1, 2.5, 5) })
  .map(({ minReps, span, incrementKg }) => ({
    kind: 'DOUBLE' as const,
    parameters: { minReps, maxReps: minReps + span, incrementKg },
  }));
const waveSet = fc.record({ percent: count(30, 110), reps: count(1, 8) });
export const waveRule = fc
  .record({
    weeks: fc.array(fc.record({ sets: fc.array(waveSet, { minLength: 1, maxLength: 4 }) }), {
      minLength: 1,
      maxLength: 4,
    }),
    trainingMaxIncrementKg: fc.constantFrom(0, 2.5, 5),
    roundToKg: fc.constantFrom(1, 2.5),
  })
  .map((parameters) => ({ kind: 'PERCENTAGE_WAVE' as const, parameters }));
export const deloadRule = fc
  .record({
    everyWeeks: count(1, 5),
    afterStalls: count(1, 4),
    days: count(1, 14),
    loadPercent: count(1, 100),
    setsPercent: count(1, 100),
  })
  .map((parameters) => ({ kind: 'DELOAD' as const, parameters }));
export const rule: fc.Arbitrary<ProgressionRule> = fc.oneof(linearRule, doubleRule, waveRule, deloadRule);

const performed: fc.Arbitrary<PerformedSet> = fc
  .tuple(
    fc.option(count(0, 15)),
    fc.option(count(-20, 140)),
    fc.record({
      setType: fc.constantFrom('WARM_UP', 'WORKING', 'WORKING', 'FAILURE', 'DROP'),
      side: fc.constantFrom('BOTH', 'BOTH', 'LEFT', 'RIGHT'),
    }),
  )
  .map(([reps, weightKg, more]) => done(reps, weightKg, more));

export const situation: fc.Arbitrary<Situation> = fc
  .record({
    target: fc
      .record({ sets: count(1, 5), reps: count(1, 10), weightKg: fc.option(count(-40, 110)) })
      .map(({ sets, reps, weightKg }) => ({ ...nothing, sets, minReps: reps, maxReps: reps, weightKg })),
    reason: fc.constant(null),
    successes: count(0, 3),
    failures: count(0, 3),
    trainingMaxKg: fc.option(count(30, 150)),
    week: count(1, 9),
    sets: fc.array(performed, { maxLength: 6 }),
    bests: fc.array(count(50, 150), { maxLength: 6 }),
    later: count(0, 3),
    loads,
  })
  .map(({ later, ...one }) => ({ ...one, next: { week: one.week + later, on: '2026-03-04' } }));
