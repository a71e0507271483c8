import type { UserCtx } from '@motriforge/domain/context';
import { beginImport, exportHistory, finishImport, putRows } from '@motriforge/domain/history';
import { type TestWorld, testWorld } from '@motriforge/domain/testing';
import { loggedTypes } from '@motriforge/shared/contracts/exercises';
import { distanceUnits, type HistorySession, historySources, massUnits } from '@motriforge/shared/contracts/history';
import { newId } from '@motriforge/shared/ids';
import { sessionTypes, setTypes } from '@motriforge/shared/log/words';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readHistory } from './read-history.ts';
import { collect, fileOf } from './testing.ts';
import { writeHistoryCsv } from './write-csv.ts';
import { writeHistoryJson } from './write-json.ts';

let world: TestWorld;
beforeEach(async () => {
  world = await testWorld();
});
afterEach(() => world.close());

const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });
const whole = (least: number, most: number) => fc.integer({ min: least, max: most });
const amount = (least: number, most: number) =>
  fc.integer({ min: least * 1000, max: most * 1000 }).map((n) => n / 1000);
const score = maybe(whole(1, 10));
/** The log keeps no white space around words. */
const words = fc
  .string({ minLength: 1, maxLength: 20, unit: 'grapheme' })
  .map((text) => text.replaceAll('\0', '').trim())
  .filter((text) => text !== '');

const longWords = fc.oneof({ weight: 9, arbitrary: words }, { weight: 1, arbitrary: fc.constant('ก'.repeat(20_000)) });
const moment = whole(0, 2e12);

const aSet = fc.record({
  type: fc.constantFrom(...setTypes),
  side: fc.constantFrom('LEFT' as const, 'RIGHT' as const, 'BOTH' as const),
  reps: maybe(whole(0, 100_000)),
  load: maybe(
    fc.record({ kg: amount(-1_000, 5_000), entered: amount(-1_000, 5_000), unit: fc.constantFrom(...massUnits) }),
  ),
  seconds: maybe(whole(0, 604_800)),
  holdSeconds: maybe(whole(0, 86_400)),
  distance: maybe(
    fc.record({ metres: amount(0, 1e5), entered: amount(0, 1e5), unit: fc.constantFrom(...distanceUnits) }),
  ),
  rpe: maybe(amount(1, 10)),
  restSeconds: maybe(whole(0, 86_400)),
  calories: maybe(amount(0, 5_000)),
  averageHeartRate: maybe(whole(20, 160)),
  maxHeartRate: maybe(whole(160, 300)),
  elevationGainM: maybe(amount(0, 9_000)),
  target: maybe(
    fc
      .record({ reps: maybe(whole(0, 100_000)), kg: maybe(amount(-1_000, 5_000)) })
      .filter(({ reps, kg }) => reps !== null || kg !== null),
  ),
  notes: maybe(longWords),
  doneAt: maybe(moment),
});

const aSession: fc.Arbitrary<HistorySession> = fc.record({
  source: fc.constantFrom(...historySources),
  sourceKey: fc.uuid(),
  day: fc
    .date({ min: new Date('1990-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  startedAt: maybe(moment),
  timeZone: maybe(fc.constantFrom('Asia/Bangkok', 'UTC', 'America/New_York')),
  type: maybe(fc.constantFrom(...sessionTypes)),
  title: maybe(words),
  durationSeconds: maybe(whole(0, 604_800)),
  endedAt: moment,
  programPhase: maybe(words),
  weekNumber: maybe(whole(1, 60)),
  dayNumber: maybe(whole(1, 7)),
  intensity: score,
  fatigue: score,
  soreness: maybe(whole(0, 10)),
  bodyWeightKg: maybe(amount(1, 700)),
  mood: maybe(words),
  rating: maybe(whole(1, 5)),
  feedback: maybe(longWords),
  notes: maybe(longWords),
  coachNotes: maybe(longWords),
  exercises: fc.array(
    fc.record({
      name: words,
      superset: maybe(whole(0, 1_000)),
      type: maybe(fc.constantFrom(...loggedTypes)),
      isBodyweight: fc.boolean(),
      rpe: score,
      formQuality: score,
      notes: maybe(longWords),
      sets: fc.array(aSet, { maxLength: 3 }),
    }),
    { maxLength: 3 },
  ),
});

let files = 0;
async function bring(ctx: UserCtx, sessions: readonly HistorySession[]) {
  const fileHash = String(++files).padStart(64, '0');
  const file = { source: 'MOTRIFORGE', fileName: 'history', fileBytes: 1, nameMapping: {} } as const;
  const { id: batchId } = await beginImport(ctx, { ...file, id: newId(), fileHash });
  for (let from = 0; from < sessions.length; from += 50) {
    const some = sessions.slice(from, from + 50).map((session, at) => ({ line: from + at + 1, session }));
    await putRows(ctx, { batchId, from, sessions: some, checkIns: [] });
  }
  return finishImport(ctx, { batchId });
}

async function takeOut(ctx: UserCtx): Promise<HistorySession[]> {
  const all: HistorySession[] = [];
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page = await exportHistory(ctx, cursor === undefined ? {} : { cursor });
    all.push(...page.sessions);
    cursor = page.nextCursor;
  }
  return all;
}

async function textOf(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}

const inOrder = (sessions: readonly HistorySession[]) =>
  sessions.toSorted((one, other) => (one.sourceKey < other.sourceKey ? -1 : 1));

const writers: [string, (sessions: HistorySession[]) => AsyncIterable<string>][] = [
  ['CSV', (sessions) => writeHistoryCsv(sessions)],
  ['JSON', (sessions) => writeHistoryJson(sessions.map((session) => ({ kind: 'session' as const, session })))],
];

test.each(writers)(
  'what was trained comes back from our %s as it was, and is known where it came from',
  async (_, write) => {
    const sessions = fc.uniqueArray(aSession, { selector: ({ sourceKey }) => sourceKey, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(sessions, async (trained) => {
        const [kit, mina] = [await world.person(), await world.person()];
        await bring(kit, trained);
        const taken = await takeOut(kit);
        expect(inOrder(taken)).toEqual(inOrder(trained));
        const read = await collect(readHistory(fileOf(await textOf(write(taken)), { pieceBytes: 997 })));
        expect(await bring(mina, read.sessions)).toMatchObject({ created: trained.length, known: 0, refused: 0 });
        expect(await textOf(write(await takeOut(mina)))).toBe(await textOf(write(taken)));
        expect(await bring(kit, read.sessions)).toMatchObject({ created: 0, known: trained.length, refused: 0 });
      }),
      { numRuns: 60 },
    );
  },
  60_000,
);

test('a long history is taken out page by page, every session once and in order', async () => {
  const kit = await world.person();
  const days = Array.from({ length: 120 }, (_, at) => new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10));
  const [one] = fc.sample(aSession, 1) as [HistorySession];
  const trained = days.map((day) => ({ ...one, day, sourceKey: day, startedAt: Date.parse(day) }));
  await bring(kit, trained);
  expect((await takeOut(kit)).map(({ day }) => day)).toEqual(days);
});
