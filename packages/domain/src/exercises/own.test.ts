import { equipment } from '@motriforge/content/equipment';
import { exercises } from '@motriforge/content/exercises';
import { muscles } from '@motriforge/content/muscles';
import { muscleIdOfZone } from '@motriforge/db/lookups/body';
import { auditLog } from '@motriforge/db/schema/events';
import { bodyZones, type ExerciseListInput } from '@motriforge/shared/contracts/exercises';
import type { OwnExercise } from '@motriforge/shared/contracts/own-exercise';
import { fixedId, newId } from '@motriforge/shared/ids';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { UserCtx } from '../context.ts';
import { type TestWorld, testWorld } from '../testing.ts';
import {
  allExercises,
  exerciseNames,
  getExercise,
  listExercises,
  publishLibrary,
  readOwn,
  removeExercise,
  saveOwn,
} from './index.ts';

let world: TestWorld;
let kit: UserCtx;
let other: UserCtx;
beforeAll(async () => {
  world = await testWorld();
  await publishLibrary(world.db, { muscles, equipment, exercises });
});
beforeEach(async () => {
  [kit, other] = [await world.person(), await world.person()];
  world.meter.trips = 0;
});
afterAll(() => world.close());

const own = (given: Partial<OwnExercise> = {}): OwnExercise => ({
  id: newId(),
  name: 'Zercher carry',
  type: 'weight_training',
  loadKind: 'EXTERNAL',
  difficulty: 'advanced',
  primaryZones: ['upper-back', 'quads'],
  secondaryZones: ['abs'],
  equipment: ['barbell'],
  steps: ['Hold the bar in the bend of the elbows.', 'Walk.'],
  tips: ['Pad the bar.'],
  sameAs: null,
  strains: ['ELBOW'],
  ...given,
});

const page = { locale: 'en', limit: 24 } as const;
const trails = (id: string) => world.db.select().from(auditLog).where(eq(auditLog.entityId, id));

