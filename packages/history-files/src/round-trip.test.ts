import { loggedTypes } from '@motriforge/shared/contracts/exercises';
import {
  CoachingNote,
  distanceUnits,
  emptyExercise,
  emptySession,
  emptySet,
  HistoryCheckIn,
  HistorySession,
  historySources,
  lengthUnits,
  massUnits,
  WrittenExercise,
} from '@motriforge/shared/contracts/history';
import { sessionTypes, setTypes } from '@motriforge/shared/log/words';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recordsOf } from './csv/records.ts';
import { oldestColumns } from './own-columns.ts';
import { readHistory } from './read-history.ts';
import { collect, fileOf } from './testing.ts';
import { valid } from './valid.ts';
import { writeHistoryCsv } from './write-csv.ts';
import { type OwnItem, writeHistoryJson } from './write-json.ts';

async function textOf(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}

const throughCsv = async (sessions: readonly HistorySession[]) =>
  collect(readHistory(fileOf(await textOf(writeHistoryCsv(sessions)), { pieceBytes: 997 })));
const throughJson = async (items: readonly OwnItem[]) =>
  collect(readHistory(fileOf(await textOf(writeHistoryJson(items)), { pieceBytes: 997 })));

/** Whatever people, spreadsheets and attackers put into a cell. */
const payloads = [
  '=1+1',
  '=cmd|"/C calc"!A0',
  '=HYPERLINK("http://x.example","click")',
  '+1+1',
  '-1+1',
  '-20',
  '@SUM(1,1)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '＝1+1',
  '＋1',
  "'=1+1",
  "''=1+1",
  "'",
  "''",
  "it's",
  "'quoted'",
  '"',
  '""',
  'say "hi"',
  'a,b;c\td|e',
  'two\nlines',
  'two\r\nlines',
  'two\rlines',
  '\n',
  ' leading',
  'trailing ',
  ' ',
  '\u00a0',
  '\ufeff',
  'null',
  'true',
  '1e999',
  '0',
  '2026-01-05',
  'สควอท ขาชิด',
  '😀👩🏽‍🏋️‍♀️🇹🇭',
  'שלום',
  'مرحبا \u202eabc\u202c',
  '<script>alert(1)</script>',
  '</script><!--',
  '{{7*7}}<%= 7*7 %>',
  '\u0001\u001f\u007f\u0085\u2028\u2029',
  'e\u0301 und é',
  '\\n\\"',
  'x'.repeat(255),
];

const session = (text: string): HistorySession => ({
  ...emptySession,
  source: 'MOTRIFORGE',
  sourceKey: 'one',
  day: '2026-01-05',
  startedAt: null,
  timeZone: null,
  title: text,
  programPhase: text.slice(0, 50),
  notes: text,
  coachNotes: text,
  exercises: [
    {
      ...emptyExercise,
      name: text,
      notes: text,
      sets: [{ ...emptySet, load: { kg: -20, entered: -20, unit: 'KG' }, notes: text }],
    },
  ],
});

describe.each(payloads.map((text) => [JSON.stringify(text), text] as const))('%s', (_, text) => {
  test('comes back as it was', async () => {
    const written = session(text);
    expect(await throughCsv([written])).toMatchObject({ problems: [], sessions: [written] });
    const items: OwnItem[] = [{ kind: 'session', session: written }];
    expect(await throughJson(items)).toMatchObject({ problems: [], sessions: [written] });
  });

  test('is no formula in a spreadsheet, and numbers stay numbers', async () => {
    for await (const records of recordsOf(writeHistoryCsv([session(text)]), ',')) {
      const formulas = records.flatMap(({ cells }) => cells).filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell));
      expect(formulas.filter((cell) => cell !== '-20')).toEqual([]);
    }
  });
});

test.each(['a\0b', '\0', 'half \ud83d', ''])('%j is refused and not written', async (text) => {
  for (const pieces of [
    writeHistoryCsv([session(text)]),
    writeHistoryJson([{ kind: 'session', session: session(text) }]),
  ]) {
    await expect(textOf(pieces)).rejects.toMatchObject({ code: 'OUT_OF_RANGE' });
  }
});

const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: null });
const words = fc.oneof(
  fc.constantFrom(...payloads),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter((text) => !text.includes('\0')),
);
const short = words.map((text) => Array.from(text).slice(0, 9).join(''));
const amount = (least: number, most: number) =>
  fc.double({ min: least, max: most, noNaN: true }).map((value) => (value === 0 ? 0 : value));
