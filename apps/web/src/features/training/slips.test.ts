import { expect, it } from 'vitest';
import { isMeant } from './slips.ts';

it.each([
  ['sqaut', 'squat'],
  ['bnech', 'bench'],
  ['deadlfit', 'deadlift'],
  ['romanain', 'romanian'],
  ['pres', 'press'],
  ['dedl', 'deadlift'],
])('“%s” is a slip of “%s”', (typed, word) => {
  expect(isMeant(typed, word)).toBe(true);
});

it.each([
  ['row', 'raw'],
  ['squat', 'press'],
  ['curl', 'calf'],
  ['bench', 'reach'],
])('“%s” is not “%s”', (typed, word) => {
  expect(isMeant(typed, word)).toBe(false);
});
