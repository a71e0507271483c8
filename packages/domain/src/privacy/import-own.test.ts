import { categoryId } from '@motriforge/db/lookups/categories';
import { statusId } from '@motriforge/db/lookups/statuses';
import { visibilityId } from '@motriforge/db/lookups/visibility';
import { auditLog } from '@motriforge/db/schema/events';
import { exercise } from '@motriforge/db/schema/exercises';
import { favoriteCollection } from '@motriforge/db/schema/favorites';
import { healthCheckin } from '@motriforge/db/schema/health';
import { user } from '@motriforge/db/schema/identity';
import { importBatch } from '@motriforge/db/schema/imports';
import { userProfile } from '@motriforge/db/schema/profiles';
import { exerciseLog, workoutSession } from '@motriforge/db/schema/training';
import { workout, workoutSet, workoutSetDifficultyVariant } from '@motriforge/db/schema/workouts';
import { newId } from '@motriforge/shared/ids';
import { count, eq } from 'drizzle-orm';
import { zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type TestWorld, testWorld } from '../testing.ts';
import { importOwn } from './index.ts';
import { exportOf, memoryPlaces, streamOf, zipped } from './testing.ts';

type Kit = Awaited<ReturnType<TestWorld['person']>>;

let world: TestWorld;
let kit: Kit;
let fresh: Kit;
beforeEach(async () => {
  world = await testWorld();
  kit = await world.person({ email: 'kit@example.com' });
  fresh = await world.person({ email: 'fresh@example.com' });
});
afterEach(() => world.close());

type Files = Record<string, string>;

const bring = (files: Files, id = newId(), ctx = fresh) =>
  importOwn(ctx, { id, fileName: 'mine.zip' }, zipped(files), memoryPlaces());

/** The file of somebody with a check-in, a session and an exercise of their own. */
async function aFile(): Promise<Files> {
  const { userId } = kit.actor;
  const [exerciseId, sessionId] = [newId(), newId()];
  await world.db.insert(exercise).values({
    id: exerciseId,
    createdBy: userId,
    name: 'Kit’s squat',
    exerciseType: 'weight_training',
    visibilityId: visibilityId('EXERCISE', 'PUBLIC'),
    usageCount: 7,
  });
  await world.db
    .insert(workoutSession)
    .values({ id: sessionId, userId, sessionDate: '2026-06-15', notes: 'Went well.' });
  const log = { exerciseName: 'Squat', exerciseType: 'weight_training', orderIndex: 0 } as const;
  await world.db.insert(exerciseLog).values({ ...log, workoutSessionId: sessionId, exerciseId });
  await world.db.insert(healthCheckin).values({ userId, recordedDate: '2026-06-15', weightKg: 70, moodScore: 7 });
  await world.db.insert(userProfile).values({ userId, displayName: 'Kit', tier: 'GOLD' });
  return Object.fromEntries(await exportOf(kit));
}

/** The file with something else in every line of a table. */
function change(files: Files, table: string, other: Record<string, unknown>): Files {
  const name = `data/${table}.jsonl`;
  const lines = (files[name] ?? '').trim().split('\n');
  return { ...files, [name]: lines.map((line) => JSON.stringify({ ...JSON.parse(line), ...other })).join('\n') };
}

const nothingCame = async () => {
  for (const owner of [workoutSession.userId, healthCheckin.userId, exercise.createdBy]) {
    expect(await world.db.$count(owner.table, eq(owner, fresh.actor.userId))).toBe(0);
  }
  expect(await world.db.$count(importBatch)).toBe(0);
};

