import { bodyZones, difficulties, exerciseTypes } from '@motriforge/shared/contracts/exercises';
import { injuryAreas } from '@motriforge/shared/injuries';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { filterOf, paramsOf } from './filter-url.ts';

const filter = fc.record(
  {
    query: fc.string({ minLength: 1, maxLength: 80 }).filter((text) => text.trim() === text && text !== ''),
    zone: fc.constantFrom(...bodyZones),
    equipment: fc.constantFrom('barbell', 'resistance-band'),
    difficulty: fc.constantFrom(...difficulties),
    type: fc.constantFrom(...exerciseTypes),
    spare: fc
      .shuffledSubarray([...injuryAreas], { minLength: 1 })
      .map((some) => injuryAreas.filter((area) => some.includes(area))),
    order: fc.constant('used' as const),
  },
  { requiredKeys: [] },
);

it('reads back every filter it wrote', () => {
  fc.assert(
    fc.property(filter, (filter) => {
      expect(filterOf(paramsOf(filter))).toEqual(filter);
    }),
  );
});

it('leaves out what makes no sense', () => {
  expect(
    filterOf({
      q: '  ',
      muscle: 'elbow',
      equipment: 'Bar Bell',
      difficulty: '3',
      without: 'knee,tail',
      order: 'best',
      type: ['cardio', 'x'],
    }),
  ).toEqual({
    type: 'cardio',
    spare: ['KNEE'],
  });
});
