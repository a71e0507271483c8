import { addDays } from '@motriforge/shared/dates';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumberOn, planOf, type Run } from './plan.ts';

const run: Run = { startDate: '2026-06-01', endDate: null, lengthDays: 28, pauses: [], changedDays: [] };
const scheduled = [
  { id: 'a', workoutId: 'push', dayNumber: 1, isOptional: false },
  { id: 'b', workoutId: 'walk', dayNumber: 1, isOptional: true },
  { id: 'c', workoutId: 'pull', dayNumber: 3, isOptional: false },
];
const names = (plan: { workoutId: string }[]) => plan.map(({ workoutId }) => workoutId);

describe('the day of a program', () => {
  it('is counted from 1 to its last, with the days of a pause left out', () => {
    const gap = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(gap, gap, (from, length) => {
        const pausedOn = addDays(run.startDate, from);
        const resumedOn = addDays(pausedOn, length);
        const paused = { ...run, pauses: [{ pausedOn, resumedOn }] };
        const days = Array.from({ length: 120 }, (_, index) => dayNumberOn(paused, addDays(run.startDate, index)));
        expect(days.filter((number) => number !== null)).toEqual(Array.from({ length: 28 }, (_, index) => index + 1));
      }),
    );
  });

  it('is none before the start, after the end and while a pause lasts', () => {
    expect(dayNumberOn(run, '2026-05-31')).toBeNull();
    expect(dayNumberOn({ ...run, endDate: '2026-06-03' }, '2026-06-04')).toBeNull();
    expect(dayNumberOn({ ...run, pauses: [{ pausedOn: '2026-06-02', resumedOn: null }] }, '2026-07-01')).toBeNull();
  });
});

describe('the plan of a date', () => {
  it('is what the schedule says', () => {
    expect(names(planOf(run, scheduled, [], '2026-06-01'))).toEqual(['push', 'walk']);
    expect(names(planOf(run, scheduled, [], '2026-06-02'))).toEqual([]);
  });

  it('follows a day that was moved or left out', () => {
    const changed = { ...run, changedDays: [{ dayNumber: 1, movedTo: '2026-06-03' }] };
    expect(names(planOf(changed, scheduled, [], '2026-06-01'))).toEqual([]);
    expect(names(planOf(changed, scheduled, [], '2026-06-03'))).toEqual(['push', 'walk', 'pull']);
    const skipped = { ...run, changedDays: [{ dayNumber: 1, movedTo: null }] };
    expect(names(planOf(skipped, scheduled, [], '2026-06-01'))).toEqual([]);
  });

  it('gives way to what a person chose', () => {
    const chosen = [
      { replaces: 'a', workoutId: 'swim', isOptional: false },
      { replaces: null, workoutId: 'stretch', isOptional: true },
    ];
    expect(names(planOf(run, scheduled, chosen, '2026-06-01'))).toEqual(['swim', 'walk', 'stretch']);
  });
});
