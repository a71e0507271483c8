import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setTypes } from '../log/words.ts';
import { hardSetsByMuscle, type TrainedExercise } from './hard-sets.ts';

type DoneSet = TrainedExercise['sets'][number];
const done: DoneSet = { setType: 'WORKING' };
const bench = (...sets: DoneSet[]): TrainedExercise => ({
  primary: ['chest'],
  secondary: ['triceps', 'front-delts'],
  sets,
});

const set: fc.Arbitrary<DoneSet> = fc.record({ setType: fc.constantFrom(...setTypes) });
const muscles = fc.array(fc.constantFrom('chest', 'triceps', 'lats', 'biceps'), { maxLength: 3 });
const exercise: fc.Arbitrary<TrainedExercise> = fc.record({
  primary: muscles,
  secondary: muscles,
  sets: fc.array(set, { maxLength: 5 }),
});
const session = fc.array(exercise, { maxLength: 4 });

describe('hard sets', () => {
  it('count whole for the muscle that works and half for one that helps', () => {
    expect(Object.fromEntries(hardSetsByMuscle([bench(done, done, done)]))).toEqual({
      chest: 3,
      triceps: 1.5,
      'front-delts': 1.5,
    });
  });

  it('are drop sets and sets to failure too, not warm-ups', () => {
    const counted = setTypes.filter((setType) => hardSetsByMuscle([bench({ setType })]).size > 0);
    expect(counted).toEqual(['WORKING', 'DROP', 'FAILURE']);
  });

  it('count a muscle once that is named twice', () => {
    const twice = { primary: ['chest', 'chest'], secondary: ['chest'], sets: [done] };
    expect(hardSetsByMuscle([twice]).get('chest')).toBe(1);
  });

  it('add up over exercises in any order, and no muscle has more than there were sets', () => {
    fc.assert(
      fc.property(session, session, (one, other) => {
        const [ones, others] = [hardSetsByMuscle(one), hardSetsByMuscle(other)];
        const whole = hardSetsByMuscle([...other, ...one]);
        for (const [muscle, sets] of whole) {
          expect(sets).toBe((ones.get(muscle) ?? 0) + (others.get(muscle) ?? 0));
          expect(sets).toBeLessThanOrEqual([...one, ...other].flatMap((exercise) => exercise.sets).length);
        }
        expect(whole.size).toBe(new Set([...ones.keys(), ...others.keys()]).size);
      }),
    );
  });
});
