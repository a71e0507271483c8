import { visibilityId } from '@motriforge/db/lookups/visibility';
import { healthCheckin } from '@motriforge/db/schema/health';
import { importedRow } from '@motriforge/db/schema/imports';
import { personalRecord } from '@motriforge/db/schema/records';
import { exerciseLog, exerciseSetLog, workoutSession } from '@motriforge/db/schema/training';
import { exerciseDay, trainingDay } from '@motriforge/db/schema/training-rollups';
import type { HistoryCheckIn, HistorySession } from '@motriforge/shared/contracts/history';
import type { BeginImportInput } from '@motriforge/shared/contracts/imports';
import { newId } from '@motriforge/shared/ids';
import { clockOf } from '@motriforge/shared/log/clock';
import { eq, gt } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { anExercise, aSession } from '../content-testing.ts';
import type { UserCtx } from '../context.ts';
import { receive } from '../events/index.ts';
import { type TestWorld, testWorld } from '../testing.ts';
import { logChanges, saveSession } from '../training/index.ts';
import { beginImport, finishImport, listImports, nameMapping, putRows, undoImport } from './index.ts';
import { aSessionOf, aSquat } from './testing.ts';

let world: TestWorld;
let kit: UserCtx;
let squat: string;
beforeEach(async () => {
  world = await testWorld();
  kit = await world.person();
  squat = await anExercise(world.ctx);
});
afterEach(() => world.close());

const deliver = async () => {
  while (world.published.length > 0) for (const message of world.published.splice(0)) await receive(world.ctx, message);
};

const hash = (digit: number) => String(digit).repeat(64);
const aFile = (given: Partial<BeginImportInput> = {}): BeginImportInput => ({
  id: newId(),
  source: 'STRONG',
  fileName: 'strong.csv',
  fileHash: hash(1),
  fileBytes: 100,
  nameMapping: { Squat: squat },
  ...given,
});

const on = (day: number) => aSessionOf(`2026-05-${String(day).padStart(2, '0')}`);
const lines = (sessions: readonly unknown[]) => sessions.map((session, at) => ({ line: at + 2, session }));
const put = (batchId: string, sessions: readonly unknown[], from = 0, ctx = kit) =>
  putRows(ctx, { batchId, from, sessions: lines(sessions), checkIns: [] });

async function bring(sessions: readonly HistorySession[], given: Partial<BeginImportInput> = {}, ctx = kit) {
  const { id } = await beginImport(ctx, aFile(given));
  await put(id, sessions, 0, ctx);
  const view = await finishImport(ctx, { batchId: id });
  await deliver();
  return view;
}

const checkIn: HistoryCheckIn = {
  source: 'MARKDOWN',
  sourceKey: 'monday',
  day: '2026-05-04',
  weight: { kg: 72.4, entered: 72.4, unit: 'KG' },
  muscleMass: null,
  bodyFatPercentage: 18.5,
  bmi: null,
  restingHeartRate: 58,
  bloodPressure: { systolic: 120, diastolic: 80 },
  energyLevel: 7,
  moodScore: null,
  sleepQuality: null,
  stressLevel: null,
  notes: 'Slept badly.',
  measurements: [{ site: 'WAIST', side: 'BOTH', cm: 82, entered: 82, unit: 'CM' }],
};

