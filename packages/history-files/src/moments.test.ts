import { expect, test } from 'vitest';
import { secondsOf } from './durations.ts';
import { momentOf } from './moments.ts';
import { readHistory } from './read-history.ts';
import { collect, fileOf } from './testing.ts';

const at = (text: string, order: 'DMY' | 'MDY' = 'DMY') => {
  const { day, time, offsetMinutes } = momentOf(text, () => order);
  return [day, time, offsetMinutes];
};

test.each([
  ['2024-03-04 18:30:00', ['2024-03-04', '18:30:00', null]],
  ['2024-03-04', ['2024-03-04', null, null]],
  ['2024/3/4 7:05', ['2024-03-04', '07:05:00', null]],
  ['2024-03-04T18:30:00Z', ['2024-03-04', '18:30:00', 0]],
  ['2024-03-04T18:30:00.123+07:00', ['2024-03-04', '18:30:00', 420]],
  ['2024-03-04 6:30:00\u202fPM', ['2024-03-04', '18:30:00', null]],
  ['2024-03-04 12:30:00 am', ['2024-03-04', '00:30:00', null]],
  ['28 Mar 2025, 17:29', ['2025-03-28', '17:29:00', null]],
  ['Mar 28, 2025, 5:29 PM', ['2025-03-28', '17:29:00', null]],
  ['28 mars 2025, 17:29', ['2025-03-28', '17:29:00', null]],
  ['28. März 2025, 17:29', ['2025-03-28', '17:29:00', null]],
  ['28 มี.ค. 2568, 17:29', ['2025-03-28', '17:29:00', null]],
  ['4.3.2024', ['2024-03-04', null, null]],
])('“%s”', (text, expected) => {
  expect(at(text)).toEqual(expected);
});

test('of two small numbers the answer says which is the day', () => {
  expect([at('4/3/2024', 'DMY')[0], at('4/3/24', 'MDY')[0]]).toEqual(['2024-03-04', '2024-04-03']);
});

test.each(['', 'today', '2024-02-30', '31/31/2024', '2024', '28 Foo 2025', '2024-03-04 25:00'])(
  '“%s” is refused',
  (text) => {
    expect(() => at(text)).toThrow();
  },
);

test.each([
  ['1h 5m', 3900],
  ['58m', 3480],
  ['2h 38m', 9480],
  ['45s', 45],
  ['1:02:03', 3723],
  ['10:00', 600],
  ['0:32:06', 1926],
  ['3720', 3720],
  ['90.0', 90],
  ['soon', null],
  ['', null],
])('“%s” lasts %s seconds', (text, expected) => {
  expect(secondsOf(text)).toBe(expected);
});

const fitNotes = (...days: readonly string[]) =>
  fileOf(
    ['Date,Exercise,Category,Weight (kg),Reps,Time,Comment', ...days.map((day) => `${day},Squat,Legs,60,5,,`)].join(
      '\n',
    ),
  );

test('days that are two are asked for', async () => {
  const { sessions, questions } = await collect(readHistory(fitNotes('05/01/2024', '06/01/2024')));
  expect(sessions).toEqual([]);
  expect(questions).toEqual([
    { kind: 'DAY_ORDER', line: 2, example: '05/01/2024', readings: { DMY: '2024-01-05', MDY: '2024-05-01' } },
  ]);
  const answered = await collect(readHistory(fitNotes('05/01/2024'), { dayOrder: 'MDY' }));
  expect(answered.sessions.map(({ day }) => day)).toEqual(['2024-05-01']);
});

test('another line of the file may say which they are', async () => {
  const { sessions, questions } = await collect(readHistory(fitNotes('05/01/2024', '13/01/2024')));
  expect(questions).toEqual([]);
  expect(sessions.map(({ day }) => day)).toEqual(['2024-01-05', '2024-01-13']);
});

test('lines that contradict each other leave it open', async () => {
  const { questions } = await collect(readHistory(fitNotes('05/01/2024', '13/01/2024', '01/13/2024')));
  expect(questions).toMatchObject([{ kind: 'DAY_ORDER' }]);
});
