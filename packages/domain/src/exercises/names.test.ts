import { equipment } from '@motriforge/content/equipment';
import { exercises } from '@motriforge/content/exercises';
import { muscles } from '@motriforge/content/muscles';
import { visibilityId } from '@motriforge/db/lookups/visibility';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { anExercise } from '../content-testing.ts';
import { type TestWorld, testWorld } from '../testing.ts';
import { exerciseNames, publishLibrary } from './index.ts';

let world: TestWorld;
beforeEach(async () => {
  world = await testWorld();
});
afterEach(() => world.close());

it('says in one trip what the library calls each exercise, and what others do', async () => {
  await publishLibrary(world.db, { muscles, equipment, exercises });
  const kit = await world.person();
  world.meter.trips = 0;
  const names = await exerciseNames(kit);
  expect(world.meter.trips).toBe(1);
  const given = exercises.find(({ slug }) => slug === 'back-squat');
  const squat = names.find(({ name }) => name === given?.name.en);
  expect(squat).toMatchObject({ translations: { th: given?.name.th } });
  expect(squat?.equipment.toSorted()).toEqual(given?.equipment.toSorted());
  expect(squat?.aliases).toHaveLength(given?.aliases.length ?? 0);
});

it('tells nobody of exercises that are somebody else’s own', async () => {
  const [kit, other] = [await world.person(), await world.person()];
  const given = { createdBy: kit.actor.userId, visibilityId: visibilityId('EXERCISE', 'PRIVATE'), name: 'My lift' };
  await anExercise(world.ctx, given);
  expect(await exerciseNames(kit)).toMatchObject([{ name: 'My lift', translations: {}, aliases: [], equipment: [] }]);
  expect(await exerciseNames(other)).toEqual([]);
});
