import { equipment } from '@motriforge/content/equipment';
import { exercises } from '@motriforge/content/exercises';
import { muscles } from '@motriforge/content/muscles';
import { programs } from '@motriforge/content/programs';
import { workouts } from '@motriforge/content/workouts';
import { auditLog } from '@motriforge/db/schema/events';
import { userProgram } from '@motriforge/db/schema/program-assignments';
import { scheduleWorkout } from '@motriforge/db/schema/program-schedules';
import type { DraftGrowth, ProgramDraft } from '@motriforge/shared/contracts/program-drafts';
import { newId } from '@motriforge/shared/ids';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aWorkout } from '../content-testing.ts';
import type { UserCtx } from '../context.ts';
import { publishLibrary } from '../exercises/index.ts';
import { type TestWorld, testWorld } from '../testing.ts';
import { publishWorkouts, workoutId } from '../workouts/index.ts';
import {
  adoptVersion,
  duplicateProgram,
  getProgram,
  listPrograms,
  plannedDays,
  plannedToday,
  programId,
  programWork,
  publishProgram,
  publishPrograms,
  removeProgram,
  restoreProgram,
  saveProgram,
  startProgram,
} from './index.ts';

const monday = '2026-06-15';
const dayA = workoutId('barbell-day-a');
const dayB = workoutId('barbell-day-b');
const double: DraftGrowth = {
  id: newId(),
  exerciseIds: [],
  rule: { kind: 'DOUBLE', parameters: { minReps: 8, maxReps: 10, incrementKg: 2.5 } },
};
const missing = { code: 'NOT_FOUND' };

let world: TestWorld;
let mali: UserCtx;
let stranger: UserCtx;
beforeEach(async () => {
  world = await testWorld();
  await publishLibrary(world.db, { muscles, equipment, exercises });
  await publishWorkouts(world.db, { workouts, exercises });
  await publishPrograms(world.db, { programs, workouts, exercises });
  mali = await world.person();
  stranger = await world.person();
});
afterEach(() => world.close());

/** Two weeks with a workout on Monday, and one that may be left out on Thursday. */
const draftOf = (monday: string, given: Partial<ProgramDraft> = {}): ProgramDraft => ({
  title: 'Mine',
  description: 'For the summer.',
  category: 'STRENGTH',
  difficulty: 'beginner',
  weeks: [1, 2].map(() => ({
    id: newId(),
    days: Array.from({ length: 7 }, (_, day) => {
      if (day === 0) return [{ id: newId(), workoutId: monday, isOptional: false }];
      return day === 3 ? [{ id: newId(), workoutId: dayB, isOptional: true }] : [];
    }),
  })),
  growth: [double],
  ...given,
});
const written = async (draft: ProgramDraft) => {
  const id = newId();
  await saveProgram(mali, { id, revision: 0, draft });
  return id;
};
const publish = (id: string, revision: number, reason = '', versionId = newId()) =>
  publishProgram(mali, { id, versionId, revision, reason });
const daysOf = async () => (await plannedDays(mali, { from: monday, count: 14, locale: 'en' })).days;
const idsOn = async (at: number) => (await daysOf())[at]?.workouts.map(({ id }) => id);

