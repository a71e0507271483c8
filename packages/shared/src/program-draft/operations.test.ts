import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { ProgramDraft } from '../contracts/program-drafts.ts';
import { newId } from '../ids.ts';
import {
  addWeek,
  addWorkout,
  copyToFollowing,
  type Edit,
  emptyDraft,
  find,
  lightEvery,
  moveBy,
  moveEarlier,
  moveTo,
  removePlace,
  removeWeek,
  repeatWeek,
  toggleLight,
  toggleOptional,
} from './operations.ts';

const workoutIds = Array.from({ length: 3 }, () => newId());
const number = (max: number) => fc.integer({ min: 0, max });
const at = fc.record({ week: number(3), day: number(6) });
const placesIn = ({ weeks }: ProgramDraft) => weeks.flatMap(({ days }) => days.flat());

/** An edit that names what it is about by its number among all workouts of the program. */
const anEdit: fc.Arbitrary<(draft: ProgramDraft) => Edit> = fc.oneof(
  fc.constant(() => addWeek),
  fc.tuple(fc.constantFrom(removeWeek, repeatWeek, copyToFollowing, toggleLight), number(4)).map(
    ([make, week]) =>
      () =>
        make(week),
  ),
  fc.tuple(at, fc.constantFrom(...workoutIds)).map(
    ([day, id]) =>
      () =>
        addWorkout(day, id),
  ),
  fc.tuple(fc.constantFrom(removePlace, toggleOptional, moveEarlier), number(20)).map(
    ([make, index]) =>
      (draft: ProgramDraft) =>
        make(placesIn(draft)[index]?.id ?? ''),
  ),
  fc.tuple(number(20), at).map(
    ([index, day]) =>
      (draft: ProgramDraft) =>
        moveTo(placesIn(draft)[index]?.id ?? '', day),
  ),
  fc.tuple(number(20), fc.integer({ min: -9, max: 9 })).map(
    ([index, by]) =>
      (draft: ProgramDraft) =>
        moveBy(placesIn(draft)[index]?.id ?? '', by),
  ),
);
const written = fc
  .array(anEdit, { maxLength: 40 })
  .map((edits) => edits.reduce((draft, edit) => edit(draft)(draft), emptyDraft('A program')));

describe('a program that is being written', () => {
  it('is one that can be kept, whatever was done to it, and no place stands in it twice', () => {
    fc.assert(
      fc.property(written, (draft) => {
        expect(v.is(ProgramDraft, draft)).toBe(true);
        const ids = [...placesIn(draft), ...draft.weeks].map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it('changes without what it was before being changed: that is what is gone back to', () => {
    fc.assert(
      fc.property(written, anEdit, (draft, edit) => {
        const before = structuredClone(draft);
        edit(draft)(draft);
        expect(draft).toEqual(before);
      }),
    );
  });

  it('keeps all its workouts when one is moved, and a move by days can be taken back', () => {
    fc.assert(
      fc.property(written, number(20), fc.integer({ min: -9, max: 9 }), (draft, index, by) => {
        const place = placesIn(draft)[index];
        if (!place) return;
        const moved = moveBy(place.id, by)(draft);
        expect(
          placesIn(moved)
            .map(({ id }) => id)
            .toSorted(),
        ).toEqual(
          placesIn(draft)
            .map(({ id }) => id)
            .toSorted(),
        );
        const [from, to] = [find(draft, place.id), find(moveBy(place.id, -by)(moved), place.id)];
        if (moved !== draft) expect({ week: to?.week, day: to?.day }).toEqual({ week: from?.week, day: from?.day });
      }),
    );
  });

  it('has weeks alike behind one that was copied, each with workouts of its own', () => {
    fc.assert(
      fc.property(written, number(4), (draft, week) => {
        const { weeks } = copyToFollowing(week)(draft);
        const workoutsOf = (at: number) => weeks[at]?.days.map((places) => places.map(({ workoutId }) => workoutId));
        for (let later = week + 1; later < weeks.length; later++) expect(workoutsOf(later)).toEqual(workoutsOf(week));
      }),
    );
  });

  it('is light in a week somebody chose and every so many weeks, until they choose it again', () => {
    fc.assert(
      fc.property(written, number(11), (draft, week) => {
        const plain = { ...draft, growth: [] };
        const light = toggleLight(week)(plain);
        expect(lightEvery(light)).toBe(week + 1);
        expect(toggleLight(week * 2 + 1)(light).growth).toEqual([]);
      }),
    );
  });
});
