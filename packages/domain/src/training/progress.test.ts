import { muscleLevelId, tissueTypeId, zoneId } from '@motriforge/db/lookups/body';
import { visibilityId } from '@motriforge/db/lookups/visibility';
import { exerciseMuscle, exerciseTranslation } from '@motriforge/db/schema/exercises';
import { healthCheckin } from '@motriforge/db/schema/health';
import { muscle } from '@motriforge/db/schema/muscles';
import type { BodyZone } from '@motriforge/shared/contracts/exercises';
import { addDays } from '@motriforge/shared/day';
import { newId } from '@motriforge/shared/ids';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { anExercise, aSession } from '../content-testing.ts';
import { type TestWorld, testWorld } from '../testing.ts';
import { exerciseProgress, sessionPage, trainingHistory, trainingOverview } from './index.ts';
import { aFinishedSession } from './progress-testing.ts';

let world: TestWorld;
let kit: Awaited<ReturnType<TestWorld['person']>>;
let squat: string;
let row: string;
beforeEach(async () => {
  world = await testWorld();
  kit = await world.person();
  squat = await anExercise(kit, { slug: 'squat', name: 'Squat' });
  row = await anExercise(kit, { slug: 'row', name: 'Row' });
});
afterEach(() => world.close());

const of = (exerciseId: string, ...sets: { weightKg?: number; reps?: number; setType?: 'WARM_UP' }[]) => ({
  exerciseId,
  exerciseName: exerciseId === squat ? 'Squat' : 'Row',
  sets,
});
const heavy = (weightKg: number) => of(squat, { weightKg, reps: 5 });
const history = (given = {}) => trainingHistory(kit, { locale: 'en', limit: 30, ...given });

async function trains(exerciseId: string, zone: BodyZone, isPrimary: boolean): Promise<void> {
  const id = newId();
  const name = `${zone} ${id}`;
  await world.db.insert(muscle).values({
    ...{ id, name, latin: name, conventionalName: name, zoneId: zoneId(zone) },
    ...{ tissueTypeId: tissueTypeId('MUSCLE'), levelId: muscleLevelId('COMMON') },
  });
  await world.db.insert(exerciseMuscle).values({ exerciseId, muscleId: id, isPrimary });
}

describe('the history', () => {
  it('shows sessions that are over, the newest first, a page at a time in one trip each', async () => {
    for (const day of ['2026-06-03', '2026-06-01', '2026-06-02', '2026-06-03'])
      await aFinishedSession(kit, day, [heavy(60)]);
    await aSession(kit);
    world.meter.trips = 0;
    const first = await history({ limit: 3 });
    expect(world.meter.trips).toBe(1);
    expect(first.items.map(({ day }) => day)).toEqual(['2026-06-03', '2026-06-03', '2026-06-02']);
    const second = await history({ limit: 3, cursor: first.nextCursor });
    expect(second.items.map(({ day }) => day)).toEqual(['2026-06-01']);
    expect(second.nextCursor).toBeNull();
  });

  it('says what a session was about, and what it came to', async () => {
    await world.db
      .insert(exerciseTranslation)
      .values({ exerciseId: row, locale: 'th', name: 'โรว์', description: 'ดึง' });
    const stretch = await anExercise(kit);
    await aFinishedSession(
      kit,
      '2026-06-03',
      [
        { ...of(stretch, { reps: 5, setType: 'WARM_UP' }), exerciseName: 'Stretch' },
        heavy(60),
        of(row, { weightKg: 40, reps: 10 }),
      ],
      { title: 'Legs and back' },
    );
    const { items } = await history({ locale: 'th' });
    expect(items).toMatchObject([
      {
        title: 'Legs and back',
        seconds: 3600,
        sums: { sets: 2, reps: 15, volumeKg: 700 },
        exerciseNames: ['Squat', 'โรว์', 'Stretch'],
        exerciseCount: 3,
      },
    ]);
  });

  it('marks what holds a record that beat another', async () => {
    await aFinishedSession(kit, '2026-06-01', [heavy(60)]);
    await aFinishedSession(kit, '2026-06-02', [heavy(65), of(row, { weightKg: 40, reps: 5 })]);
    await aFinishedSession(kit, '2026-06-03', [heavy(65)]);
    // The best for three repetitions, but no better than what was done with five.
    await aFinishedSession(kit, '2026-06-04', [of(squat, { weightKg: 50, reps: 3 })]);
    await aFinishedSession(kit, '2026-06-05', [of(squat, { weightKg: 55, reps: 3 })]);
    expect((await history()).items.map(({ recordCount }) => recordCount)).toEqual([0, 0, 0, 1, 0]);
  });

  it('finds the sessions that hold an exercise, and no others of their days', async () => {
    const found = await aFinishedSession(kit, '2026-06-01', [heavy(60), of(row, { reps: 5 })]);
    await aFinishedSession(kit, '2026-06-01', [of(row, { reps: 5 })]);
    const { items, exercise } = await history({ exercise: 'squat' });
    expect(items.map(({ id }) => id)).toEqual([found]);
    expect(exercise).toEqual({ slug: 'squat', name: 'Squat' });
    expect((await history({ exercise: squat })).items).toHaveLength(1);
    expect((await history({ exercise: 'nothing' })).items).toEqual([]);
  });

  it('begins on a day of the past', async () => {
    for (const day of ['2026-05-31', '2026-06-01', '2026-06-02']) await aFinishedSession(kit, day, [heavy(60)]);
    expect((await history({ to: '2026-06-01' })).items.map(({ day }) => day)).toEqual(['2026-06-01', '2026-05-31']);
  });

  it('is nobody else’s', async () => {
    const own = await anExercise(kit, {
      createdBy: kit.actor.userId,
      visibilityId: visibilityId('EXERCISE', 'PRIVATE'),
    });
    await aFinishedSession(kit, '2026-06-01', [heavy(60), of(own, { reps: 5 })]);
    const other = await world.person();
    const theirs = await trainingHistory(other, { locale: 'en', limit: 30, exercise: own });
    expect(theirs).toEqual({ items: [], nextCursor: null, exercise: null });
    expect((await trainingHistory(other, { locale: 'en', limit: 30 })).items).toEqual([]);
  });
});

