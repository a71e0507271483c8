import { exercises } from '@motriforge/content/exercises';
import { describe, expect, test } from 'vitest';
import { nameMatcher } from './names.ts';

const library = exercises.map(({ slug, name, aliases, equipment }) => ({
  id: slug,
  names: [name.en, name.th],
  aliases,
  equipment,
}));
const match = nameMatcher(library);
const first = (written: string) => match(written)[0];

test('our own names are surely themselves, in English and Thai', () => {
  for (const { id, names } of library) {
    for (const name of names) expect([name, first(name)]).toEqual([name, { id, score: 1, isSure: true }]);
  }
});

describe('names of other products are surely', () => {
  test.each([
    ['Bench Press (Barbell)', 'bench-press'],
    ['Bench Press (Dumbbell)', 'dumbbell-bench-press'],
    ['Squat (Barbell)', 'back-squat'],
    ['Lat Pulldown (Cable)', 'lat-pulldown'],
    ['Deadlift (Barbell)', 'deadlift'],
    ['Romanian Deadlift (Barbell)', 'romanian-deadlift'],
    ['Romanian Deadlift (Dumbbell)', 'dumbbell-romanian-deadlift'],
    ['RDL (DB)', 'dumbbell-romanian-deadlift'],
    ['Pull Up', 'pull-up'],
    ['Pull Up (Assisted)', 'assisted-pull-up'],
    ['Pull-ups (weighted)', 'weighted-pull-up'],
    ['Chin Up', 'chin-up'],
    ['Face Pull (Cable)', 'face-pull'],
    ['Hip Thrust (Barbell)', 'hip-thrust'],
    ['Bicep Curl (Dumbbell)', 'dumbbell-curl'],
    ['Bicep Curl (Barbell)', 'barbell-curl'],
    ['Hammer Curl (Dumbbell)', 'hammer-curl'],
    ['Lateral Raise (Dumbbell)', 'dumbbell-lateral-raise'],
    ['Lateral Raise (Cable)', 'cable-lateral-raise'],
    ['Leg Extension (Machine)', 'leg-extension'],
    ['Seated Leg Curl (Machine)', 'seated-leg-curl'],
    ['Chest Press (Machine)', 'machine-chest-press'],
    ['Squat (Smith Machine)', 'smith-machine-squat'],
    ['Push Up', 'push-up'],
    ['Plank', 'plank'],
    ['Bulgarian Split Squat', 'bulgarian-split-squat'],
  ])('“%s” is %s', (written, id) => {
    expect(first(written)).toMatchObject({ id, isSure: true });
  });
});

describe('a name that is not written like ours is suggested and left to the person', () => {
  test.each([
    ['Barbel Bench Pres', 'bench-press'],
    ['Bulgarain split sqat', 'bulgarian-split-squat'],
    ['Incline Bench Press (Barbell)', 'incline-bench-press'],
    ['Bent Over Row (Barbell)', 'bent-over-row'],
    ['Overhead Press (Barbell)', 'overhead-press'],
    ['Bench Press - Close Grip (Barbell)', 'close-grip-bench-press'],
    ['Triceps Pushdown (Cable - Straight Bar)', 'triceps-pushdown'],
    ['Seated Row (Cable)', 'seated-cable-row'],
    ['Chest Fly (Dumbbell)', 'dumbbell-fly'],
    ['Running (Treadmill)', 'run'],
    ['Goblet Squat (Kettlebell)', 'goblet-squat'],
    ['ท่าแพลงก์', 'plank'],
  ])('“%s” is perhaps %s', (written, id) => {
    expect(match(written).map((suggestion) => suggestion.id)).toContain(id);
  });
});

test.each(['Zumba with my aunt', '', '()', '12345', '🏋️'])('“%s” is surely nothing', (written) => {
  expect(match(written).filter(({ isSure }) => isSure)).toEqual([]);
});

test('a machine is not taken for a barbell, nor help for none', () => {
  expect(first('Bench Press (Machine)')).not.toMatchObject({ id: 'bench-press', isSure: true });
  expect(first('Dip (Assisted)')).toMatchObject({ id: 'assisted-dip' });
  expect(first('Dip')).toMatchObject({ id: 'chest-dip' });
});
