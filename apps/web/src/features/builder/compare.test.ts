import type { WorkoutBlock, WorkoutLine } from '@motriforge/shared/contracts/workouts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differences } from './compare.ts';

const line = (id: string, given: Partial<WorkoutLine> = {}): WorkoutLine => ({
  id,
  exercise: { id: `exercise-${id}`, slug: id, name: id, type: 'weight_training', loadKind: 'EXTERNAL' },
  sets: 3,
  minReps: 8,
  maxReps: 8,
  seconds: null,
  metres: null,
  kg: null,
  percent: null,
  rpe: null,
  rir: null,
  restSeconds: 90,
  tempo: [],
  note: null,
  ...given,
});

const block = (lines: WorkoutLine[], given: Partial<WorkoutBlock> = {}): WorkoutBlock => ({
  id: `block of ${lines[0]?.id}`,
  name: 'Block',
  kind: 'STRAIGHT',
  isWarmUp: false,
  rounds: 1,
  restBetweenRoundsSeconds: 0,
  restAfterSeconds: 60,
  timeCapSeconds: null,
  intervalSeconds: null,
  lines,
  ...given,
});

const workout = (blocks: WorkoutBlock[], name = 'Push') => ({ name, summary: '', blocks });

describe('two versions of a workout', () => {
  it('differ in what came, went and was changed, each said once', () => {
    const before = workout([block([line('squat')]), block([line('bench')]), block([line('row')])]);
    const curl = line('curl');
    const after = workout(
      [block([line('bench', { sets: 5 })], { restAfterSeconds: 120 }), block([line('row')]), block([curl])],
      'Pull',
    );
    expect(differences(before, after)).toMatchObject([
      { kind: 'name', from: 'Push', to: 'Pull' },
      { kind: 'removed', name: 'squat' },
      { kind: 'added', name: 'curl' },
      { kind: 'changed', name: 'bench', from: { sets: 3 }, to: { sets: 5 } },
      { kind: 'block', from: { restAfterSeconds: 60 }, to: { restAfterSeconds: 120 } },
    ]);
  });

  it('tell a swapped exercise from a changed one', () => {
    const front = line('squat', { exercise: { ...line('front').exercise } });
    expect(differences(workout([block([line('squat')])]), workout([block([front])]))).toEqual([
      { kind: 'swapped', from: 'squat', to: 'front' },
    ]);
  });

  it('name the one line that moved, and no other', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    fc.assert(
      fc.property(fc.nat(4), fc.nat(4), (from, to) => {
        const turned = ids.toSpliced(from, 1).toSpliced(to, 0, ids[from] ?? '');
        const of = (order: string[]) => workout(order.map((id) => block([line(id)])));
        const found = differences(of(ids), of(turned));
        expect(found).toHaveLength(from === to ? 0 : 1);
        expect(found.every(({ kind }) => kind === 'moved')).toBe(true);
      }),
    );
  });

  it('do not differ from themselves', () => {
    const same = workout([block([line('squat'), line('row')], { kind: 'SUPERSET', rounds: 3 })]);
    expect(differences(same, structuredClone(same))).toEqual([]);
  });
});
