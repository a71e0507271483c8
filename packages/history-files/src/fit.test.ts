import { expect, test } from 'vitest';
import { type FitField, fitFile, fitTime } from './fit-testing.ts';
import { readHistory } from './read-history.ts';
import { collect, fileOf, outline } from './testing.ts';

const [FILE, SESSION, SET, EXERCISE_TITLE] = [0, 18, 225, 264];
const activity = [FILE, [0, 1, 4], [4, 4, fitTime('2024-06-01T22:30:00Z')]] as const;

const session = (...fields: FitField[]) =>
  [SESSION, [253, 4, fitTime('2024-06-01T23:30:00Z')], [2, 4, fitTime('2024-06-01T22:30:00Z')], ...fields] as const;

const [RUNNING, TRAINING, STRENGTH] = [1, 10, 20];
const run = session(
  [5, 1, RUNNING],
  [8, 4, 1_800_000],
  [9, 4, 500_000],
  [11, 2, 320],
  [16, 1, 150],
  [17, 1, 172],
  [22, 2, 45],
);

const read = (bytes: Uint8Array, answers = { timeZone: 'Asia/Bangkok' }) =>
  collect(readHistory(fileOf(bytes), answers));

test('a run becomes a session in sums, on the day of the zone', async () => {
  const { sessions, problems } = await read(fitFile([activity, run]));
  expect(problems).toEqual([]);
  expect(sessions).toMatchObject([
    {
      source: 'FIT',
      day: '2024-06-02',
      type: 'CARDIO',
      durationSeconds: 1800,
      startedAt: Date.parse('2024-06-01T22:30:00Z'),
    },
  ]);
  expect(sessions[0]?.exercises).toMatchObject([
    {
      name: 'Running',
      sets: [
        {
          seconds: 1800,
          distance: { metres: 5000 },
          calories: 320,
          averageHeartRate: 150,
          maxHeartRate: 172,
          elevationGainM: 45,
        },
      ],
    },
  ]);
});

test('the zone is asked', async () => {
  const { sessions, questions } = await collect(readHistory(fileOf(fitFile([activity, run]))));
  expect([sessions, questions]).toEqual([[], [{ kind: 'TIME_ZONE', line: 1, example: '2024-06-01T22:30:00.000Z' }]]);
});

const [BENCH_PRESS, SQUAT] = [0, 28];
const [REST, ACTIVE] = [0, 1];
const [KILOGRAM, POUND] = [1, 2];

const set = (type: number, seconds: number, ...fields: FitField[]) =>
  [SET, [254, 4, fitTime('2024-06-01T22:40:00Z')], [0, 4, seconds * 1000], [5, 1, type], ...fields] as const;

test('a strength session has the sets the device counted, and their rests', async () => {
  const bytes = fitFile([
    activity,
    [EXERCISE_TITLE, [0, 2, SQUAT], [1, 2, 6], [2, 0, 'Barbell Back Squat']],
    set(ACTIVE, 30, [3, 2, 8], [4, 2, 60 * 16], [7, 2, SQUAT], [8, 2, 6], [9, 2, KILOGRAM]),
    set(REST, 90),
    set(ACTIVE, 32, [3, 2, 6], [4, 2, 60 * 16], [7, 2, SQUAT], [8, 2, 6], [9, 2, KILOGRAM]),
    set(ACTIVE, 40, [3, 2, 10], [4, 2, 726], [7, 2, BENCH_PRESS], [8, 2, 1], [9, 2, POUND]),
    session([5, 1, TRAINING], [6, 1, STRENGTH], [7, 4, 3_600_000], [8, 4, 3_600_000]),
  ]);
  const { sessions, problems } = await read(bytes);
  expect(problems).toEqual([]);
  expect(sessions[0]?.type).toBe('STRENGTH');
  expect(sessions.map(outline)).toEqual([
    [
      ['Barbell Back Squat', 'WORKING 8 × 60 KG 30 s rest 90', 'WORKING 6 × 60 KG 32 s'],
      ['Bench press', 'WORKING 10 × 100 LBS 40 s'],
    ],
  ]);
});

test('a damaged file is refused as a whole', async () => {
  const bytes = fitFile([activity, run]);
  const cut = bytes.slice(0, -20);
  bytes[40] = (bytes[40] ?? 0) ^ 0xff;
  for (const broken of [bytes, cut]) {
    const { sessions, problems } = await read(broken);
    expect(sessions).toEqual([]);
    expect(problems).toMatchObject([{ line: null, code: 'DAMAGED_FIT' }]);
  }
});

test('a file without a session says so', async () => {
  expect((await read(fitFile([activity]))).problems).toMatchObject([{ code: 'NOTHING_FOUND' }]);
});
