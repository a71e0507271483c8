import { exercise } from '@motriforge/db/schema/exercises';
import { exerciseLog } from '@motriforge/db/schema/training';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { anExercise, aSession } from '../content-testing.ts';
import type { UserCtx } from '../context.ts';
import { type TestWorld, testWorld } from '../testing.ts';
import { removeExercise } from './index.ts';

let world: TestWorld;
let kit: UserCtx;
beforeEach(async () => {
  world = await testWorld();
  kit = await world.person();
});
afterEach(() => world.close());

it('what was logged with a removed exercise stays as it is', async () => {
  const exerciseId = await anExercise(kit, { createdBy: kit.actor.userId, name: 'Zercher squat' });
  await aSession(kit, {}, [{ exerciseId, exerciseName: 'Zercher squat', sets: [] }]);
  await removeExercise(kit, exerciseId);
  expect(await world.db.select().from(exerciseLog)).toMatchObject([{ exerciseId, exerciseName: 'Zercher squat' }]);
});

it('what was logged with a deleted exercise stays, under the name it had', async () => {
  const exerciseId = await anExercise(kit, { createdBy: kit.actor.userId, name: 'Zercher squat' });
  await aSession(kit, {}, [{ exerciseId, exerciseName: 'Zercher squat', sets: [] }]);
  await world.db.delete(exercise).where(eq(exercise.id, exerciseId));
  expect(await world.db.select().from(exerciseLog)).toMatchObject([
    { exerciseId: null, exerciseName: 'Zercher squat' },
  ]);
});

it('an exercise is removed by whoever made it, and by nobody else', async () => {
  const own = await anExercise(kit, { createdBy: kit.actor.userId });
  const ofTheLibrary = await anExercise(kit);
  await expect(removeExercise(await world.person(), own)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(removeExercise(kit, ofTheLibrary)).rejects.toMatchObject({ code: 'NOT_FOUND' });
});
