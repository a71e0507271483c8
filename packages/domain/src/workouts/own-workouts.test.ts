import { metered, newMeter } from '@motriforge/db/client';
import { roleId } from '@motriforge/db/lookups/access';
import { statusId } from '@motriforge/db/lookups/statuses';
import { visibilityId } from '@motriforge/db/lookups/visibility';
import { userRole } from '@motriforge/db/schema/access';
import { auditLog } from '@motriforge/db/schema/events';
import { userShareInvite } from '@motriforge/db/schema/ownership';
import { tempo } from '@motriforge/db/schema/workout-tempo';
import { estimatedWorkoutDuration, workoutVersion } from '@motriforge/db/schema/workout-versions';
import { exerciseInstruction, workout, workoutSet } from '@motriforge/db/schema/workouts';
import { type DraftLine, WorkoutDraft } from '@motriforge/shared/contracts/workout-drafts';
import { newId } from '@motriforge/shared/ids';
import { asc, eq } from 'drizzle-orm';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { anExercise } from '../content-testing.ts';
import type { UserCtx } from '../context.ts';
import { type TestWorld, testWorld } from '../testing.ts';
import { aBlock, aDraft, aLine } from './draft-testing.ts';
import {
  bringBackWorkout,
  duplicateWorkout,
  editWorkout,
  estimateWorkout,
  getVersion,
  getWorkout,
  listVersions,
  listWorkouts,
  publishWorkout,
  removeWorkout,
  restoreVersion,
  saveWorkout,
  showWorkout,
} from './index.ts';

let world: TestWorld;
let kit: UserCtx;
let mali: UserCtx;
let squat: string;
let row: string;
beforeEach(async () => {
  world = await testWorld();
  kit = await world.person();
  mali = await world.person();
  squat = await anExercise(kit, { name: 'Squat' });
  row = await anExercise(kit, { name: 'Row', isUnilateral: true });
});
afterEach(() => world.close());

const insteadOf = (line: DraftLine) => {
  const { instead: _, ...block } = aBlock([line]);
  return block;
};

/** A block with everything that can be said. */
const everything = () =>
  aDraft([
    aBlock([aLine(squat, { tempo: [3, 1, 1, 0], note: 'Knees out' })], { part: 'WARM_UP' }),
    aBlock(
      [
        aLine(squat, {
          maxReps: 10,
          load: { kind: 'MASS', kg: 45.359, entered: { value: 100, unit: 'LBS' } },
          effort: { kind: 'RIR', value: 2 },
        }),
        aLine(row, { load: { kind: 'PERCENT', percent: 70 }, effort: { kind: 'RPE', value: 8.5 } }),
      ],
      {
        kind: 'SUPERSET',
        rounds: 3,
        restBetweenRoundsSeconds: 90,
        instead: [
          { ...insteadOf(aLine(row)), as: 'EASIER', note: null },
          { ...insteadOf(aLine(squat, { minReps: null, seconds: 30 })), as: 'ALTERNATIVE', note: 'A sore knee' },
        ],
      },
    ),
    aBlock([aLine(squat, { minReps: null, metres: 400 })], { kind: 'EMOM', intervalSeconds: 90, rounds: 5 }),
  ]);

const publish = async (ctx: UserCtx, id: string, visibility: 'PRIVATE' | 'SHARED' | 'PUBLIC' = 'PUBLIC') => {
  const { state } = await editWorkout(ctx, { id });
  return publishWorkout(ctx, { id, revision: state.revision, versionId: newId(), reason: 'Better', visibility });
};