describe('a file brought into an empty account', () => {
  it('is taken in one write, with new ids, and is all theirs', async () => {
    const files = await aFile();
    world.meter.trips = 0;
    expect(await bring(files)).toEqual({ status: 'taken', rows: 5, leftOut: 0 });
    expect(world.meter.trips).toBe(3);
    const { userId } = fresh.actor;
    const [session] = await world.db.select().from(workoutSession).where(eq(workoutSession.userId, userId));
    const [own] = await world.db.select().from(exercise).where(eq(exercise.createdBy, userId));
    const [log] = await world.db
      .select()
      .from(exerciseLog)
      .where(eq(exerciseLog.workoutSessionId, session?.id ?? ''));
    expect(session).toMatchObject({ notes: 'Went well.', sessionDate: '2026-06-15' });
    expect(files['data/workout_session.jsonl']).not.toContain(session?.id);
    expect(log).toMatchObject({ exerciseId: own?.id, exerciseName: 'Squat' });
    expect(await world.db.select().from(auditLog).where(eq(auditLog.userId, userId))).toMatchObject([
      { entityType: 'import_batch', action: 'CREATE' },
    ]);
  });

  it('shows nothing to anybody, and does not say what only the platform says', async () => {
    await bring(await aFile());
    const { userId } = fresh.actor;
    const [own] = await world.db.select().from(exercise).where(eq(exercise.createdBy, userId));
    expect(own).toMatchObject({ visibilityId: visibilityId('EXERCISE', 'PRIVATE'), usageCount: 0, slug: null });
    expect(await world.db.select().from(userProfile).where(eq(userProfile.userId, userId))).toMatchObject([
      { displayName: 'Kit', tier: null },
    ]);
  });

  it('fills the profile an account begins with', async () => {
    await world.db.insert(userProfile).values({ userId: fresh.actor.userId, displayName: 'New' });
    await bring(await aFile());
    const profiles = await world.db.select().from(userProfile).where(eq(userProfile.userId, fresh.actor.userId));
    expect(profiles).toMatchObject([{ displayName: 'Kit' }]);
  });

  it('comes once, however often it is sent', async () => {
    const files = await aFile();
    const id = newId();
    const taken = { status: 'taken', rows: 5, leftOut: 0 };
    const all = await Promise.all([...Array.from({ length: 5 }, () => bring(files, id)), bring(files)]);
    expect([...all, await bring(files)]).toEqual(Array.from({ length: 7 }, () => taken));
    expect(await world.db.$count(workoutSession, eq(workoutSession.userId, fresh.actor.userId))).toBe(1);
    expect(await world.db.$count(importBatch)).toBe(1);
  });

  it('brings rows that point at each other', async () => {
    const [workoutId, easy, hard, variantId] = [newId(), newId(), newId(), newId()];
    await world.db.insert(workout).values({
      id: workoutId,
      createdBy: kit.actor.userId,
      name: 'Pairs',
      workoutCategoryId: categoryId('WORKOUT', 'GENERAL'),
      workoutStatusId: statusId('PUBLISHING', 'DRAFT'),
      visibilityId: visibilityId('WORKOUT', 'PRIVATE'),
      estimatedDurationSeconds: 600,
    });
    const set = { workoutId, name: 'Set', setCategoryId: categoryId('SET', 'WORKING'), restAfterSeconds: 60 };
    await world.db.insert(workoutSet).values([
      { ...set, id: hard, orderIndex: 0 },
      { ...set, id: easy, orderIndex: 1 },
    ]);
    const variant = { workoutId, workoutSetId: hard, variantSetId: easy, orderIndex: 0, difficultyDelta: -1 };
    await world.db.insert(workoutSetDifficultyVariant).values({ id: variantId, ...variant });
    await world.db.update(workoutSet).set({ workoutSetDifficultyVariantId: variantId }).where(eq(workoutSet.id, hard));
    expect(await bring(Object.fromEntries(await exportOf(kit)))).toEqual({ status: 'taken', rows: 4, leftOut: 0 });
    const brought = await world.db
      .select({ place: workoutSet.orderIndex, variantOf: workoutSetDifficultyVariant.workoutSetId, id: workoutSet.id })
      .from(workoutSet)
      .innerJoin(workout, eq(workout.id, workoutSet.workoutId))
      .leftJoin(
        workoutSetDifficultyVariant,
        eq(workoutSetDifficultyVariant.id, workoutSet.workoutSetDifficultyVariantId),
      )
      .where(eq(workout.createdBy, fresh.actor.userId))
      .orderBy(workoutSet.orderIndex);
    expect(brought).toEqual([
      { place: 0, variantOf: brought[0]?.id, id: expect.any(String) },
      { place: 1, variantOf: null, id: expect.any(String) },
    ]);
  });
});

