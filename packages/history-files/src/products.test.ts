import { describe, expect, test } from 'vitest';
import type { HistoryAnswers } from './items.ts';
import { readHistory } from './read-history.ts';
import { collect, fixture, outline } from './testing.ts';

const bangkok = { timeZone: 'Asia/Bangkok' };
const read = (name: string, answers: HistoryAnswers = bangkok) => collect(readHistory(fixture(name), answers));
const lines = (problems: readonly { line: number | null; code: string }[]) =>
  problems.map(({ line, code }) => `${line} ${code}`);

describe('Strong', () => {
  test('asks for units and the zone before it reads', async () => {
    const { sessions, problems, questions } = await read('strong-classic.csv', {});
    expect([sessions, problems]).toEqual([[], []]);
    expect(questions).toEqual([
      { kind: 'TIME_ZONE', line: 2, example: '2024-03-04 18:30:00' },
      { kind: 'MASS_UNIT', line: 2, example: '40' },
      { kind: 'DISTANCE_UNIT', line: 10, example: '3.2' },
    ]);
  });

  test('is read with its marks, rests and help', async () => {
    const { sessions, problems } = await read('strong-classic.csv', { ...bangkok, massUnit: 'KG', distanceUnit: 'KM' });
    expect(sessions.map(outline)).toEqual([
      [
        [
          'Squat (Barbell)',
          'WARM_UP 10 × 40 KG',
          'WORKING 5 × 100 KG RPE 8 (deep)',
          'DROP 8 × 80 KG',
          'FAILURE 0 × 80 KG RPE 10',
        ],
        ['Plank', 'WORKING 60 s'],
        ['Pull Up (Assisted)', 'WORKING 8 × -20 KG rest 90'],
        ['Running (Treadmill)', 'WORKING 1200 s 3.2 KM'],
      ],
      [['Bench Press (Barbell)', 'WORKING 8 × 80 KG']],
    ]);
    expect(sessions[0]?.exercises[2]?.sets[0]?.load?.kg).toBe(-20);
    expect(sessions[0]).toMatchObject({
      day: '2024-03-04',
      startedAt: Date.parse('2024-03-04T11:30:00Z'),
      timeZone: 'Asia/Bangkok',
      title: 'Legs, heavy',
      durationSeconds: 3900,
      notes: 'Felt "good"\nand slept well',
    });
    expect(lines(problems)).toEqual(['12 NOT_A_WORD', '13 NOT_A_NUMBER', '14 NOT_A_DAY', '15 NO_EXERCISE']);
  });

  test('with semicolons has decimal commas, units in columns and lines of Windows', async () => {
    const { sessions, problems } = await read('strong-android.csv');
    expect(problems).toEqual([]);
    expect(sessions.map(outline)).toEqual([
      [
        ['Overhead Press (Barbell)', 'WORKING 2 × 102.5 LBS RPE 8.5 (line one\r\nline two)'],
        ['Run', 'WORKING 1500 s 3.1 MILES'],
      ],
    ]);
    expect(sessions[0]).toMatchObject({ durationSeconds: 3480, notes: 'note' });
    expect(sessions[0]?.exercises[0]?.sets[0]?.load?.kg).toBeCloseTo(46.493, 3);
  });

  test('of 2025 names units in columns and notes in rows', async () => {
    const { sessions, problems } = await read('strong-new.csv');
    expect(problems).toEqual([]);
    expect(sessions.map(outline)).toEqual([
      [
        ['Chin Up', 'WORKING 6 × 10 KG RPE 9 rest 90'],
        ['Sled Push', 'WORKING 80 KG 20 M rest 120'],
      ],
    ]);
    expect(sessions[0]?.exercises[0]?.notes).toBe('Use the blue band');
    expect(sessions[0]?.durationSeconds).toBe(3720);
  });
});

