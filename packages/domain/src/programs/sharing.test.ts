import { equipment } from '@motriforge/content/equipment';
import { exercises } from '@motriforge/content/exercises';
import { muscles } from '@motriforge/content/muscles';
import { roleId } from '@motriforge/db/lookups/access';
import { categoryId } from '@motriforge/db/lookups/categories';
import { userRole } from '@motriforge/db/schema/access';
import { userShareInvite, userShareInviteCategory } from '@motriforge/db/schema/ownership';
import type { ProgramDraft } from '@motriforge/shared/contracts/program-drafts';
import { fixedId, newId } from '@motriforge/shared/ids';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { revoke } from '../access/index.ts';
import { aSet, aWorkout } from '../content-testing.ts';
import type { UserCtx } from '../context.ts';
import { publishLibrary } from '../exercises/index.ts';
import { type TestWorld, testWorld } from '../testing.ts';
import { duplicateWorkout, getWorkout, listWorkouts } from '../workouts/index.ts';
import {
  adoptVersion,
  duplicateProgram,
  getProgram,
  listPrograms,
  plannedToday,
  programWork,
  publishProgram,
  saveProgram,
  showProgram,
  startProgram,
} from './index.ts';

const monday = '2026-06-15';
const missing = { code: 'NOT_FOUND' };
const page = { locale: 'en', limit: 50 } as const;

let world: TestWorld;
let kit: UserCtx;
let mali: UserCtx;
let workoutId: string;
let id: string;
beforeEach(async () => {
  world = await testWorld();
  await publishLibrary(world.db, { muscles, equipment, exercises });
  kit = await world.person();
  mali = await world.person();
  await world.db.insert(userRole).values({ userId: mali.actor.userId, roleId: roleId('USER') });
  workoutId = await aWorkout(kit, { name: 'Squats' });
  await aSet(kit, workoutId, {}, [{ exerciseId: fixedId('exercise', 'back-squat') }]);
  id = newId();
  await saveProgram(kit, { id, revision: 0, draft: aProgram() });
});
afterEach(() => world.close());

const aProgram = (given: Partial<ProgramDraft> = {}): ProgramDraft => ({
  title: 'Kit’s weeks',
  description: '',
  category: 'STRENGTH',
  difficulty: null,
  weeks: [
    {
      id: newId(),
      days: Array.from({ length: 7 }, (_, day) => (day === 0 ? [{ id: newId(), workoutId, isOptional: false }] : [])),
    },
  ],
  growth: [],
  ...given,
});
const publish = (revision = 1) => publishProgram(kit, { id, versionId: newId(), revision, reason: '' });
const show = (visibility: 'PRIVATE' | 'SHARED' | 'PUBLIC') => showProgram(kit, { id, visibility });

/** A letter that Mali accepted. */
async function share(): Promise<string> {
  const letter = newId();
  await world.db.insert(userShareInvite).values({
    id: letter,
    invitedBy: kit.actor.userId,
    inviteeEmail: 'mali@example.com',
    programId: id,
    token: 'a'.repeat(64),
    sentAt: kit.now(),
    expiresAt: kit.now() + 1_000,
    acceptedBy: mali.actor.userId,
    acceptedAt: kit.now(),
  });
  return letter;
}
const look = (who: UserCtx = mali) => getProgram(who, { slug: id, locale: 'en' });
const lookAtWorkout = (who: UserCtx = mali) => getWorkout(who, { slug: workoutId, locale: 'en' });
const start = (who: UserCtx = mali) => startProgram(who, { id: newId(), programId: id, startDate: monday });
const copy = (who: UserCtx = mali) => duplicateProgram(who, { id: newId(), sourceId: id, locale: 'en' });
const titles = async (whose: 'OWN' | 'SHARED' | 'LIBRARY') =>
  (await listPrograms(mali, { ...page, whose })).items.map(({ title }) => title);

describe('a program that is private, or not published', () => {
  it('is nobody else’s to see, begin or copy, nor is what is in it', async () => {
    await share();
    await show('SHARED');
    const refuse = async () => {
      for (const one of [look(), start(), copy(), lookAtWorkout()]) await expect(one).rejects.toMatchObject(missing);
      expect(await titles('SHARED')).toEqual([]);
    };
    await refuse();
    await publish();
    await look();
    await show('PRIVATE');
    await refuse();
    await expect(showProgram(mali, { id, visibility: 'PUBLIC' })).rejects.toMatchObject(missing);
  });
});