const whole = (least: number, most: number) => fc.integer({ min: least, max: most });
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const score = maybe(whole(1, 10));
const load = (least: number, most: number) =>
  fc.record({ kg: amount(least, most), entered: amount(-1000, 1000), unit: fc.constantFrom(...massUnits) });

const aSet = fc.record({
  type: fc.constantFrom(...setTypes),
  side: fc.constantFrom('LEFT' as const, 'RIGHT' as const, 'BOTH' as const),
  reps: maybe(whole(0, 1000)),
  load: maybe(load(-1000, 5000)),
  seconds: maybe(whole(0, 100_000)),
  holdSeconds: maybe(whole(0, 86_400)),
  distance: maybe(
    fc.record({ metres: amount(0, 1e6), entered: amount(0, 1e6), unit: fc.constantFrom(...distanceUnits) }),
  ),
  rpe: maybe(amount(1, 10)),
  restSeconds: maybe(whole(0, 3600)),
  calories: maybe(amount(0, 5000)),
  averageHeartRate: maybe(whole(20, 160)),
  maxHeartRate: maybe(whole(160, 300)),
  elevationGainM: maybe(amount(0, 9000)),
  target: maybe(
    fc
      .record({ reps: maybe(whole(0, 1000)), kg: maybe(amount(-1000, 5000)) })
      .filter(({ reps, kg }) => reps !== null || kg !== null),
  ),
  notes: maybe(words),
  doneAt: fc.option(maybe(whole(0, 2e12)), { nil: undefined }),
});

const anExercise = fc.record({
  name: words,
  superset: maybe(whole(0, 20)),
  type: maybe(fc.constantFrom(...loggedTypes)),
  isBodyweight: maybe(fc.boolean()),
  rpe: score,
  formQuality: score,
  notes: maybe(words),
  sets: fc.array(aSet, { maxLength: 3 }),
});

const aSession: fc.Arbitrary<HistorySession> = fc.record({
  source: fc.constantFrom(...historySources),
  sourceKey: fc.uuid(),
  day,
  startedAt: maybe(whole(0, 2e12)),
  timeZone: maybe(fc.constantFrom('Asia/Bangkok', 'UTC', 'America/New_York')),
  type: maybe(fc.constantFrom(...sessionTypes)),
  title: maybe(words),
  durationSeconds: maybe(whole(0, 100_000)),
  endedAt: maybe(whole(0, 2e12)),
  programPhase: maybe(short),
  weekNumber: maybe(whole(1, 60)),
  dayNumber: maybe(whole(1, 7)),
  intensity: score,
  fatigue: score,
  soreness: maybe(whole(0, 10)),
  bodyWeightKg: maybe(amount(1, 700)),
  mood: maybe(short),
  rating: maybe(whole(1, 5)),
  feedback: maybe(words),
  notes: maybe(words),
  coachNotes: maybe(words),
  exercises: fc.array(anExercise, { maxLength: 3 }),
});

const aCheckIn: fc.Arbitrary<HistoryCheckIn> = fc.record({
  source: fc.constantFrom(...historySources),
  sourceKey: fc.uuid(),
  day,
  weight: maybe(load(100, 300)),
  muscleMass: maybe(load(1, 100)),
  bodyFatPercentage: maybe(amount(1, 85)),
  bmi: maybe(amount(3, 300)),
  restingHeartRate: maybe(whole(20, 250)),
  bloodPressure: maybe(fc.record({ systolic: whole(100, 320), diastolic: whole(20, 99) })),
  energyLevel: score,
  moodScore: score,
  sleepQuality: score,
  stressLevel: score,
  notes: maybe(words),
  measurements: fc.array(
    fc.record({
      site: fc.constantFrom('WAIST', 'CHEST', 'ARM'),
      side: fc.constantFrom('LEFT' as const, 'RIGHT' as const, 'BOTH' as const),
      cm: amount(1, 500),
      entered: amount(0, 500),
      unit: fc.constantFrom(...lengthUnits),
    }),
    { maxLength: 3 },
  ),
});

