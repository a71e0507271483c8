import type { WrittenExercise } from '@motriforge/shared/contracts/history';
import { BroughtExercise } from '@motriforge/shared/contracts/imports';
import { newId } from '@motriforge/shared/ids';
import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { translateExercise } from './own-exercise.ts';

const written = (given: Partial<WrittenExercise> = {}): WrittenExercise => ({
  ...{ sourceKey: 'one', name: 'Yoke walk', force: null, category: 'strongman', level: 'expert', mechanic: 'compound' },
  ...{
    equipment: 'barbell',
    primaryMuscles: ['quadriceps', 'shoulders'],
    secondaryMuscles: ['middle back', 'quadriceps'],
  },
  instructions: ['Lift it.', 'Walk.'],
  ...given,
});

test('an exercise of another library is said in our words', () => {
  expect(translateExercise(3, written())).toEqual({
    lost: [],
    exercise: {
      ...{ name: 'Yoke walk', type: 'weight_training', loadKind: 'EXTERNAL', difficulty: 'advanced' },
      ...{ primaryZones: ['quads', 'front-delts', 'side-delts'], secondaryZones: ['upper-back'] },
      ...{ equipment: ['barbell'], steps: ['Lift it.', 'Walk.'], tips: [], sameAs: null, strains: [] },
    },
  });
});

test.each([
  [{ equipment: 'body only' }, 'BODYWEIGHT'],
  [{ equipment: 'body only', force: 'static' }, 'TIME'],
  [{ category: 'stretching' }, 'TIME'],
  [{ category: 'cardio' }, 'TIME'],
] as const)('with %j its sets are of %s', (given, loadKind) => {
  expect(translateExercise(1, written(given)).exercise?.loadKind).toBe(loadKind);
});

test('words we have no word for are told with their line', () => {
  const { lost, exercise } = translateExercise(
    7,
    written({ equipment: 'machine', primaryMuscles: ['soul'], category: 'dance', level: 'constructor' }),
  );
  expect(lost.map(({ line, code, values }) => `${line} ${code} ${values.text}`)).toEqual([
    '7 MUSCLE_UNKNOWN soul',
    '7 CATEGORY_UNKNOWN dance',
    '7 LEVEL_UNKNOWN constructor',
    '7 EQUIPMENT_UNKNOWN machine',
  ]);
  expect(exercise).toMatchObject({ primaryZones: [], equipment: [], type: 'weight_training', difficulty: null });
});

test('a name that is too long makes none, and of too many steps the last are told', () => {
  expect(translateExercise(1, written({ name: 'x'.repeat(101) }))).toMatchObject({
    exercise: null,
    lost: [{ code: 'TOO_LONG' }],
  });
  const steps = Array.from({ length: 21 }, (_, at) => `Step ${at + 1}.`);
  const { exercise, lost } = translateExercise(1, written({ instructions: steps }));
  expect(exercise?.steps).toEqual(steps.slice(0, 20));
  expect(lost).toMatchObject([{ code: 'STEPS_CUT', values: { text: 'Step 21.' } }]);
});

test('a long step becomes several, and no word of it is lost', () => {
  const sentence = fc.lorem({ maxCount: 30 }).map((text) => `${text}.`);
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 1, maxLength: 20 }), (sentences) => {
      const { exercise } = translateExercise(1, written({ instructions: [sentences.join(' ')] }));
      expect(exercise?.steps.join(' ')).toBe(sentences.join(' '));
      expect(exercise?.steps.every((step) => step.length <= 500)).toBe(true);
    }),
  );
});

test('whatever stands in the file, what is made of it can be kept', () => {
  const word = fc.string({ minLength: 1, maxLength: 120 }).filter((text) => text.trim() !== '');
  const maybe = fc.option(fc.oneof(word, fc.constantFrom('constructor', '__proto__', 'body only')), { nil: null });
  const one = fc.record({
    ...{ sourceKey: fc.uuid(), name: word, force: maybe, category: maybe, level: maybe, mechanic: maybe },
    ...{ equipment: maybe, primaryMuscles: fc.array(word), secondaryMuscles: fc.array(word) },
    instructions: fc.array(fc.string({ maxLength: 2_000 }), { maxLength: 30 }),
  });
  fc.assert(
    fc.property(one, (given) => {
      const { exercise } = translateExercise(1, given);
      if (exercise) expect(v.safeParse(BroughtExercise, { ...exercise, id: newId() }).success).toBe(true);
    }),
  );
});