describe('a program that is shared', () => {
  beforeEach(async () => {
    await publish();
    await show('SHARED');
  });

  it('is seen by those who accepted, with its workouts, as it was published', async () => {
    await expect(look()).rejects.toMatchObject(missing);
    await share();
    await saveProgram(kit, { id, revision: 1, draft: aProgram({ title: 'Half done' }) });
    const seen = await look();
    expect(seen).toMatchObject({ title: 'Kit’s weeks', isOwn: false, visibility: null, run: null });
    expect(seen.workouts).toMatchObject([{ name: 'Squats', isOwn: false, blocks: [{}] }]);
    expect(await look(kit)).toMatchObject({ isOwn: true, visibility: 'SHARED' });
    expect(await titles('SHARED')).toEqual(['Kit’s weeks']);
    expect(await titles('OWN')).toEqual([]);
    expect(await lookAtWorkout()).toMatchObject({ name: 'Squats', isOwn: false, blocks: [{}] });
    expect((await listWorkouts(mali, page)).items).toEqual([]);
    await expect(look(await world.person())).rejects.toMatchObject(missing);
    await expect(lookAtWorkout(await world.person())).rejects.toMatchObject(missing);
  });

  it('is begun and trained, and goes on where it is taken back', async () => {
    const letter = await share();
    const { id: runId } = await start();
    const day = { day: monday, locale: 'en' } as const;
    expect((await plannedToday(mali, day)).workouts).toMatchObject([{ workout: { id: workoutId, isOwn: false } }]);
    await revoke(kit, letter);
    await expect(look()).rejects.toMatchObject(missing);
    expect(await titles('SHARED')).toEqual([]);
    const after = await plannedToday(mali, day);
    expect(after.workouts).toHaveLength(1);
    expect(after.runs).toMatchObject([{ slug: null, title: 'Kit’s weeks' }]);
    await lookAtWorkout();
    await saveProgram(kit, { id, revision: 1, draft: aProgram() });
    await publish(2);
    await adoptVersion(mali, { id: runId });
    expect((await plannedToday(mali, day)).runs).toMatchObject([{ hasNewVersion: true }]);
  });

  it('is not seen again by whoever it was taken back from and did not begin it', async () => {
    const letter = await share();
    await look();
    await revoke(kit, letter);
    for (const one of [look(), start(), copy(), lookAtWorkout()]) await expect(one).rejects.toMatchObject(missing);
  });

  it('takes a trip to be shown and to be seen', async () => {
    world.meter.trips = 0;
    await show('SHARED');
    expect(world.meter.trips).toBe(1);
    await share();
    for (const read of [look, lookAtWorkout, () => titles('SHARED')]) {
      world.meter.trips = 0;
      await read();
      expect(world.meter.trips).toBe(1);
    }
  });

  it('is copied with workouts of one’s own, in two trips', async () => {
    await share();
    world.meter.trips = 0;
    const { id: copyId } = await copy();
    expect(world.meter.trips).toBe(2);
    const { draft, revision } = await programWork(mali, { id: copyId });
    const [own] = draft.weeks[0]?.days[0] ?? [];
    expect(own?.workoutId).not.toBe(workoutId);
    expect((await listWorkouts(mali, { ...page, whose: 'OWN' })).items).toMatchObject([
      { id: own?.workoutId, name: 'Squats' },
    ]);
    await saveProgram(mali, { id: copyId, revision, draft: { ...draft, description: 'Changed' } });
    await duplicateWorkout(mali, { id: newId(), from: workoutId, locale: 'en' });
  });

  it('shows no more of it than a letter says, and is not begun in part', async () => {
    const letter = await share();
    const other = { userShareInviteId: letter, categoryId: categoryId('WORKOUT', 'CARDIO') };
    await world.db.insert(userShareInviteCategory).values(other);
    expect((await look()).workouts).toEqual([]);
    for (const one of [start(), copy(), lookAtWorkout()]) await expect(one).rejects.toMatchObject(missing);
    await world.db.delete(userShareInviteCategory).where(eq(userShareInviteCategory.userShareInviteId, letter));
    expect((await look()).workouts).toHaveLength(1);
  });
});

describe('a program for everybody', () => {
  it('is read by visitors too, and begun by whoever signs in', async () => {
    await publish();
    await show('PUBLIC');
    expect((await getProgram(world.ctx, { slug: id, locale: 'en' })).workouts).toHaveLength(1);
    expect((await getWorkout(world.ctx, { slug: workoutId, locale: 'en' })).blocks).toHaveLength(1);
    await start();
    expect((await look()).run).not.toBeNull();
  });
});