describe('what somebody writes on a program', () => {
  it('is kept whole, in two trips, and sent twice it is kept once', async () => {
    const input = { id: newId(), revision: 0, draft: draftOf(dayA) };
    world.meter.trips = 0;
    expect(await saveProgram(mali, input)).toEqual({ id: input.id, revision: 1 });
    expect(world.meter.trips).toBe(2);
    expect(await saveProgram(mali, input)).toEqual({ id: input.id, revision: 1 });
    expect(await world.db.$count(auditLog)).toBe(1);
    world.meter.trips = 0;
    expect(await programWork(mali, { id: input.id })).toEqual({ ...input, revision: 1, versions: [] });
    expect(world.meter.trips).toBe(1);
    const { items } = await listPrograms(mali, { locale: 'en', limit: 50, whose: 'OWN' });
    expect(items).toMatchObject([{ title: 'Mine', isOwn: true }]);
  });

  it('does not take the place of what was written elsewhere meanwhile', async () => {
    const id = await written(draftOf(dayA));
    await saveProgram(mali, { id, revision: 1, draft: draftOf(dayB, { title: 'On the phone' }) });
    const late = saveProgram(mali, { id, revision: 1, draft: draftOf(dayA, { title: 'On the laptop' }) });
    await expect(late).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(publish(id, 1)).rejects.toMatchObject({ code: 'CONFLICT' });
    expect((await programWork(mali, { id })).draft.title).toBe('On the phone');
  });

  it('is nobody else’s', async () => {
    const id = await written(draftOf(dayA));
    const rows = await world.db.$count(auditLog);
    const refused = [
      programWork(stranger, { id }),
      saveProgram(stranger, { id, revision: 1, draft: draftOf(dayA) }),
      publishProgram(stranger, { id, versionId: newId(), revision: 1, reason: '' }),
      duplicateProgram(stranger, { id: newId(), sourceId: id, locale: 'en' }),
      removeProgram(stranger, { id }),
      restoreProgram(stranger, { id }),
      programWork(mali, { id: programId('barbell-basics') }),
      saveProgram(mali, { id: programId('barbell-basics'), revision: 1, draft: draftOf(dayA) }),
      removeProgram(mali, { id: programId('barbell-basics') }),
      saveProgram(mali, { id: newId(), revision: 3, draft: draftOf(dayA) }),
    ];
    for (const one of refused) await expect(one).rejects.toMatchObject(missing);
    expect(await world.db.$count(auditLog)).toBe(rows);
  });

  it('names workouts that are theirs to do, and no other program of theirs', async () => {
    const foreign = await aWorkout(stranger);
    await expect(written(draftOf(foreign))).rejects.toMatchObject({ code: 'BAD_INPUT', field: 'draft.weeks' });
    await written(draftOf(await aWorkout(mali)));
    await expect(written(draftOf(dayA))).rejects.toMatchObject({ code: 'BAD_INPUT', field: 'draft.title' });
  });
});