describe('a workout of one’s own', () => {
  it('is kept as it was written, with all that can be said of it', async () => {
    const draft = everything();
    const { revision } = await saveWorkout(kit, { draft, revision: null });
    const edit = await editWorkout(kit, { id: draft.id });
    expect(edit.draft).toEqual(v.parse(WorkoutDraft, draft));
    expect(edit.state).toEqual({ revision, visibility: 'PRIVATE', version: null, isChanged: true, isRemoved: false });
    const page = await getWorkout(kit, { slug: draft.id, locale: 'en' });
    expect(page.blocks.map(({ kind, lines }) => [kind, lines.length])).toEqual([
      ['STRAIGHT', 1],
      ['SUPERSET', 2],
      ['EMOM', 1],
    ]);
    expect(page.blocks[1]?.instead).toMatchObject([
      { as: 'EASIER', lines: [{ exercise: { name: 'Row' } }] },
      { as: 'ALTERNATIVE', note: 'A sore knee', lines: [{ exercise: { name: 'Squat' }, seconds: 30 }] },
    ]);
  });

  it('takes two trips to save, however long it is', async () => {
    const lines = Array.from({ length: 60 }, (_, at) => aLine(at % 2 ? squat : row, { tempo: [2, 0, 1, 0] }));
    const draft = aDraft(Array.from({ length: 20 }, (_, at) => aBlock(lines.slice(at * 3, at * 3 + 3))));
    for (const revision of [null, (await saveWorkout(kit, { draft: aDraft([]), revision: null })).revision]) {
      const meter = newMeter();
      const ctx = { ...kit, db: metered(world.client, meter) };
      const mine = revision === null ? draft : { ...aDraft([]), id: draft.id };
      const state = await editWorkout(kit, { id: mine.id }).catch(() => null);
      meter.trips = 0;
      await saveWorkout(ctx, { draft: mine, revision: state?.state.revision ?? null });
      expect(meter.trips).toBe(2);
    }
    expect(await world.db.$count(exerciseInstruction)).toBe(0);
  });

  it('keeps the ids of what stays, wherever it moved', async () => {
    const [a, b, c] = [aLine(squat), aLine(row), aLine(squat)];
    const [first, second] = [aBlock([a, b]), aBlock([c])];
    const draft = aDraft([first, second]);
    const { revision } = await saveWorkout(kit, { draft, revision: null });
    const turned = {
      ...draft,
      blocks: [
        { ...second, lines: [b, c] },
        { ...first, lines: [a] },
      ],
    };
    await saveWorkout(kit, { draft: turned, revision });
    const rows = await world.db
      .select({ id: exerciseInstruction.id, set: exerciseInstruction.workoutSetId })
      .from(exerciseInstruction)
      .innerJoin(workoutSet, eq(workoutSet.id, exerciseInstruction.workoutSetId))
      .orderBy(asc(workoutSet.orderIndex), asc(exerciseInstruction.orderIndex));
    expect(rows).toEqual([
      { id: b.id, set: second.id },
      { id: c.id, set: second.id },
      { id: a.id, set: first.id },
    ]);
  });

  it('lets go of what was taken out', async () => {
    const draft = everything();
    const { revision } = await saveWorkout(kit, { draft, revision: null });
    await saveWorkout(kit, { draft: { ...draft, blocks: draft.blocks.slice(2) }, revision });
    expect(await world.db.$count(workoutSet)).toBe(1);
    expect(await world.db.$count(exerciseInstruction)).toBe(1);
    expect(await world.db.$count(tempo)).toBe(0);
  });

  it('takes as long as its rows say', async () => {
    const draft = everything();
    await saveWorkout(kit, { draft, revision: null });
    const [saved] = await world.db.select().from(estimatedWorkoutDuration);
    await estimateWorkout(kit, draft.id);
    const [again] = await world.db.select().from(estimatedWorkoutDuration);
    expect(saved?.totalSeconds).toBeGreaterThan(0);
    expect(again).toEqual(saved);
  });

  it('is told the revision it has, though the clock goes on meanwhile', async () => {
    let clock = kit.now();
    const ctx = { ...kit, now: () => clock++ };
    const draft = everything();
    const first = await saveWorkout(ctx, { draft, revision: null });
    const second = await saveWorkout(ctx, { draft: { ...draft, summary: 'More' }, revision: first.revision });
    const id = newId();
    const copy = await duplicateWorkout(ctx, { id, from: draft.id, locale: 'en' });
    const again = await saveWorkout(ctx, { draft: { ...copy.draft, summary: '' }, revision: copy.state.revision });
    expect((await editWorkout(ctx, { id })).state.revision).toBe(again.revision);
    const input = { id: draft.id, revision: second.revision, versionId: newId(), reason: '' };
    const published = await publishWorkout(ctx, { ...input, visibility: 'PRIVATE' });
    const back = { id: draft.id, number: 1, revision: published.revision, versionId: newId(), reason: '' };
    const { state } = await restoreVersion(ctx, back);
    expect((await editWorkout(ctx, { id: draft.id })).state).toEqual(state);
  });

  it('is written once, though it is sent twice', async () => {
    const draft = everything();
    const first = await saveWorkout(kit, { draft, revision: null });
    world.advance(5_000);
    expect(await saveWorkout(kit, { draft, revision: null })).toEqual(first);
    expect(await world.db.$count(auditLog)).toBe(1);
  });

  it('is not written over what another device wrote meanwhile', async () => {
    const draft = everything();
    const { revision } = await saveWorkout(kit, { draft, revision: null });
    const there = await saveWorkout(kit, { draft: { ...draft, summary: 'From the phone' }, revision });
    const late = saveWorkout(kit, { draft: { ...draft, summary: 'From the desk' }, revision });
    await expect(late).rejects.toMatchObject({ code: 'CONFLICT' });
    expect((await editWorkout(kit, { id: draft.id })).draft.summary).toBe('From the phone');
    await saveWorkout(kit, { draft: { ...draft, summary: 'From the desk' }, revision: there.revision });
    expect((await editWorkout(kit, { id: draft.id })).draft.summary).toBe('From the desk');
  });

  it('has a name of its own, or none yet', async () => {
    await saveWorkout(kit, { draft: aDraft([], { name: '' }), revision: null });
    await saveWorkout(kit, { draft: aDraft([], { name: '' }), revision: null });
    await saveWorkout(kit, { draft: aDraft([], { name: 'Push' }), revision: null });
    await saveWorkout(mali, { draft: aDraft([], { name: 'Push' }), revision: null });
    const second = saveWorkout(kit, { draft: aDraft([], { name: 'Push' }), revision: null });
    await expect(second).rejects.toMatchObject({ code: 'BAD_INPUT', field: 'draft.name' });
    const { items } = await listWorkouts(kit, { locale: 'en', limit: 24, whose: 'OWN' });
    expect(items.map(({ name }) => name)).toEqual(['Push', '', '']);
  });
});