describe('bringing a file', () => {
  it('writes what it holds in two trips, over and without clocks', async () => {
    const { id } = await beginImport(kit, aFile());
    world.meter.trips = 0;
    expect(await put(id, [on(4), on(5)])).toEqual({ created: 2, known: 0, refused: [] });
    expect(world.meter.trips).toBe(2);
    const [session] = await world.db.select().from(workoutSession);
    expect(session).toMatchObject({ fieldClocks: {}, revision: 0, durationSeconds: 3_600, sessionDate: '2026-05-04' });
    expect(session?.completedAt).toBe((session?.startedAt ?? 0) + 3_600_000);
    const [log] = await world.db.select().from(exerciseLog);
    expect(log).toMatchObject({ exerciseId: squat, exerciseName: 'Squat', exerciseType: 'weight_training' });
    const [set] = await world.db.select().from(exerciseSetLog);
    expect(set).toMatchObject({ setNumber: 1, reps: 5, weightKg: 100, enteredWeight: 100, enteredWeightUnit: 'KG' });
    expect((await logChanges(kit, { since: 0 })).sessions).toHaveLength(2);
  });

  it('adds up the days and finds the bests once it is finished', async () => {
    await bring([on(4), on(5)]);
    expect(await world.db.select().from(trainingDay)).toMatchObject([
      { day: '2026-05-04', sessions: 1, sets: 2, volumeKg: 1_000 },
      { day: '2026-05-05', sessions: 1, sets: 2, volumeKg: 1_000 },
    ]);
    expect(await world.db.$count(exerciseDay)).toBe(2);
    expect(await world.db.$count(personalRecord)).toBeGreaterThan(0);
  });

  it('adds up a long history in shards', async () => {
    const days = Array.from({ length: 230 }, (_, at) => new Date(Date.UTC(2025, 0, 1 + at)).toISOString().slice(0, 10));
    const { id } = await beginImport(kit, aFile());
    for (let at = 0; at < days.length; at += 50) await put(id, days.slice(at, at + 50).map(aSessionOf), at);
    await finishImport(kit, { batchId: id });
    await deliver();
    expect(await world.db.$count(trainingDay, eq(trainingDay.sessions, 1))).toBe(230);
    expect(await world.db.$count(exerciseDay)).toBe(230);
  });

  it('keeps a name that stands for nothing here as it is', async () => {
    await bring([on(4)], { nameMapping: { Squat: null } });
    expect(await world.db.select().from(exerciseLog)).toMatchObject([{ exerciseId: null, exerciseName: 'Squat' }]);
  });

  it('takes nobody else’s own exercise for a name', async () => {
    const other = await world.person();
    const theirs = await anExercise(world.ctx, {
      createdBy: other.actor.userId,
      visibilityId: visibilityId('EXERCISE', 'PRIVATE'),
    });
    await bring([on(4)], { nameMapping: { Squat: theirs } });
    expect(await world.db.select().from(exerciseLog)).toMatchObject([{ exerciseId: null }]);
  });

  it('writes check-ins, and leaves a day alone that has one', async () => {
    const { id } = await beginImport(kit, aFile());
    const input = { batchId: id, sessions: [], checkIns: [{ line: 1, checkIn }] };
    expect(await putRows(kit, { ...input, from: 0 })).toEqual({ created: 1, known: 0, refused: [] });
    const second = { line: 2, checkIn: { ...checkIn, sourceKey: 'again', energyLevel: 1 } };
    expect(await putRows(kit, { ...input, from: 1, checkIns: [second] })).toEqual({
      created: 0,
      known: 1,
      refused: [],
    });
    expect(await world.db.select().from(healthCheckin)).toMatchObject([{ weightKg: 72.4, energyLevel: 7 }]);
  });

  it('refuses by their lines what it cannot read and what cannot be, and takes the rest', async () => {
    const { id } = await beginImport(kit, aFile());
    const [heavy, long] = [on(6), on(7)];
    const sent = [
      on(4),
      { color: 'red' },
      { ...heavy, exercises: [aSquat([{ reps: -1 }])] },
      { ...long, durationSeconds: 700_000 },
    ];
    expect(await put(id, sent)).toEqual({
      created: 1,
      known: 0,
      refused: [
        { line: 3, code: 'BAD_INPUT' },
        { line: 4, code: 'BAD_INPUT' },
        { line: 5, code: 'OUT_OF_RANGE' },
      ],
    });
    expect(await finishImport(kit, { batchId: id })).toMatchObject({ created: 1, known: 0, refused: 3 });
  });
});

describe('bringing it again', () => {
  it('says that the same file was brought, and begins nothing', async () => {
    const first = await bring([on(4)]);
    const again = await beginImport(kit, aFile());
    expect(again).toMatchObject({ id: first.id, status: 'COMPLETED', created: 1 });
    await expect(put(again.id, [on(5)])).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await world.db.$count(workoutSession)).toBe(1);
  });

  it('adds of a file that has grown what is new', async () => {
    await bring([on(4), on(5)]);
    const grown = await bring([on(4), on(5), on(6)], { fileHash: hash(2) });
    expect(grown).toMatchObject({ created: 1, known: 2, refused: 0 });
    expect(await world.db.$count(workoutSession)).toBe(3);
  });

  it('goes on where it was left, and counts every row once', async () => {
    const { id } = await beginImport(kit, aFile());
    await put(id, [on(4)]);
    await put(id, [on(4)]);
    const again = await beginImport(kit, aFile());
    expect(again).toMatchObject({ id, status: 'PROCESSING', created: 0 });
    await put(id, [on(4)]);
    await put(id, [on(5)], 1);
    await put(id, [on(5)], 1);
    expect(await finishImport(kit, { batchId: id })).toMatchObject({ created: 2, known: 0, refused: 0 });
    expect(await world.db.$count(workoutSession)).toBe(2);
  });

  it('writes once what two requests bring at the same moment', async () => {
    const { id } = await beginImport(kit, aFile());
    await Promise.all([put(id, [on(4), on(5)]), put(id, [on(5), on(4)])]);
    expect(await world.db.$count(workoutSession)).toBe(2);
    expect(await world.db.$count(exerciseSetLog)).toBe(4);
  });

  it('knows what was logged here in the same minute with the same exercises', async () => {
    const logged = { sets: [{ reps: 5 }], exerciseId: squat, exerciseName: 'Back squat' };
    const startedAt = (on(4).startedAt ?? 0) + 20_000;
    await aSession(kit, { sessionDate: '2026-05-04', startedAt, completedAt: startedAt }, [logged]);
    const { id } = await beginImport(kit, aFile());
    const later = { ...on(4), sourceKey: 'another', startedAt: startedAt + 60_000 };
    expect(await put(id, [on(4), later])).toMatchObject({ created: 1, known: 1 });
  });

  it('takes two of a file that look alike for two, also when they are sent one after the other', async () => {
    const { id } = await beginImport(kit, aFile());
    await put(id, [on(4)]);
    expect(await put(id, [{ ...on(4), sourceKey: 'its twin' }], 1)).toMatchObject({ created: 1, known: 0 });
  });

  it('leaves out what the person removed after it came', async () => {
    await bring([on(4)]);
    await world.db.delete(workoutSession);
    expect(await bring([on(4)], { fileHash: hash(2) })).toMatchObject({ created: 0, known: 1 });
  });
});

