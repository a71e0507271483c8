import { equipment } from '@motriforge/content/equipment';
import { exercises } from '@motriforge/content/exercises';
import { muscles } from '@motriforge/content/muscles';
import { exercise, exerciseGuidance } from '@motriforge/db/schema/exercises';
import type { BroughtExercise } from '@motriforge/shared/contracts/imports';
import { fixedId, newId } from '@motriforge/shared/ids';
import { and, eq, inArray } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { UserCtx } from '../context.ts';
import { publishLibrary, readOwn, removeExercise, saveOwn } from '../exercises/index.ts';
import { type TestWorld, testWorld } from '../testing.ts';
import { beginImport, finishImport, putExercises, putRows, undoImport } from './index.ts';
import { aCarry, aSessionOf } from './testing.ts';

let world: TestWorld;
let kit: UserCtx;
beforeAll(async () => {
  world = await testWorld();
  await publishLibrary(world.db, { muscles, equipment, exercises });
});
beforeEach(async () => {
  kit = await world.person();
});
afterAll(() => world.close());

let files = 0;
async function begin(ctx = kit, nameMapping: Record<string, string | null> = {}): Promise<string> {
  const fileHash = String(++files).padStart(64, '0');
  const file = { source: 'MOTRIFORGE', fileName: 'exercises.json', fileBytes: 1 } as const;
  return (await beginImport(ctx, { ...file, id: newId(), fileHash, nameMapping })).id;
}

const put = (batchId: string, exercises: readonly unknown[], from: number | null = 0, ctx = kit) =>
  putExercises(ctx, {
    ...{ batchId, from },
    exercises: exercises.map((one, at) => ({ line: at + 2, sourceKey: keyOf(one), exercise: one })),
  });
const keyOf = (one: unknown) => `key of ${(one as Partial<BroughtExercise>).name ?? 'nothing'}`;

const said: Partial<BroughtExercise> = {
  primaryZones: ['upper-back', 'quads'],
  secondaryZones: ['abs'],
  equipment: ['barbell'],
};
const numbered = (count: number) =>
  Array.from({ length: count }, (_, at) => aCarry({ ...said, name: `Carry ${at + 1}` }));
const mine = (ctx = kit) =>
  world.db.$count(exercise, and(eq(exercise.createdBy, ctx.actor.userId), eq(exercise.isActive, true)));

async function steps(): Promise<number> {
  const own = world.db.select({ id: exercise.id }).from(exercise).where(eq(exercise.createdBy, kit.actor.userId));
  return world.db.$count(exerciseGuidance, inArray(exerciseGuidance.exerciseId, own));
}

