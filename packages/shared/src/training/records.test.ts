import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setTypes } from '../log/words.ts';
import { impossible } from './impossible.testing.ts';
import { beatenRecords, type RecordSet, type StandingRecord } from './records.ts';
import type { Lifter } from './sets.ts';

const blank: RecordSet = {
  id: 'set',
  setType: 'WORKING',
  reps: null,
  weightKg: null,
  distanceM: null,
  durationSeconds: null,
  holdSeconds: null,
  calories: null,
};
const atABar: Lifter = { isBodyweight: false, bodyWeightKg: null };
const pulledUp: Lifter = { isBodyweight: true, bodyWeightKg: 80 };
const lifted = (id: string, reps: number, weightKg: number): RecordSet => ({ ...blank, id, reps, weightKg });
const namesOf = (records: readonly StandingRecord[]) =>
  records.map(({ kind, reps }) => `${kind}${reps ? ` ${reps}` : ''}`);

const amount = (max: number) => fc.option(fc.integer({ min: 0, max }));
const set: fc.Arbitrary<RecordSet> = fc.record({
  id: fc.uuid(),
  setType: fc.constantFrom(...setTypes),
  reps: amount(15),
  weightKg: fc.option(fc.integer({ min: -80, max: 200 })),
  distanceM: amount(10_000),
  durationSeconds: amount(4000),
  holdSeconds: amount(200),
  calories: amount(500),
});
const sets = fc.array(set, { maxLength: 6 });
const lifter: fc.Arbitrary<Lifter> = fc.record({
  isBodyweight: fc.boolean(),
  bodyWeightKg: fc.option(fc.constant(75)),
});

/** The records that stand after a session. */
function after(standing: readonly StandingRecord[], beaten: readonly StandingRecord[]): StandingRecord[] {
  const isBeaten = (one: StandingRecord) => beaten.some(({ kind, reps }) => kind === one.kind && reps === one.reps);
  return [...standing.filter((one) => !isBeaten(one)), ...beaten];
}

describe('records', () => {
  it('are all firsts the first time', () => {
    const first = beatenRecords([], [lifted('a', 5, 100)], atABar);
    expect(namesOf(first)).toEqual(['WEIGHT', 'WEIGHT 5', 'E1RM', 'VOLUME']);
    expect(first.map(({ value }) => value)).toEqual([100, 100, 100 * (1 + 5 / 30), 500]);
    expect(new Set(first.map(({ previousValue }) => previousValue))).toEqual(new Set([null]));
  });

  it('come from the set that was best, the first of several as good', () => {
    const standing = beatenRecords([], [lifted('a', 5, 100)], atABar);
    const beaten = beatenRecords(standing, [lifted('b', 5, 105), lifted('c', 5, 110), lifted('d', 5, 110)], atABar);
    expect(beaten.find(({ kind, reps }) => kind === 'WEIGHT' && reps === 5)).toEqual({
      kind: 'WEIGHT',
      reps: 5,
      value: 110,
      previousValue: 100,
      setId: 'c',
    });
    expect(namesOf(beaten)).toEqual(['WEIGHT', 'WEIGHT 5', 'E1RM', 'VOLUME']);
  });

  it('are nearer to nothing for a pace and for help', () => {
    const run = { ...blank, distanceM: 5000, durationSeconds: 1500 };
    const standing = beatenRecords([], [run], atABar);
    expect(namesOf(standing)).toEqual(['DISTANCE', 'PACE']);
    expect(namesOf(beatenRecords(standing, [{ ...run, durationSeconds: 1499 }], atABar))).toEqual(['PACE']);
    expect(namesOf(beatenRecords(standing, [{ ...run, distanceM: 999, durationSeconds: 100 }], atABar))).toEqual([]);
    const helped = [{ kind: 'WEIGHT', reps: null, value: -20 }] as const;
    expect(namesOf(beatenRecords(helped, [lifted('a', 13, -15)], pulledUp))).toContain('WEIGHT');
    expect(namesOf(beatenRecords(helped, [lifted('a', 13, -25)], pulledUp))).not.toContain('WEIGHT');
  });

  it('are of time or of distance alone, where nobody said the other', () => {
    expect(namesOf(beatenRecords([], [{ ...blank, holdSeconds: 60, durationSeconds: 90 }], atABar))).toEqual(['TIME']);
    expect(namesOf(beatenRecords([], [{ ...blank, distanceM: 4000 }], atABar))).toEqual(['DISTANCE']);
    expect(namesOf(beatenRecords([], [{ ...blank, durationSeconds: 60, reps: 13 }], atABar))).toEqual(['REPS']);
  });

  it('are in repetitions without a load, and in a load for up to twelve of them', () => {
    expect(namesOf(beatenRecords([], [lifted('a', 30, 0)], atABar))).toEqual(['REPS']);
    expect(namesOf(beatenRecords([], [lifted('a', 12, 20)], atABar))).toContain('WEIGHT 12');
    expect(namesOf(beatenRecords([], [lifted('a', 13, 20)], atABar))).toEqual(['WEIGHT', 'VOLUME']);
    expect(namesOf(beatenRecords([], [lifted('a', 0, 20)], atABar))).toEqual([]);
  });

  it('are no ties, not even by what pounds leave behind the decimals', () => {
    const standing = beatenRecords([], [{ ...lifted('a', 10, 90 * 0.45359237) }], atABar);
    expect(beatenRecords(standing, [lifted('b', 10, 0.45359237 * 3 * 30 * (1 + Number.EPSILON))], atABar)).toEqual([]);
  });

  it('are never beaten by a warm-up, or by the same session again', () => {
    fc.assert(
      fc.property(sets, sets, lifter, (earlier, session, lifter) => {
        const standing = beatenRecords([], earlier, lifter);
        const beaten = beatenRecords(standing, session, lifter);
        const warmUps = session.filter(({ setType }) => setType === 'WARM_UP').map(({ id }) => id);
        for (const { setId } of beaten) expect(warmUps).not.toContain(setId);
        expect(beatenRecords(after(standing, beaten), session, lifter)).toEqual([]);
      }),
    );
  });

  it('are better than what stood, once each, and the same in any order of the sets', () => {
    fc.assert(
      fc.property(sets, sets, lifter, (earlier, session, lifter) => {
        const standing = beatenRecords([], earlier, lifter);
        const beaten = beatenRecords(standing, session, lifter);
        expect(new Set(namesOf(beaten)).size).toBe(beaten.length);
        for (const { kind, reps, value, previousValue } of beaten) {
          const before = standing.find((one) => one.kind === kind && one.reps === reps)?.value ?? null;
          expect(previousValue).toBe(before);
          if (before !== null) expect(kind === 'PACE' ? value < before : value > before).toBe(true);
        }
        const values = (records: readonly StandingRecord[]) =>
          records.map(({ kind, reps, value }) => `${kind} ${reps} ${value}`).sort();
        expect(values(beatenRecords(standing, session.toReversed(), lifter))).toEqual(values(beaten));
      }),
    );
  });

  it('of impossible numbers are none', () => {
    const keys = ['reps', 'weightKg', 'distanceM', 'durationSeconds', 'holdSeconds'] as const;
    fc.assert(
      fc.property(impossible, fc.subarray([...keys], { minLength: 1 }), lifter, (number, broken, lifter) => {
        const strange = { ...blank, ...Object.fromEntries(broken.map((key) => [key, number])) };
        expect(beatenRecords([], [strange], lifter)).toEqual([]);
      }),
    );
  });
});