describe('taking it back', () => {
  const edit = async (id: string) =>
    saveSession(kit, {
      ...{ id, exercises: [], sets: [], removed: [] },
      session: { id, fields: { title: 'Mine now' }, clocks: { title: clockOf(world.ctx.now(), 0, 'phone') } },
    });

  it('removes all it brought, tells devices, and the figures follow', async () => {
    await bring([on(3)], { fileHash: hash(2) });
    const view = await bring([on(4), on(5)]);
    world.meter.trips = 0;
    expect(await undoImport(kit, { id: view.id })).toMatchObject({ status: 'UNDONE', kept: 0 });
    expect(world.meter.trips).toBe(2);
    await deliver();
    expect(await world.db.select({ day: workoutSession.sessionDate }).from(workoutSession)).toEqual([
      { day: '2026-05-03' },
    ]);
    expect(await world.db.$count(exerciseSetLog)).toBe(2);
    expect(await world.db.select().from(trainingDay).where(gt(trainingDay.sessions, 0))).toHaveLength(1);
    expect(await world.db.$count(exerciseDay)).toBe(1);
    expect((await logChanges(kit, { since: 0 })).sessions).toHaveLength(1);
    expect((await logChanges(kit, { since: 0.5 })).removedIds).toHaveLength(2);
  });

  it('leaves what somebody has changed since, and says so', async () => {
    const view = await bring([on(4), on(5)]);
    const [first] = await world.db.select().from(workoutSession).orderBy(workoutSession.sessionDate);
    await edit(first?.id ?? '');
    expect(await undoImport(kit, { id: view.id })).toMatchObject({ status: 'UNDONE', kept: 1 });
    expect(await world.db.select().from(workoutSession)).toMatchObject([{ title: 'Mine now' }]);
    expect(await bring([on(4), on(5)])).toMatchObject({ created: 1, known: 1 });
  });

  it('brings a file anew that was taken back', async () => {
    const view = await bring([on(4)]);
    await undoImport(kit, { id: view.id });
    const again = await bring([on(4)]);
    expect(again).toMatchObject({ status: 'COMPLETED', created: 1 });
    expect(again.id).not.toBe(view.id);
  });

  it('takes back check-ins nobody has changed', async () => {
    const { id } = await beginImport(kit, aFile());
    await putRows(kit, { batchId: id, from: 0, sessions: [], checkIns: [{ line: 1, checkIn }] });
    await undoImport(kit, { id });
    expect(await world.db.$count(healthCheckin)).toBe(0);
    expect(await world.db.$count(importedRow)).toBe(0);
  });
});

describe('what is somebody else’s', () => {
  it('cannot be added to, finished, taken back or seen', async () => {
    const other = await world.person();
    const { id } = await beginImport(kit, aFile());
    await put(id, [on(4)]);
    await expect(put(id, [on(5)], 1, other)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(finishImport(other, { batchId: id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(undoImport(other, { id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(beginImport(other, aFile({ id }))).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await listImports(other)).toEqual([]);
    expect(await nameMapping(other)).toEqual({});
    expect(await world.db.$count(workoutSession)).toBe(1);
  });

  it('does not keep one from bringing the same file', async () => {
    await bring([on(4)]);
    const other = await world.person();
    expect(await bring([on(4)], {}, other)).toMatchObject({ created: 1, known: 0 });
  });
});

it('remembers what names stand for, and what was said last wins', async () => {
  await beginImport(kit, aFile({ nameMapping: { Squat: null, Row: squat } }));
  world.advance(1_000);
  await beginImport(kit, aFile({ fileHash: hash(2), nameMapping: { Squat: squat } }));
  expect(await nameMapping(kit)).toEqual({ Squat: squat, Row: squat });
});

it('lists imports, the newest first', async () => {
  await bring([on(4)]);
  world.advance(1_000);
  await bring([on(5)], { fileHash: hash(2), fileName: 'newer.csv' });
  expect(await listImports(kit)).toMatchObject([
    { fileName: 'newer.csv', status: 'COMPLETED', created: 1, kept: 1 },
    { fileName: 'strong.csv' },
  ]);
});
