import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SetFields } from '../contracts/training.ts';
import { clockOf } from './clock.ts';
import { isNothing, mergeChange, nothing, notYetIn, type SessionChange, type SetRow, withChange } from './merge.ts';

const clocks = fc.tuple(fc.nat(9), fc.constantFrom('a', 'b')).map(([at, device]) => clockOf(at, 0, device));
const ids = fc.constantFrom('one', 'two', 'three');

/** What a clock says a field became: a device never gives one clock to two values. */
const rows: fc.Arbitrary<SetRow> = fc
  .record({
    id: ids,
    exerciseLogId: fc.constantFrom('squat', 'bench'),
    reps: fc.option(clocks),
    rpe: fc.option(clocks),
  })
  .map(({ id, exerciseLogId, reps, rpe }) => ({
    id,
    exerciseLogId: id === 'three' ? 'bench' : exerciseLogId && 'squat',
    fields: {
      ...(reps && { reps: Number(reps.slice(0, 15)) }),
      ...(rpe && { rpe: Number(rpe.slice(0, 15)) }),
    } as Partial<SetFields>,
    clocks: { ...(reps && { reps }), ...(rpe && { rpe }) },
  }));

const changes: fc.Arbitrary<SessionChange> = fc.record({
  session: fc.constant(null),
  exercises: fc.constant([]),
  sets: fc.uniqueArray(rows, { selector: ({ id }) => id }),
  removed: fc.uniqueArray(
    fc.record({
      thing: fc.constant('EXERCISE_SET_LOG' as const),
      id: fc.oneof(ids, fc.constant('squat')),
      clock: fc.constant(clockOf(1, 0, 'a')),
    }),
    { selector: ({ id }) => id, maxLength: 1 },
  ),
});

const sorted = ({ sets, removed }: SessionChange) => ({
  sets: sets
    .toSorted((one, other) => one.id.localeCompare(other.id))
    .map(({ id, clocks: at, fields }) => [id, Object.entries(at).toSorted(), Object.entries(fields).toSorted()]),
  removed: removed.map(({ id }) => id).toSorted(),
});

describe('changes of a session', () => {
  it('come to the same in whatever order, however often', () => {
    fc.assert(
      fc.property(changes, changes, changes, (one, two, three) => {
        const all = sorted(mergeChange(mergeChange(one, two), three));
        expect(sorted(mergeChange(three, mergeChange(two, one)))).toEqual(all);
        expect(sorted(mergeChange(mergeChange(mergeChange(one, two), mergeChange(two, three)), one))).toEqual(all);
      }),
    );
  });

  it('of each field the later wins', () => {
    const at = (instant: number, reps: number): SetRow => ({
      id: 'one',
      exerciseLogId: 'squat',
      fields: { reps },
      clocks: { reps: clockOf(instant, 0, 'a') },
    });
    const merged = mergeChange({ ...nothing(), sets: [at(2, 8)] }, { ...nothing(), sets: [at(1, 5)] });
    expect(merged.sets[0]?.fields.reps).toBe(8);
  });

  it('take what belongs to a removed exercise along', () => {
    const set: SetRow = {
      id: 'one',
      exerciseLogId: 'squat',
      fields: { reps: 5 },
      clocks: { reps: clockOf(1, 0, 'a') },
    };
    const removed = [{ thing: 'EXERCISE_LOG' as const, id: 'squat', clock: clockOf(2, 0, 'a') }];
    expect(mergeChange({ ...nothing(), removed }, { ...nothing(), sets: [set] }).sets).toEqual([]);
  });

  it('leave nothing to send once they are in', () => {
    fc.assert(
      fc.property(changes, changes, (earlier, change) => {
        const kept = withChange(withChange({ session: null, exercises: [], sets: [] }, earlier), change);
        const gone = new Set(change.removed.map(({ id }) => id));
        const left = notYetIn(kept, withoutRemoved(change), gone);
        expect(isNothing(left)).toBe(true);
      }),
    );
  });

  it('keep a removal until it was answered', () => {
    const removed = [{ thing: 'EXERCISE_SET_LOG' as const, id: 'one', clock: clockOf(2, 0, 'a') }];
    const empty = { session: null, exercises: [], sets: [] };
    expect(notYetIn(empty, { ...nothing(), removed }, new Set()).removed).toEqual(removed);
    expect(notYetIn(empty, { ...nothing(), removed }, new Set(['one'])).removed).toEqual([]);
  });
});

/** As a device keeps a change: nothing is both changed and removed in it, and every row says something. */
function withoutRemoved(change: SessionChange): SessionChange {
  const { sets, ...rest } = mergeChange(change, nothing());
  return { ...rest, sets: sets.filter(({ clocks: at }) => Object.keys(at).length > 0) };
}