describe('a file that cannot be taken', () => {
  it('is told of with its line, and leaves nothing', async () => {
    const files = await aFile();
    const wrong = [
      change(files, 'health_checkin', { mood_score: 11 }),
      change(files, 'health_checkin', { weight_kg: 'heavy' }),
      change(files, 'health_checkin', { recorded_date: undefined }),
      change(files, 'workout_session', { session_date: '2026-02-30' }),
    ];
    const messages = ['breaks the rule health_checkin_scores_ck.', 'weight_kg is not a number.'];
    for (const [at, bad] of wrong.entries()) {
      const result = await bring(bad);
      const file = at === 3 ? 'data/workout_session.jsonl' : 'data/health_checkin.jsonl';
      expect(result).toMatchObject({ status: 'refused', faults: [{ file, line: 1 }] });
      if (messages[at]) expect(result).toMatchObject({ faults: [{ message: messages[at] }] });
    }
    await nothingCame();
  });

  it('names the line among many', async () => {
    const files = await aFile();
    const name = 'data/health_checkin.jsonl';
    const row = JSON.parse(files[name] ?? '');
    const lines = Array.from({ length: 40 }, (_, at) =>
      JSON.stringify({ ...row, id: newId(), recorded_date: `2026-01-${String((at % 28) + 1).padStart(2, '0')}` }),
    );
    lines[16] = lines[16]?.replace('"mood_score":7', '"mood_score":70') ?? '';
    expect(await bring({ ...files, [name]: lines.join('\n') })).toMatchObject({ faults: [{ file: name, line: 17 }] });
    lines[16] = '{"id":';
    expect(await bring({ ...files, [name]: lines.join('\n') })).toMatchObject({ faults: [{ file: name, line: 17 }] });
    lines.splice(16, 1);
    expect(await bring({ ...files, [name]: lines.join('\n') })).toEqual({
      status: 'refused',
      faults: [{ file: name, line: 0, message: 'Two lines say the same user id, recorded date.' }],
    });
    await nothingCame();
  });

  it('is refused where there is something already', async () => {
    await world.db.insert(workoutSession).values({ userId: fresh.actor.userId, sessionDate: '2026-06-15' });
    await expect(bring(await aFile())).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await world.db.$count(healthCheckin, eq(healthCheckin.userId, fresh.actor.userId))).toBe(0);
  });

  it('is refused when it is not ours, is cut off, or unpacks to very much', async () => {
    const files = await aFile();
    const bytes = new Uint8Array(await new Response(zipped(files)).arrayBuffer());
    const bomb = zipSync({
      'about.json': new TextEncoder().encode(files['about.json']),
      'data/goal.jsonl': new Uint8Array(40_000_000),
    });
    expect(bomb.length).toBeLessThan(100_000);
    const about = { ...files, 'about.json': '{"format":"else","version":1}' };
    const broken: [Uint8Array, string][] = [
      [new TextEncoder().encode('Dear diary'), 'BAD_INPUT'],
      [new Uint8Array(0), 'BAD_INPUT'],
      [bytes.slice(0, 40), 'BAD_INPUT'],
      [new Uint8Array(await new Response(zipped(about)).arrayBuffer()), 'BAD_INPUT'],
      [bomb, 'TOO_LARGE'],
      [new Uint8Array(12_000_001), 'TOO_LARGE'],
    ];
    for (const [content, code] of broken) {
      const sent = importOwn(fresh, { id: newId(), fileName: 'x.zip' }, streamOf(content), memoryPlaces());
      await expect(sent).rejects.toMatchObject({ code });
    }
    await nothingCame();
  });
});

describe('a file somebody has written themselves', () => {
  it('cannot give rows to others, take rights, or fill tables that are not taken back', async () => {
    const victim = kit.actor.userId;
    const files = await aFile();
    const forged = {
      ...change(files, 'health_checkin', { user_id: victim }),
      'data/user_role.jsonl': JSON.stringify({ user_id: fresh.actor.userId, role_id: newId() }),
      'data/user.jsonl': JSON.stringify({ id: victim, email: 'taken@example.com' }),
    };
    expect(await bring(forged)).toMatchObject({ status: 'taken' });
    const owners = await world.db
      .select({ userId: healthCheckin.userId, rows: count() })
      .from(healthCheckin)
      .groupBy(healthCheckin.userId);
    expect(new Set(owners)).toEqual(new Set([victim, fresh.actor.userId].map((userId) => ({ userId, rows: 1 }))));
    expect(await world.db.$count(user, eq(user.email, 'taken@example.com'))).toBe(0);
  });

  it('cannot point at what its owner keeps to themselves', async () => {
    const secret = newId();
    const { userId } = await world.person().then(({ actor }) => actor);
    const kind = { createdBy: userId, exerciseType: 'weight_training' } as const;
    const shown = newId();
    await world.db.insert(exercise).values([
      { ...kind, id: secret, name: 'Secret', visibilityId: visibilityId('EXERCISE', 'PRIVATE') },
      { ...kind, id: shown, name: 'Shown', visibilityId: visibilityId('EXERCISE', 'PUBLIC') },
    ]);
    const files = await aFile();
    const pointing = (id: string) => change(files, 'exercise_log', { exercise_id: id });
    expect(await bring(pointing(secret))).toMatchObject({ status: 'taken' });
    const other = await world.person();
    expect(await bring(pointing(shown), newId(), other)).toMatchObject({ status: 'taken' });
    const logs = await world.db
      .select({ userId: workoutSession.userId, exerciseId: exerciseLog.exerciseId })
      .from(exerciseLog)
      .innerJoin(workoutSession, eq(workoutSession.id, exerciseLog.workoutSessionId));
    expect(logs.find((log) => log.userId === fresh.actor.userId)?.exerciseId).toBeNull();
    expect(logs.find((log) => log.userId === other.actor.userId)?.exerciseId).toBe(shown);
  });

  it('cannot make a collection public', async () => {
    const visible = { isPublic: true, visibilityId: visibilityId('FAVORITE_COLLECTION', 'PUBLIC') };
    await world.db
      .insert(favoriteCollection)
      .values({ userId: kit.actor.userId, name: 'Best', slug: 'best', ...visible });
    expect(await bring(Object.fromEntries(await exportOf(kit)))).toMatchObject({ status: 'taken' });
    const [own] = await world.db
      .select()
      .from(favoriteCollection)
      .where(eq(favoriteCollection.userId, fresh.actor.userId));
    expect(own).toMatchObject({
      isPublic: false,
      slug: null,
      visibilityId: visibilityId('FAVORITE_COLLECTION', 'PRIVATE'),
    });
  });
});