describe('a version', () => {
  it('is what can be begun, with its days and its rules, in two trips', async () => {
    const id = await written(draftOf(dayA));
    const begin = () => startProgram(mali, { id: newId(), programId: id, startDate: monday });
    await expect(begin()).rejects.toMatchObject(missing);
    world.meter.trips = 0;
    await publish(id, 1, 'The first');
    expect(world.meter.trips).toBe(2);
    await begin();
    const page = await getProgram(mali, { slug: id, locale: 'en' });
    expect(page).toMatchObject({ weeks: 2, daysPerWeek: 1, run: { hasNewVersion: false } });
    expect(page.days.map(({ dayNumber }) => dayNumber)).toEqual([1, 4, 8, 11]);
    expect(page.rules).toMatchObject([{ rule: double.rule }]);
    const [run] = await world.db.select().from(userProgram);
    expect(run?.programVersionId).toBe((await programWork(mali, { id })).versions[0]?.id);
    const planned = await plannedToday(mali, { day: monday, locale: 'en' });
    expect(planned.workouts).toMatchObject([{ workout: { id: dayA }, dayNumber: 1 }]);
  });

  it('is made once, however often it is sent, and needs something to do', async () => {
    const id = await written(draftOf(dayA));
    const versionId = newId();
    await publish(id, 1, 'The first', versionId);
    await publish(id, 1, 'The first', versionId);
    expect((await programWork(mali, { id })).versions).toMatchObject([
      { id: versionId, number: 1, reason: 'The first' },
    ]);
    const nothing = draftOf(dayA, {
      title: 'Rest',
      weeks: [{ id: newId(), days: Array.from({ length: 7 }, () => []) }],
    });
    await expect(publish(await written(nothing), 1)).rejects.toMatchObject({ code: 'BAD_INPUT' });
  });

  it('leaves the days of whoever follows an earlier one as they are, until they go over to it', async () => {
    const id = await written(draftOf(dayA));
    await publish(id, 1);
    const { id: runId } = await startProgram(mali, { id: newId(), programId: id, startDate: monday });
    await saveProgram(mali, { id, revision: 1, draft: draftOf(dayB, { title: 'Mine, changed' }) });
    expect((await getProgram(mali, { slug: id, locale: 'en' })).title).toBe('Mine');
    expect(await idsOn(0)).toEqual([dayA]);
    await publish(id, 2, 'Other days');
    expect(await idsOn(0)).toEqual([dayA]);
    expect((await getProgram(mali, { slug: id, locale: 'en' })).run).toMatchObject({ hasNewVersion: true });
    await expect(adoptVersion(stranger, { id: runId })).rejects.toMatchObject(missing);
    await adoptVersion(mali, { id: runId });
    expect(await idsOn(0)).toEqual([dayB]);
    expect((await getProgram(mali, { slug: id, locale: 'en' })).run).toMatchObject({ hasNewVersion: false });
  });

  it('can be gone back to: what it was is written again, and published as the next', async () => {
    const first = draftOf(dayA);
    const id = await written(first);
    await publish(id, 1);
    await saveProgram(mali, { id, revision: 1, draft: draftOf(dayB) });
    await publish(id, 2);
    const { versions, revision } = await programWork(mali, { id });
    const before = versions.find(({ number }) => number === 1)?.draft;
    expect(before).toEqual(first);
    await saveProgram(mali, { id, revision, draft: first });
    await publish(id, revision + 1, 'Back to the first');
    const page = await getProgram(mali, { slug: id, locale: 'en' });
    expect(page.days[0]?.workouts).toMatchObject([{ workoutId: dayA }]);
    expect((await programWork(mali, { id })).versions.map(({ number }) => number)).toEqual([3, 2, 1]);
  });
});

describe('a copy', () => {
  it('is independent of the program it was made of', async () => {
    const id = newId();
    world.meter.trips = 0;
    await duplicateProgram(mali, { id, sourceId: programId('barbell-basics'), locale: 'th' });
    expect(world.meter.trips).toBe(2);
    const { draft } = await programWork(mali, { id });
    const source = await getProgram(mali, { slug: 'barbell-basics', locale: 'th' });
    expect(draft.title).toBe(`${source.title} (2)`);
    expect(draft.weeks).toHaveLength(source.weeks);
    const ids = draft.weeks.flatMap(({ days }) => days.flat().map((place) => place.workoutId));
    expect(ids).toEqual(source.days.flatMap((day) => day.workouts.map((one) => one.workoutId)));
    await saveProgram(mali, { id, revision: 1, draft: draftOf(dayB) });
    await publish(id, 2);
    expect(await getProgram(mali, { slug: 'barbell-basics', locale: 'th' })).toEqual(source);
    await duplicateProgram(mali, { id: newId(), sourceId: id, locale: 'en' });
  });
});

describe('a program that is taken away', () => {
  it('is gone from the list, not from the days of whoever follows it, and comes back', async () => {
    const id = await written(draftOf(dayA));
    await publish(id, 1);
    await startProgram(mali, { id: newId(), programId: id, startDate: monday });
    await removeProgram(mali, { id });
    expect((await listPrograms(mali, { locale: 'en', limit: 50, whose: 'OWN' })).items).toEqual([]);
    expect(await idsOn(0)).toEqual([dayA]);
    await written(draftOf(dayA));
    await restoreProgram(mali, { id });
    const { items } = await listPrograms(mali, { locale: 'en', limit: 50, whose: 'OWN' });
    expect(items.map(({ title }) => title)).toEqual(['Mine', `Mine (${id})`]);
    expect(await world.db.$count(scheduleWorkout, eq(scheduleWorkout.workoutId, dayA))).toBeGreaterThan(0);
  });
});
