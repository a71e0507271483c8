import { expect, test } from 'vitest';
import { readSets } from './sets.ts';

test.each([
  ['3 x 5 @ 100 kg', { Sets: '3', Reps: '5', Weight: '100 kg' }],
  ['3x5 100kg', { Sets: '3', Reps: '5', Weight: '100kg' }],
  ['3 × 5 × 102,5 kg, RPE 8, rest 3 min', { Sets: '3', Reps: '5', Weight: '102,5 kg', RPE: '8', rest: '3 min' }],
  ['3 sets of 8 at 45 lb; form 9/10', { Sets: '3', Reps: '8', Weight: '45 lb', form: '9/10' }],
  ['3 x 60 s', { Sets: '3', Time: '60 s' }],
  ['5 km in 28:30 (easy)', { Distance: '5 km', Time: '28:30', Notes: 'easy' }],
  ['4 sets, 12 reps, bodyweight', { Sets: '4', Reps: '12', Weight: 'bodyweight' }],
  ['20', { Reps: '20' }],
  ['3x5 @ 100', { Sets: '3', Reps: '5', load: '100' }],
  ['3x5 @ 62,5, RPE 8', { Sets: '3', Reps: '5', load: '62,5', RPE: '8' }],
])('“%s”', (text, expected) => {
  expect(Object.fromEntries(readSets(text))).toEqual(expected);
});

test.each(['felt heavy', '3 x many', '5/5/4 @ 100 kg', '100'.repeat(4).concat(' stone')])('“%s” is refused', (text) => {
  expect(() => readSets(text)).toThrow('cannot be read');
});