const aCoachingNote: fc.Arbitrary<CoachingNote> = fc.record({
  source: fc.constantFrom(...historySources),
  sourceKey: fc.uuid(),
  day,
  coach: maybe(words),
  durationMinutes: maybe(whole(0, 600)),
  topics: fc.array(words, { maxLength: 3 }),
  discussion: maybe(words),
  feedback: maybe(words),
  actionItems: fc.array(words, { maxLength: 3 }),
  nextDay: maybe(day),
  isCompleted: fc.boolean(),
  outcome: maybe(words),
  rating: score,
});

const aWrittenExercise: fc.Arbitrary<WrittenExercise> = fc.record({
  sourceKey: fc.uuid(),
  name: words,
  force: maybe(words),
  category: maybe(words),
  level: maybe(words),
  mechanic: maybe(words),
  equipment: maybe(words),
  primaryMuscles: fc.array(words, { maxLength: 2 }),
  secondaryMuscles: fc.array(words, { maxLength: 2 }),
  instructions: fc.array(words, { maxLength: 2 }),
});

const uniqueBy = (key: (one: HistorySession) => string) => ({ selector: key, maxLength: 4 });

test('any sessions come back from CSV as they were', async () => {
  const sessions = fc.uniqueArray(
    aSession,
    uniqueBy(({ sourceKey }) => sourceKey),
  );
  await fc.assert(
    fc.asyncProperty(sessions, async (written) => {
      expect(await throughCsv(written)).toMatchObject({ problems: [], questions: [], sessions: written });
    }),
    { numRuns: 300 },
  );
});

test('any history comes back from JSON as it was', async () => {
  const item: fc.Arbitrary<OwnItem> = fc.oneof(
    aSession.map((one) => ({ kind: 'session' as const, session: one })),
    aCheckIn.map((one) => ({ kind: 'checkIn' as const, checkIn: one })),
    aCoachingNote.map((one) => ({ kind: 'coachingNote' as const, coachingNote: one })),
    aWrittenExercise.map((one) => ({ kind: 'exercise' as const, exercise: one })),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(item, { maxLength: 6 }), async (written) => {
      const read = await throughJson(written);
      expect(read.problems).toEqual([]);
      const wanted = (kind: OwnItem['kind']) =>
        written.filter((one) => one.kind === kind).map((one) => Object.values(one)[1]);
      expect(read.sessions).toEqual(wanted('session'));
      expect(read.checkIns).toEqual(wanted('checkIn'));
      expect(read.coachingNotes).toEqual(wanted('coachingNote'));
      expect(read.exercises).toEqual(wanted('exercise'));
    }),
    { numRuns: 300 },
  );
});

test('what the generators make is what can be kept', () => {
  fc.assert(fc.property(aSession, (one) => valid(HistorySession, one) !== null));
  fc.assert(fc.property(aCheckIn, (one) => valid(HistoryCheckIn, one) !== null));
  fc.assert(fc.property(aCoachingNote, (one) => valid(CoachingNote, one) !== null));
  fc.assert(fc.property(aWrittenExercise, (one) => valid(WrittenExercise, one) !== null));
});

test('a file of before, without the columns that came later, is read as well', async () => {
  const rows = [oldestColumns, oldestColumns.map((column) => writtenBefore[column] ?? '')];
  const { sessions, problems } = await collect(readHistory(fileOf(rows.map((row) => row.join(',')).join('\r\n'))));
  expect(problems).toEqual([]);
  expect(sessions).toMatchObject([{ title: 'Legs', mood: null, exercises: [{ name: 'Squat', rpe: null }] }]);
  expect(sessions[0]?.exercises[0]?.sets).toEqual([{ ...emptySet, reps: 5 }]);
});
const writtenBefore: Readonly<Record<string, string>> = {
  ...{ source: 'MOTRIFORGE', source_key: 'one', day: '2026-01-05', title: 'Legs' },
  ...{ exercise_number: '1', exercise: 'Squat', set_number: '1', set_type: 'WORKING', side: 'BOTH', reps: '5' },
};

test('a row of ours that somebody spoilt is told with its line, and the others are read', async () => {
  const two = [session('one'), { ...session('two'), sourceKey: 'two' }];
  const text = (await textOf(writeHistoryCsv(two))).replace('-20,-20,KG', 'heavy,-20,KG');
  const { sessions, problems } = await collect(readHistory(fileOf(text)));
  expect(sessions.map(({ title }) => title)).toEqual(['two']);
  expect(problems).toEqual([{ line: 2, code: 'NOT_A_NUMBER', values: { column: 'weight_kg', text: 'heavy' } }]);
});
