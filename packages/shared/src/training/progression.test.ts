import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { impossible } from './impossible.testing.ts';
import { nearestLoad } from './loads.ts';
import { deloadRule, done, doubleRule, linearRule, rule, situation, usual, waveRule } from './progression.testing.ts';
import { decideNext } from './progression.ts';
import { type ReasonCode, reasonValues } from './reasons.ts';

const threeFives = [done(5), done(5), done(5)];

describe('of several rules', () => {
  const inSeconds = {
    kind: 'LINEAR',
    parameters: { step: 5, stepUnit: 'SECONDS', afterSuccesses: 1, afterFailures: 1, decreasePercent: 10 },
  } as const;
  const inKilograms = { ...inSeconds, parameters: { ...inSeconds.parameters, stepUnit: 'KG' } } as const;

  it('the first that applies decides, and is named', () => {
    const decision = decideNext([inSeconds, inKilograms, inSeconds], { ...usual, sets: threeFives });
    expect(decision?.rule).toBe(inKilograms);
    expect(decision?.target.weightKg).toBe(105);
  });

  it('none decides when none applies', () => {
    expect(decideNext([inSeconds], { ...usual, sets: threeFives })).toBeNull();
    expect(decideNext([], usual)).toBeNull();
  });
});

describe('whatever the rules', () => {
  const rules = fc.array(rule, { minLength: 1, maxLength: 3 });

  it('the same situation has the same answer, and is left as it was', () => {
    fc.assert(
      fc.property(rules, situation, (rules, now) => {
        const copy = structuredClone(now);
        expect(decideNext(rules, now)).toEqual(decideNext(structuredClone(rules), now));
        expect(now).toEqual(copy);
      }),
    );
  });

  it('a target is one that can be done, with a reason that has all its figures', () => {
    fc.assert(
      fc.property(rules, situation, (rules, now) => {
        const decision = decideNext(rules, now);
        if (decision === null) return;
        const { target, reason, successes, failures } = decision;
        expect(Number.isInteger(target.sets) && target.sets >= 1).toBe(true);
        expect((target.minReps ?? 1) <= (target.maxReps ?? 1)).toBe(true);
        const figures = [...Object.values(target), ...Object.values(reason.values), successes, failures];
        expect(figures.filter((figure) => typeof figure === 'number' && !Number.isFinite(figure))).toEqual([]);
        const wanted: readonly string[] = reasonValues[reason.code as ReasonCode];
        expect(Object.keys(reason.values).sort()).toEqual([...wanted].sort());
      }),
      { numRuns: 500 },
    );
  });

  it('a load that changes is one that can be made, and is help only where it was before', () => {
    const growing = fc.oneof(linearRule, doubleRule, waveRule, deloadRule);
    fc.assert(
      fc.property(growing, situation, (rule, now) => {
        const kg = decideNext([rule], now)?.target.weightKg ?? null;
        const own = [now.target.weightKg, ...now.sets.map((set) => set.weightKg)];
        if (kg === null || own.includes(kg)) return;
        if (now.loads) expect(nearestLoad(kg, now.loads)).toBe(kg);
        if (kg < 0) expect(own.some((one) => one !== null && one < 0)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('better sets never lead to less', () => {
    const growing = fc.oneof(linearRule, doubleRule);
    fc.assert(
      fc.property(growing, situation, fc.nat(5), fc.integer({ min: 1, max: 10 }), (rule, now, at, more) => {
        const better = now.sets.map((set, index) => (index === at ? { ...set, reps: (set.reps ?? 0) + more } : set));
        const target = { ...now.target, weightKg: now.target.weightKg ?? 0 };
        const load = (sets: typeof better) => decideNext([rule], { ...now, target, sets })?.target.weightKg ?? 0;
        expect(load(better)).toBeGreaterThanOrEqual(load([...now.sets]));
      }),
      { numRuns: 500 },
    );
  });

  it('nothing is decided of impossible numbers', () => {
    const counts = fc.constantFrom('successes', 'failures', 'trainingMaxKg', 'week');
    fc.assert(
      fc.property(rules, situation, counts, impossible, (rules, now, key, number) => {
        expect(decideNext(rules, { ...now, [key]: number })).toBeNull();
        expect(decideNext(rules, { ...now, target: { ...now.target, weightKg: number } })).toBeNull();
        for (const amount of ['sets', 'minReps', 'maxReps', 'durationSeconds', 'distanceM', 'percent']) {
          expect(decideNext(rules, { ...now, target: { ...now.target, [amount]: number } })).toBeNull();
        }
        expect(decideNext(rules, { ...now, target: { ...now.target, minReps: -1 } })).toBeNull();
        expect(decideNext(rules, { ...now, week: 0 })).toBeNull();
        expect(decideNext(rules, { ...now, next: { ...now.next, week: 0 } })).toBeNull();
        expect(decideNext(rules, { ...now, next: { ...now.next, on: 'tomorrow' } })).toBeNull();
      }),
    );
  });

  it('a rule with impossible numbers does not apply', () => {
    fc.assert(
      fc.property(rule, situation, impossible, fc.nat(), (rule, now, number, at) => {
        const keys = Object.entries(rule.parameters).filter(([, value]) => typeof value === 'number');
        const [key = ''] = keys[at % keys.length] ?? [];
        const broken = { ...rule, parameters: { ...rule.parameters, [key]: number } } as typeof rule;
        expect(decideNext([broken], { ...now, trainingMaxKg: 100 })).toBeNull();
      }),
    );
  });

  it('sets with impossible numbers are none', () => {
    fc.assert(
      fc.property(fc.oneof(linearRule, doubleRule), situation, impossible, (rule, now, number) => {
        const sets = now.sets.length === 0 ? [done(1)] : now.sets;
        const strange = [...sets, done(number), done(5, number)];
        const failed = [...sets, done(0, null), done(0, null)];
        expect(decideNext([rule], { ...now, sets: strange })).toEqual(decideNext([rule], { ...now, sets: failed }));
      }),
    );
  });
});