describe('saving', () => {
  it('makes an exercise and changes it, in two trips each', async () => {
    const made = await saveOwn(kit, own());
    expect(world.meter.trips).toBe(2);
    expect(await readOwn(kit, made)).toEqual(made);
    const nothing = { equipment: [], strains: [], tips: [], secondaryZones: [] };
    const changed: OwnExercise = { ...made, ...nothing, name: 'Zercher walk', steps: ['Walk.'], loadKind: 'TIME' };
    world.meter.trips = 0;
    await saveOwn(kit, changed);
    expect(world.meter.trips).toBe(2);
    expect(await readOwn(kit, made)).toEqual(changed);
    expect((await trails(made.id)).map(({ action }) => action).toSorted()).toEqual(['CREATE', 'UPDATE']);
  });

  it('is done once, however often it is sent', async () => {
    const made = await saveOwn(kit, own());
    await saveOwn(kit, { ...made, primaryZones: made.primaryZones.toReversed() });
    expect(await trails(made.id)).toHaveLength(1);
  });

  it('refuses a second one of the same name, at the name, whatever its case; a removed one does not count', async () => {
    const first = await saveOwn(kit, own());
    await expect(saveOwn(kit, own({ name: 'ZERCHER carry' }))).rejects.toMatchObject({
      code: 'CONFLICT',
      field: 'name',
    });
    await saveOwn(other, own());
    await removeExercise(kit, first.id);
    await saveOwn(kit, own());
    await expect(saveOwn(kit, first)).rejects.toMatchObject({ code: 'CONFLICT', field: 'name' });
  });

  it('is the same as one of the library, and of nothing else', async () => {
    const sameAs = fixedId('exercise', 'back-squat');
    const made = await saveOwn(kit, own({ sameAs }));
    expect(await readOwn(kit, made)).toEqual(made);
    for (const other of [newId(), made.id]) {
      await expect(saveOwn(kit, own({ name: 'Twin', sameAs: other }))).rejects.toMatchObject({ field: 'sameAs' });
    }
  });

  it('refuses equipment there is none of', async () => {
    const given = own({ equipment: ['barbell', 'broomstick-of-doom'] });
    await expect(saveOwn(kit, given)).rejects.toMatchObject({ code: 'BAD_INPUT', field: 'equipment' });
  });

  it('does not reach what is somebody else’s, or the library’s', async () => {
    const theirs = await saveOwn(other, own());
    const ofTheLibrary = fixedId('exercise', 'back-squat');
    for (const id of [theirs.id, ofTheLibrary]) {
      await expect(saveOwn(kit, own({ id, name: 'Mine now' }))).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(readOwn(kit, { id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(removeExercise(kit, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    expect(await readOwn(other, theirs)).toEqual(theirs);
  });
});

describe('an exercise of one’s own', () => {
  it('has a page, and is in the list, the names and what a device keeps: for its owner and nobody else', async () => {
    const made = await saveOwn(kit, own());
    const shown = await getExercise(kit, { slug: made.id, locale: 'th' });
    expect(shown).toMatchObject({ name: made.name, isOwn: true, steps: made.steps, tips: made.tips });
    expect(shown.primaryZones.toSorted()).toEqual(['quads', 'upper-back']);
    expect(shown.loads).toEqual([{ area: 'ELBOW', load: 'MODERATE', note: null }]);
    const kept = (await allExercises(kit, { locale: 'en' })).find(({ id }) => id === made.id);
    expect(kept).toMatchObject({ name: made.name, loadKind: 'EXTERNAL', equipment: ['barbell'], strains: ['ELBOW'] });
    expect((await exerciseNames(kit)).map(({ id }) => id)).toContain(made.id);

    await expect(getExercise(other, { slug: made.id, locale: 'en' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(getExercise(world.ctx, { slug: made.id, locale: 'en' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await allExercises(other, { locale: 'en' })).map(({ id }) => id)).not.toContain(made.id);
    expect((await exerciseNames(other)).map(({ id }) => id)).not.toContain(made.id);
  });

  it('is found by its words, a slip forgiven, before what the library has; in one trip', async () => {
    const made = await saveOwn(kit, own({ name: 'Café squat' }));
    for (const query of ['cafe sqaut', 'squat caf', 'CAFÉ']) {
      world.meter.trips = 0;
      const found = await listExercises(kit, { ...page, query });
      expect(world.meter.trips).toBe(1);
      expect(found.items[0]?.id).toBe(made.id);
    }
    const squats = await listExercises(kit, { ...page, query: 'squat' });
    const later = await listExercises(kit, { ...page, query: 'squat', limit: 3, cursor: squats.nextCursor ?? 'Mw' });
    expect(squats.items[0]?.id).toBe(made.id);
    expect(squats.items.length).toBeGreaterThan(5);
    expect(later.items.map(({ id }) => id)).not.toContain(made.id);
    const filters: Partial<ExerciseListInput>[] = [{ zone: 'chest' }, { spare: ['ELBOW'] }, { type: 'cardio' }];
    for (const filter of filters) {
      const narrowed = await listExercises(kit, { ...page, query: 'cafe', ...filter });
      expect(narrowed.items.map(({ id }) => id)).not.toContain(made.id);
    }
    for (const stranger of [other, world.ctx]) {
      const found = await listExercises(stranger, { ...page, query: 'cafe squat' });
      expect(found.items.map(({ id }) => id)).not.toContain(made.id);
      expect(found.understoodAs ?? '').not.toContain('cafe');
    }
  });

  it('that is removed is nowhere, and back once it is saved again', async () => {
    const made = await saveOwn(kit, own());
    await removeExercise(kit, made.id);
    await expect(readOwn(kit, made)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(removeExercise(kit, made.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await listExercises(kit, { ...page, query: 'zercher' })).items.map(({ id }) => id)).not.toContain(made.id);
    await saveOwn(kit, made);
    expect(await readOwn(kit, made)).toEqual(made);
  });
});

it('of each area of the body there is a muscle to stand for it', () => {
  const known = new Map(muscles.map(({ slug, zone }) => [fixedId('muscle', slug), zone]));
  expect(bodyZones.map((zone) => known.get(muscleIdOfZone(zone)))).toEqual([...bodyZones]);
});