describe('a session', () => {
  it('is shown whole, in one trip, with the records set in it', async () => {
    await aFinishedSession(kit, '2026-06-01', [heavy(60)]);
    const id = await aFinishedSession(kit, '2026-06-02', [heavy(65), of(row, { weightKg: 40, reps: 5 })]);
    world.meter.trips = 0;
    const page = await sessionPage(kit, { id, locale: 'en' });
    expect(world.meter.trips).toBe(1);
    expect(page.session.exercises).toHaveLength(2);
    expect(page.sums).toMatchObject({ sets: 2, volumeKg: 525 });
    expect(page.exercises.toSorted((one, other) => one.name.localeCompare(other.name))).toEqual([
      { id: row, slug: 'row', name: 'Row' },
      { id: squat, slug: 'squat', name: 'Squat' },
    ]);
    const [first] = page.session.sets;
    expect(page.records.map(({ kind, value, previousValue }) => [kind, value, previousValue])).toEqual([
      ['E1RM', 65 * (1 + 5 / 30), 60 * (1 + 5 / 30)],
      ['VOLUME', 325, 300],
      ['WEIGHT', 65, 60],
    ]);
    expect(page.records.every(({ setId }) => setId === first?.id)).toBe(true);
  });

  it('does not exist for anybody else', async () => {
    const id = await aFinishedSession(kit, '2026-06-01', [heavy(60)]);
    await expect(sessionPage(await world.person(), { id, locale: 'en' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('the overview', () => {
  const overview = (from = '2026-06-01', to = '2026-06-28') => trainingOverview(kit, { from, to, locale: 'en' });

  it('sets a period against the one before it, in one trip', async () => {
    for (const day of ['2026-05-03', '2026-05-04', '2026-05-31']) await aFinishedSession(kit, day, [heavy(50)]);
    for (const day of ['2026-06-01', '2026-06-28', '2026-06-29']) await aFinishedSession(kit, day, [heavy(60)]);
    world.meter.trips = 0;
    const { now, before, days } = await overview();
    expect(world.meter.trips).toBe(1);
    expect(now).toEqual({ days: 2, sessions: 2, sets: 2, volumeKg: 600, seconds: 7200 });
    expect(before).toEqual({ days: 2, sessions: 2, sets: 2, volumeKg: 500, seconds: 7200 });
    expect(days.map(({ day }) => day)).toEqual(['2026-05-03', '2026-05-04', '2026-05-31', '2026-06-01', '2026-06-28']);
  });

  it('counts a hard set once for an area, however many of its muscles it works', async () => {
    await trains(squat, 'quads', true);
    await trains(squat, 'quads', true);
    await trains(squat, 'glutes', false);
    await trains(row, 'glutes', true);
    const sets = [1, 2, 3, 4].map(() => ({ weightKg: 60, reps: 5 }));
    await aFinishedSession(kit, '2026-06-10', [
      of(squat, ...sets, { reps: 5, setType: 'WARM_UP' }),
      of(row, { reps: 5 }),
    ]);
    await aFinishedSession(kit, '2026-05-10', [of(squat, ...sets)]);
    const { zones, muscles } = await overview();
    expect(zones).toEqual([
      { zone: 'quads', setsPerWeek: 1 },
      { zone: 'glutes', setsPerWeek: 0.75 },
    ]);
    expect(muscles.map(({ zone, setsPerWeek }) => [zone, setsPerWeek])).toEqual([
      ['quads', 1],
      ['quads', 1],
      ['glutes', 0.5],
      ['glutes', 0.25],
    ]);
  });

  it('counts no stretch for a hard set', async () => {
    const stretch = await anExercise(kit, { exerciseType: 'flexibility' });
    await trains(stretch, 'glutes', true);
    await aFinishedSession(kit, '2026-06-10', [{ exerciseId: stretch, sets: [{ holdSeconds: 60 }] }]);
    expect(await overview()).toMatchObject({ zones: [], muscles: [], now: { sets: 1 } });
  });

  it('shows the newest records that beat another, one of each exercise and day', async () => {
    await aFinishedSession(kit, '2026-06-01', [heavy(60), of(row, { reps: 5 })]);
    await aFinishedSession(kit, '2026-06-03', [heavy(65)]);
    const last = await aFinishedSession(kit, '2026-06-05', [heavy(70), of(row, { reps: 8 })]);
    const { records } = await overview();
    expect(records.map(({ day, kind, exercise }) => [day, kind, exercise.slug])).toEqual([
      ['2026-06-05', 'E1RM', 'squat'],
      ['2026-06-05', 'REPS', 'row'],
      ['2026-06-03', 'E1RM', 'squat'],
    ]);
    expect(records[0]).toMatchObject({ sessionId: last, value: 70 * (1 + 5 / 30), previousValue: 65 * (1 + 5 / 30) });
  });

  it('follows the exercises that were done most, each by what tells most of it', async () => {
    const run = await anExercise(kit, { slug: 'run', name: 'Run', exerciseType: 'cardio' });
    const plank = await anExercise(kit, { slug: 'plank', name: 'Plank' });
    await aFinishedSession(kit, '2026-05-20', [heavy(60), { exerciseId: plank, sets: [{ holdSeconds: 40 }] }]);
    await aFinishedSession(kit, '2026-06-20', [
      heavy(70),
      { exerciseId: run, sets: [{ distanceM: 5000, durationSeconds: 1500 }] },
    ]);
    await aFinishedSession(kit, '2026-06-21', [
      of(row, { reps: 12 }),
      { exerciseId: run, sets: [{ distanceM: 6000, durationSeconds: 1700 }] },
    ]);
    const { exercises } = await overview();
    expect(exercises.map(({ slug, days, measure }) => [slug, days, measure])).toEqual([
      ['squat', 2, 'E1RM'],
      ['run', 2, 'DISTANCE'],
      ['row', 1, 'REPS'],
      ['plank', 1, 'TIME'],
    ]);
    expect(exercises[1]?.points).toEqual([
      { day: '2026-06-20', value: 5000 },
      { day: '2026-06-21', value: 6000 },
    ]);
  });

  it('shows what was weighed', async () => {
    await world.db.insert(healthCheckin).values([
      { id: newId(), userId: kit.actor.userId, recordedDate: '2026-06-02', weightKg: 80.4 },
      { id: newId(), userId: kit.actor.userId, recordedDate: '2026-06-09', weightKg: 80 },
      { id: newId(), userId: kit.actor.userId, recordedDate: '2026-06-10' },
    ]);
    expect((await overview()).weight).toEqual([
      { day: '2026-06-02', value: 80.4 },
      { day: '2026-06-09', value: 80 },
    ]);
  });

  it('keeps the streak up while today may still be trained', async () => {
    for (const day of ['2026-06-02', '2026-06-09', '2026-06-16']) await aFinishedSession(kit, day, [heavy(60)]);
    expect((await overview('2026-05-26', '2026-06-22')).streak).toMatchObject({ weeks: 3, trained: 0, needed: 1 });
    expect((await overview('2026-06-02', '2026-06-29')).streak.weeks).toBe(0);
  });

  it('is empty for somebody who only begins', async () => {
    const empty = { days: 0, sessions: 0, sets: 0, volumeKg: 0, seconds: 0 };
    expect(await overview()).toEqual({
      days: [],
      now: empty,
      before: empty,
      streak: { weeks: 0, trained: 0, needed: 1, plannedDays: null },
      zones: [],
      muscles: [],
      records: [],
      exercises: [],
      weight: [],
    });
  });
});

describe('an exercise', () => {
  const squats = (given = {}) => exerciseProgress(kit, { exercise: 'squat', to: '2026-06-30', locale: 'en', ...given });

  it('is shown day by day with what stands and how it was done last, in one trip', async () => {
    await aFinishedSession(kit, '2026-06-01', [heavy(60)], { title: 'Legs' });
    const last = await aFinishedSession(kit, '2026-06-03', [heavy(70), of(row, { reps: 5 })]);
    world.meter.trips = 0;
    const { exercise, firstDay, span, points, records, sessions } = await squats();
    expect(world.meter.trips).toBe(1);
    expect(exercise).toEqual({ id: squat, slug: 'squat', name: 'Squat', type: 'weight_training' });
    expect([firstDay, span]).toEqual(['2026-06-01', 'DAY']);
    expect(points).toMatchObject([
      { day: '2026-06-01', topWeightKg: 60, volumeKg: 300, sets: 1 },
      { day: '2026-06-03', topWeightKg: 70, e1rmKg: 70 * (1 + 5 / 30) },
    ]);
    expect(records.map(({ kind, reps, value, sessionId }) => [kind, reps, Math.round(value), sessionId])).toEqual([
      ['E1RM', null, 82, last],
      ['VOLUME', null, 350, last],
      ['WEIGHT', null, 70, last],
      ['WEIGHT', 5, 70, last],
    ]);
    expect(sessions.map(({ day, title, sets }) => [day, title, sets.map(({ load }) => load?.kg)])).toEqual([
      ['2026-06-03', null, [70]],
      ['2026-06-01', 'Legs', [60]],
    ]);
  });

  it('is shown together with one’s own that is the same, from either, and not with anybody else’s', async () => {
    const same = { name: 'My squat', metadata: { sets: 3, restSeconds: 90, sameAs: squat } };
    const mine = await anExercise(kit, { ...same, createdBy: kit.actor.userId });
    await anExercise(kit, { ...same, createdBy: (await world.person()).actor.userId });
    await aFinishedSession(kit, '2026-06-01', [of(mine, { weightKg: 60, reps: 5 })]);
    await aFinishedSession(kit, '2026-06-03', [heavy(70), of(mine, { weightKg: 50, reps: 5 })]);
    for (const exercise of ['squat', mine]) {
      const shown = await squats({ exercise });
      expect(shown.firstDay).toBe('2026-06-01');
      expect(shown.points).toMatchObject([
        { day: '2026-06-01', topWeightKg: 60, sets: 1 },
        { day: '2026-06-03', topWeightKg: 70, sets: 2 },
      ]);
      expect(shown.sessions.map(({ sets }) => sets.map(({ load }) => load?.kg))).toEqual([[70, 50], [60]]);
    }
  });

  it('is followed for a year unless somebody asks for more', async () => {
    await aFinishedSession(kit, '2024-01-01', [heavy(50)]);
    await aFinishedSession(kit, '2026-06-01', [heavy(60)]);
    expect((await squats()).points).toHaveLength(1);
    expect(await squats({ from: '2024-01-01' })).toMatchObject({ firstDay: '2024-01-01', points: { length: 2 } });
  });

  it('shows the last five sessions, not more', async () => {
    for (let back = 0; back < 7; back++) await aFinishedSession(kit, addDays('2026-06-20', -back), [heavy(60)]);
    expect((await squats()).sessions.map(({ day }) => day)).toEqual(
      [0, 1, 2, 3, 4].map((back) => addDays('2026-06-20', -back)),
    );
  });

  it('is there before it was ever done, and not when it is somebody else’s', async () => {
    expect(await squats()).toMatchObject({ firstDay: null, points: [], records: [], sessions: [] });
    const other = await world.person();
    const theirs = await anExercise(other, {
      createdBy: other.actor.userId,
      visibilityId: visibilityId('EXERCISE', 'PRIVATE'),
    });
    await expect(squats({ exercise: theirs })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(squats({ exercise: 'nothing' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