describe('what is somebody else’s', () => {
  it('is not written, read, shown, copied or removed', async () => {
    const draft = everything();
    const { revision } = await saveWorkout(kit, { draft, revision: null });
    const { id } = draft;
    const versionId = newId();
    const tries = [
      saveWorkout(mali, { draft: { ...draft, name: 'Mine' }, revision }),
      saveWorkout(mali, { draft, revision: null }),
      editWorkout(mali, { id }),
      getWorkout(mali, { slug: id, locale: 'en' }),
      duplicateWorkout(mali, { id: newId(), from: id, locale: 'en' }),
      duplicateWorkout(mali, { id, from: id, locale: 'en' }),
      publishWorkout(mali, { id, revision, versionId, reason: '', visibility: 'PUBLIC' }),
      restoreVersion(mali, { id, number: 1, revision, versionId, reason: '' }),
      showWorkout(mali, { id, visibility: 'PUBLIC' }),
      removeWorkout(mali, { id }),
      bringBackWorkout(mali, { id }),
      listVersions(mali, { id }),
      getVersion(mali, { id, number: 1, locale: 'en' }),
    ];
    for (const one of await Promise.allSettled(tries)) {
      expect(one).toMatchObject({ status: 'rejected', reason: { code: 'NOT_FOUND' } });
    }
    expect((await editWorkout(kit, { id })).draft).toEqual(v.parse(WorkoutDraft, draft));
  });

  it('is not reached through the ids of its blocks and lines', async () => {
    const theirs = everything();
    await saveWorkout(kit, { draft: theirs, revision: null });
    const block = theirs.blocks[0] ?? aBlock([]);
    for (const blocks of [[block], [{ ...block, id: newId() }]]) {
      const thief = saveWorkout(mali, { draft: aDraft(blocks), revision: null });
      await expect(thief).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    expect(await world.db.$count(workout)).toBe(1);
  });

  it('is no exercise to build with, unless the workout had it before', async () => {
    const secret = await anExercise(mali, {
      createdBy: mali.actor.userId,
      visibilityId: visibilityId('EXERCISE', 'PRIVATE'),
    });
    const refused = saveWorkout(kit, { draft: aDraft([aBlock([aLine(secret)])]), revision: null });
    await expect(refused).rejects.toMatchObject({ code: 'NOT_FOUND', field: 'draft.blocks.0' });
    const shared = aDraft([aBlock([aLine(secret)])]);
    await saveWorkout(mali, { draft: shared, revision: null });
    await publish(mali, shared.id);
    const copy = await duplicateWorkout(kit, { id: newId(), from: shared.id, locale: 'en' });
    const renamed = { ...copy.draft, summary: 'Mine now' };
    expect(await saveWorkout(kit, { draft: renamed, revision: copy.state.revision })).toMatchObject({
      isChanged: true,
    });
  });
});

describe('impossible figures', () => {
  const wrong = (change: (draft: WorkoutDraft) => void) => {
    const draft = everything();
    change(draft);
    const { issues = [] } = v.safeParse(WorkoutDraft, draft);
    return issues.map(({ path }) => path?.map(({ key }) => key).join('.'));
  };
  const line = (draft: WorkoutDraft) => draft.blocks[0]?.lines[0] ?? aLine(squat);

  it('are refused where they stand', () => {
    expect(wrong((draft) => Object.assign(line(draft), { sets: 0 }))).toEqual(['blocks.0.lines.0.sets']);
    expect(wrong((draft) => Object.assign(line(draft), { minReps: 8, maxReps: 6 }))).toEqual([
      'blocks.0.lines.0.maxReps',
    ]);
    expect(wrong((draft) => Object.assign(line(draft), { restSeconds: 4_000 }))).toEqual([
      'blocks.0.lines.0.restSeconds',
    ]);
    expect(
      wrong((draft) =>
        Object.assign(line(draft), { load: { kind: 'MASS', kg: 100, entered: { value: 100, unit: 'LBS' } } }),
      ),
    ).toEqual(['blocks.0.lines.0.load']);
    expect(wrong((draft) => Object.assign(draft.blocks[0] ?? {}, { kind: 'EMOM' }))).toEqual([
      'blocks.0.intervalSeconds',
    ]);
    expect(wrong((draft) => Object.assign(draft.blocks[0] ?? {}, { kind: 'TIMED' }))).toEqual([
      'blocks.0.timeCapSeconds',
    ]);
    expect(wrong((draft) => draft.blocks.push({ ...aBlock([line(draft)]) }))).toEqual(['blocks']);
    expect(wrong(() => undefined)).toEqual([]);
  });

  it('are refused where they add up to more than a day allows', async () => {
    const draft = aDraft([aBlock([aLine(squat, { minReps: null, seconds: 80_000 })])]);
    await expect(saveWorkout(kit, { draft, revision: null })).rejects.toMatchObject({ code: 'BAD_INPUT' });
  });
});

describe('a copy', () => {
  it('is independent of what it was copied from', async () => {
    const draft = everything();
    const saved = await saveWorkout(kit, { draft, revision: null });
    const id = newId();
    const copy = await duplicateWorkout(kit, { id, from: draft.id, locale: 'en' });
    expect(await duplicateWorkout(kit, { id, from: draft.id, locale: 'en' })).toEqual(copy);
    expect(copy.draft.name).toBe(`${draft.name} 2`);
    const withoutIds = (one: WorkoutDraft) =>
      JSON.stringify(one.blocks, (key, value) => (key === 'id' ? undefined : value));
    expect(withoutIds(copy.draft)).toBe(withoutIds(draft));
    await saveWorkout(kit, { draft: { ...copy.draft, blocks: [] }, revision: copy.state.revision });
    const original = await editWorkout(kit, { id: draft.id });
    expect(original.draft).toEqual(v.parse(WorkoutDraft, draft));
    expect(original.state.revision).toBe(saved.revision);
  });
});

describe('what others see', () => {
  it('is what was published, while the next version is written', async () => {
    const draft = everything();
    await saveWorkout(kit, { draft, revision: null });
    await showWorkout(kit, { id: draft.id, visibility: 'PUBLIC' });
    const look = () => getWorkout(mali, { slug: draft.id, locale: 'en' });
    await expect(look()).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const { revision, version, isChanged } = await publish(kit, draft.id);
    expect({ version, isChanged }).toEqual({ version: 1, isChanged: false });
    const next = { ...draft, name: 'Half done', blocks: draft.blocks.slice(0, 1) };
    expect(await saveWorkout(kit, { draft: next, revision })).toMatchObject({ version: 1, isChanged: true });
    const seen = await look();
    expect(seen).toMatchObject({ name: draft.name, isOwn: false });
    expect(seen.blocks).toHaveLength(3);
    expect(seen.blocks[1]?.instead).toHaveLength(2);
    expect(seen.blocks[0]?.lines[0]).toMatchObject({ exercise: { name: 'Squat' }, tempo: [3, 1, 1, 0] });
    const { items } = await listWorkouts(mali, { locale: 'en', limit: 24 });
    expect(items).toMatchObject([{ name: draft.name, isOwn: false, slug: draft.id }]);
    expect((await listWorkouts(kit, { locale: 'en', limit: 24 })).items).toMatchObject([
      { name: 'Half done', isOwn: true },
    ]);
    expect((await listWorkouts(world.ctx, { locale: 'en', limit: 24 })).items).toHaveLength(1);
    await showWorkout(kit, { id: draft.id, visibility: 'PRIVATE' });
    await expect(look()).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is for those who accepted an invitation, where it is shared', async () => {
    const draft = everything();
    await saveWorkout(kit, { draft, revision: null });
    await publish(kit, draft.id, 'SHARED');
    const look = () => getWorkout(mali, { slug: draft.id, locale: 'en' });
    await expect(look()).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await world.db.insert(userShareInvite).values({
      invitedBy: kit.actor.userId,
      inviteeEmail: 'mali@example.com',
      workoutId: draft.id,
      token: 'a'.repeat(64),
      sentAt: kit.now(),
      expiresAt: kit.now() + 1_000,
      acceptedBy: mali.actor.userId,
      acceptedAt: kit.now(),
    });
    await world.db.insert(userRole).values({ userId: mali.actor.userId, roleId: roleId('USER') });
    expect((await look()).blocks).toHaveLength(3);
    expect((await listWorkouts(mali, { locale: 'en', limit: 24, whose: 'SHARED' })).items).toHaveLength(1);
    const copy = await duplicateWorkout(mali, { id: newId(), from: draft.id, locale: 'en' });
    expect(copy.draft.blocks).toHaveLength(3);
  });

  it('is nothing that has no name or nothing to do', async () => {
    for (const draft of [aDraft([]), aDraft([aBlock([aLine(squat)])], { name: '' })]) {
      await saveWorkout(kit, { draft, revision: null });
      await expect(publish(kit, draft.id)).rejects.toMatchObject({ code: 'BAD_INPUT' });
    }
  });
});

describe('a version', () => {
  it('is one, though it is sent twice', async () => {
    const draft = everything();
    const { revision } = await saveWorkout(kit, { draft, revision: null });
    const input = { id: draft.id, revision, versionId: newId(), reason: 'First', visibility: 'PRIVATE' } as const;
    const state = await publishWorkout(kit, input);
    expect(await publishWorkout(kit, input)).toEqual(state);
    expect(await listVersions(kit, { id: draft.id })).toMatchObject([{ number: 1, reason: 'First', isActive: true }]);
    const [stored] = await world.db.select().from(workout);
    expect(stored?.workoutStatusId).toBe(statusId('PUBLISHING', 'PUBLISHED'));
  });

  it('comes back whole, as a version of its own', async () => {
    const draft = everything();
    await saveWorkout(kit, { draft, revision: null });
    const first = await publish(kit, draft.id);
    const less = { ...draft, name: 'Less', blocks: draft.blocks.slice(2) };
    await saveWorkout(kit, { draft: less, revision: first.revision });
    const { revision } = await publish(kit, draft.id);
    const back = await restoreVersion(kit, { id: draft.id, number: 1, revision, versionId: newId(), reason: 'Again' });
    expect(back).toEqual(await editWorkout(kit, { id: draft.id }));
    expect(back.draft).toEqual(v.parse(WorkoutDraft, draft));
    expect(back.state).toMatchObject({ version: 3, isChanged: false });
    const versions = await world.db.select().from(workoutVersion).orderBy(asc(workoutVersion.versionNumber));
    expect(versions[2]?.snapshotData).toEqual(versions[0]?.snapshotData);
    expect(versions.map(({ isActive }) => isActive)).toEqual([false, false, true]);
    const then = await getVersion(kit, { id: draft.id, number: 2, locale: 'en' });
    expect(then).toMatchObject({ name: 'Less', blocks: [{ kind: 'EMOM' }] });
  });

  it('is not made of what another device has changed', async () => {
    const draft = everything();
    const { revision } = await saveWorkout(kit, { draft, revision: null });
    await saveWorkout(kit, { draft: { ...draft, summary: 'Elsewhere' }, revision });
    const input = { id: draft.id, revision, versionId: newId(), reason: '', visibility: 'PRIVATE' } as const;
    await expect(publishWorkout(kit, input)).rejects.toMatchObject({ code: 'CONFLICT' });
  });
});

describe('a removed workout', () => {
  it('is gone, and can be brought back as long as its name is free', async () => {
    const draft = everything();
    await saveWorkout(kit, { draft, revision: null });
    await removeWorkout(kit, { id: draft.id });
    await expect(getWorkout(kit, { slug: draft.id, locale: 'en' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await bringBackWorkout(kit, { id: draft.id })).toMatchObject({ isRemoved: false });
    expect((await getWorkout(kit, { slug: draft.id, locale: 'en' })).name).toBe(draft.name);
    await removeWorkout(kit, { id: draft.id });
    await saveWorkout(kit, { draft: aDraft([], { name: draft.name }), revision: null });
    await expect(bringBackWorkout(kit, { id: draft.id })).rejects.toMatchObject({ code: 'CONFLICT' });
  });
});