describe('Hevy', () => {
  test('is read with kinds of sets, supersets and notes', async () => {
    const { sessions, problems } = await read('hevy.csv');
    expect(sessions.map(outline)).toEqual([
      [
        ['Bench Press (Barbell)', 'WARM_UP 10 × 40 KG', 'WORKING 8 × 80 KG RPE 8.5', 'FAILURE 7 × 80 KG RPE 10'],
        ['Bicep Curl (Dumbbell)', 'DROP 10 × 14 KG'],
        ['Triceps Pushdown', 'WORKING 12 × 25 KG'],
        ['Treadmill', 'WORKING 900 s 2.5 KM'],
      ],
    ]);
    expect(sessions[0]).toMatchObject({ title: 'Push', notes: 'Good one', durationSeconds: 4980, day: '2025-03-28' });
    expect(sessions[0]?.exercises.map(({ superset, notes }) => [superset, notes])).toEqual([
      [null, 'Pause'],
      [0, null],
      [0, null],
      [null, null],
    ]);
    expect(lines(problems)).toEqual(['8 NOT_A_WORD']);
  });

  test('of an account in pounds and miles', async () => {
    const { sessions, problems } = await read('hevy-lbs.csv');
    expect(problems).toEqual([]);
    expect(sessions.map(outline)).toEqual([
      [
        ['Pull Up (Assisted)', 'WORKING 8 × -45 LBS'],
        ['Running', 'WORKING 1500 s 3.1 MILES'],
      ],
    ]);
    expect(sessions[0]?.startedAt).toBe(Date.parse('2024-01-01T15:00:00Z'));
  });
});

describe('FitNotes', () => {
  test.each([
    [
      'fitnotes-android.csv',
      [
        [
          ['Flat Barbell Bench Press', 'WORKING 8 × 60 KG (slow, deep)', 'WORKING 5 × 135 LBS'],
          ['Treadmill', 'WORKING 1926 s 1.53 MILES'],
        ],
        [['Plank', 'WORKING 90 s']],
      ],
    ],
    [
      'fitnotes-ios.csv',
      [
        [
          ['Squat', 'WORKING 5 × 70 KG (easy)'],
          ['Stationary Bike', 'WORKING 600 s 500 M'],
        ],
        [['Side Plank', 'WORKING 60 s']],
      ],
    ],
  ])('%s is a session for each day and asks for no zone', async (name, expected) => {
    const { sessions, problems, questions } = await read(name, {});
    expect([problems, questions]).toEqual([[], []]);
    expect(sessions.map(outline)).toEqual(expected);
    expect(sessions[0]).toMatchObject({ startedAt: null, timeZone: null, title: null });
  });
});

describe('tracks', () => {
  test('of a TCX file are summed up over their laps, on the day of the zone', async () => {
    const { sessions, problems } = await read('run.tcx');
    expect(sessions).toHaveLength(1);
    expect(sessions[0]).toMatchObject({
      day: '2024-06-02',
      type: 'CARDIO',
      durationSeconds: 900,
      notes: 'Along the river',
    });
    expect(sessions[0]?.exercises[0]).toMatchObject({
      name: 'Running',
      sets: [
        {
          seconds: 900,
          distance: { metres: 3000, entered: 3000, unit: 'M' },
          calories: 185,
          averageHeartRate: 150,
          maxHeartRate: 181,
          elevationGainM: 15,
        },
      ],
    });
    expect(lines(problems)).toEqual(['31 NO_TIME']);
  });

  test('of a GPX file are measured within their segments', async () => {
    const { sessions, problems } = await read('ride.gpx');
    expect(sessions[0]).toMatchObject({ title: 'Morning Ride', day: '2024-06-02', durationSeconds: 900 });
    const [set] = sessions[0]?.exercises[0]?.sets ?? [];
    // A hundredth of a degree is 1,112 m north and 1,080 m east here; the gap between the segments does not count.
    expect(set?.distance?.metres).toBeCloseTo(1112 + 1080, -1);
    expect(set).toMatchObject({ averageHeartRate: 130, maxHeartRate: 140, elevationGainM: 10 });
    expect(lines(problems)).toEqual(['15 NO_TIME']);
  });

  test('whose entities multiply are refused', async () => {
    const { sessions, problems } = await read('bomb.gpx');
    expect(sessions).toEqual([]);
    expect(problems).toEqual([{ line: null, code: 'NOT_XML', values: { line: 3 } }]);
  });

  test.each(['run.tcx', 'ride.gpx'])('%s asks for the zone its days are in', async (name) => {
    const { sessions, questions } = await read(name, {});
    expect(sessions).toEqual([]);
    expect(questions).toMatchObject([{ kind: 'TIME_ZONE' }]);
  });
});

test('a library of exercises becomes exercises', async () => {
  const { exercises, problems } = await read('exercises.json');
  expect(exercises.map(({ name, equipment, instructions }) => [name, equipment, instructions.length])).toEqual([
    ['3/4 Sit-Up', 'body only', 2],
    ['Ab Roller', null, 0],
  ]);
  expect(lines(problems)).toEqual(['15 NO_NAME']);
});