describe('bringing exercises', () => {
  it('makes them the caller’s own with all that is said of them, fifty of them in two trips', async () => {
    const given = numbered(50);
    const batchId = await begin();
    world.meter.trips = 0;
    expect(await put(batchId, given)).toEqual({ created: 50, known: 0, refused: [] });
    expect(world.meter.trips).toBe(2);
    for (const one of [given[0], given[49]]) expect(await readOwn(kit, { id: one?.id ?? '' })).toEqual(one);
    expect(await finishImport(kit, { batchId })).toMatchObject({ status: 'COMPLETED', created: 50, kept: 50 });
  });

  it('adds nothing when it is sent again, by the same import or a later one, also under new ids', async () => {
    const first = await begin();
    await put(first, numbered(3));
    expect(await put(first, numbered(3))).toMatchObject({ created: 3, known: 0 });
    const second = await begin();
    expect(await put(second, [...numbered(3), aCarry()])).toMatchObject({ created: 1, known: 3 });
    expect(await mine()).toBe(4);
    expect(await steps()).toBe(8);
  });

  it('leaves what has the name already as it is, whatever its case', async () => {
    const before = await saveOwn(kit, aCarry({ name: 'Sled drag', steps: ['Mine.'] }));
    const twin = aCarry({ name: 'SLED drag' });
    expect(await put(await begin(), [twin, aCarry({ name: 'Yoke' }), aCarry({ name: 'YOKE' })])).toMatchObject({
      created: 1,
      known: 2,
    });
    expect(await readOwn(kit, before)).toEqual(before);
  });

  it('refuses by their lines what cannot be one, and takes the rest', async () => {
    const library = fixedId('exercise', 'back-squat');
    const sent = [
      { color: 'red' },
      aCarry({ id: library, name: 'Theft' }),
      aCarry({ name: 'Broom', equipment: ['broomstick'] }),
      { ...aCarry({ name: 'Twin' }), sameAs: fixedId('exercise', 'back-squat') },
      aCarry(),
    ];
    expect(await put(await begin(), sent)).toEqual({
      created: 1,
      known: 0,
      refused: [
        { line: 2, code: 'BAD_INPUT' },
        { line: 5, code: 'BAD_INPUT' },
        { line: 3, code: 'BAD_INPUT' },
        { line: 4, code: 'BAD_INPUT' },
      ],
    });
    const [kept] = await world.db.select().from(exercise).where(eq(exercise.id, library));
    expect(kept?.createdBy).toBeNull();
  });

  it('takes as many as there is room for', async () => {
    const batchId = await begin();
    for (let at = 0; at < 6; at++) await put(batchId, numbered(300).slice(at * 50, at * 50 + 50), at * 50);
    expect(await put(batchId, [aCarry({ name: 'One too many' })], 300)).toEqual({
      created: 0,
      known: 0,
      refused: [{ line: 2, code: 'NO_ROOM' }],
    });
    expect(await mine()).toBe(300);
  });

  it('is for the one whose import it is', async () => {
    const other = await world.person();
    const batchId = await begin();
    await expect(put(batchId, [aCarry()], 0, other)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await put(batchId, [aCarry()]);
    expect(await put(await begin(other), [aCarry()], 0, other)).toMatchObject({ created: 1, known: 0 });
    expect(await mine(other)).toBe(1);
  });
});

describe('taking them back', () => {
  it('removes what nobody changed or used since, and says how many stay', async () => {
    const [untouched, changed, used, removed] = numbered(4);
    if (!(untouched && changed && used && removed)) throw new Error('four were made');
    const batchId = await begin();
    await put(batchId, [untouched, changed, used, removed]);
    await finishImport(kit, { batchId });
    world.advance(1_000);
    await saveOwn(kit, { ...changed, steps: ['My way.'] });
    await removeExercise(kit, removed.id);
    const training = await begin(kit, { Squat: used.id });
    await putRows(kit, {
      ...{ batchId: training, from: 0, checkIns: [] },
      sessions: [{ line: 2, session: aSessionOf('2026-05-04') }],
    });
    world.meter.trips = 0;
    expect(await undoImport(kit, { id: batchId })).toMatchObject({ status: 'UNDONE', kept: 2 });
    expect(world.meter.trips).toBe(2);
    expect(await mine()).toBe(2);
    await expect(readOwn(kit, untouched)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(
      await put(
        await begin(),
        [untouched, changed].map((one) => ({ ...one, id: newId() })),
      ),
    ).toMatchObject({
      created: 1,
      known: 1,
    });
  });

  it('takes those that stand for names of a file back with its sessions', async () => {
    const own = aCarry({ name: 'Squat' });
    const batchId = await begin(kit, { Squat: own.id });
    await put(batchId, [own], null);
    const sessions = [{ line: 2, session: aSessionOf('2026-05-04') }];
    expect(await putRows(kit, { batchId, from: 0, sessions, checkIns: [] })).toMatchObject({ created: 1 });
    expect(await finishImport(kit, { batchId })).toMatchObject({ created: 1, kept: 2 });
    expect(await undoImport(kit, { id: batchId })).toMatchObject({ kept: 0 });
    expect(await mine()).toBe(0);
  });
});
