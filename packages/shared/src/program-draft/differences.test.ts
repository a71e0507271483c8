import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newId } from '../ids.ts';
import { differencesOf } from './differences.ts';
import { addWeek, addWorkout, emptyDraft, moveTo, repeatWeek, toggleLight } from './operations.ts';

const workoutId = newId();
const filled = addWorkout({ week: 0, day: 0 }, workoutId)(emptyDraft('A program'));
const placeId = filled.weeks[0]?.days[0]?.[0]?.id ?? '';

describe('what changed from one version to another', () => {
  it('is said of the weeks, the workouts, their days and how they grow', () => {
    expect(differencesOf(filled, addWeek(filled))).toEqual([{ kind: 'weeks', from: 1, to: 2 }]);
    expect(differencesOf(filled, repeatWeek(0)(filled))).toEqual([
      { kind: 'weeks', from: 1, to: 2 },
      { kind: 'added', workoutId, count: 1 },
    ]);
    expect(differencesOf(filled, moveTo(placeId, { week: 0, day: 2 })(filled))).toEqual([{ kind: 'days', weeks: [1] }]);
    expect(differencesOf(filled, toggleLight(3)(filled))).toEqual([{ kind: 'growth' }]);
    expect(differencesOf(filled, { ...filled, title: 'Another' })).toEqual([
      { kind: 'title', from: 'A program', to: 'Another' },
    ]);
  });

  it('is nothing where only the rows have other names, and the other way round what was added was removed', () => {
    const copy = { ...filled, weeks: filled.weeks.map((week) => ({ ...week, id: newId() })) };
    expect(differencesOf(filled, copy)).toEqual([]);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4 }), (times) => {
        const more = Array.from({ length: times }).reduce((draft: typeof filled) => repeatWeek(0)(draft), filled);
        const kinds = (of: ReturnType<typeof differencesOf>) => of.map(({ kind }) => kind);
        const back = kinds(differencesOf(more, filled)).map((kind) => (kind === 'removed' ? 'added' : kind));
        expect(back).toEqual(kinds(differencesOf(filled, more)));
      }),
    );
  });
});
