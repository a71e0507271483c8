import { categoryId } from '@motriforge/db/lookups/categories';
import { visibilityId } from '@motriforge/db/lookups/visibility';
import { userProgram } from '@motriforge/db/schema/program-assignments';
import { programSchedule, scheduleWorkout } from '@motriforge/db/schema/program-schedules';
import { program } from '@motriforge/db/schema/programs';
import { newId } from '@motriforge/shared/ids';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aWorkout } from '../content-testing.ts';
import type { UserCtx } from '../context.ts';
import { type TestWorld, testWorld } from '../testing.ts';
import { chooseWorkout, placeWorkout, plannedOn } from './index.ts';

let world: TestWorld;
let kit: UserCtx;
let programId: string;
let programScheduleId: string;
beforeEach(async () => {
  world = await testWorld();
  kit = await world.person();
  programId = newId();
  programScheduleId = newId();
  await world.db.insert(program).values({
    id: programId,
    createdBy: kit.actor.userId,
    title: 'Four weeks',
    programCategoryId: categoryId('PROGRAM', 'GENERAL'),
    visibilityId: visibilityId('PROGRAM', 'PUBLIC'),
  });
  await world.db.insert(programSchedule).values({ id: programScheduleId, programId, scheduleLengthDays: 28 });
});
afterEach(() => world.close());

const place = (dayNumber: number, workoutId: string, id = newId()) =>
  placeWorkout(kit, { id, programScheduleId, workoutId, dayNumber, orderIndex: 0 });

/** A workout that everybody may do. */
const forAll = () => aWorkout(kit, { visibilityId: visibilityId('WORKOUT', 'PUBLIC') });

describe('a workout of a schedule', () => {
  it('stands on one of its days, from the first to the last', async () => {
    const workoutId = await aWorkout(kit);
    await place(1, workoutId);
    await place(28, workoutId);
    for (const dayNumber of [0, -1, 29]) {
      await expect(place(dayNumber, workoutId)).rejects.toMatchObject({ code: 'BAD_INPUT' });
      const row = { programScheduleId, scheduleLengthDays: 28, workoutId, dayNumber, orderIndex: 0 };
      await expect(world.db.insert(scheduleWorkout).values(row)).rejects.toThrow();
    }
    const shorten = (scheduleLengthDays: number) =>
      world.db.update(programSchedule).set({ scheduleLengthDays }).where(eq(programSchedule.id, programScheduleId));
    await expect(shorten(27)).rejects.toThrow();
    await shorten(30);
    await place(30, workoutId);
  });

  it('is placed by the owner of the program only, and once', async () => {
    const workoutId = await aWorkout(kit);
    const input = { id: newId(), programScheduleId, workoutId, dayNumber: 1, orderIndex: 0 };
    await expect(placeWorkout(await world.person(), input)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await placeWorkout(kit, input);
    await placeWorkout(kit, input);
    expect(await world.db.$count(scheduleWorkout)).toBe(1);
  });
});

describe('a person who follows a program', () => {
  const follow = async () => {
    const person = await world.person();
    const { userId } = person.actor;
    const runId = newId();
    const run = { id: runId, userId, programId, programScheduleId, startDate: '2026-06-15' };
    await world.db.insert(userProgram).values(run);
    return { ...person, runId };
  };

  it('does what they chose for a date, while everybody else does what is planned', async () => {
    const [planned, chosen, extra] = [await aWorkout(kit), await forAll(), await forAll()];
    const scheduleWorkoutId = newId();
    await place(1, planned, scheduleWorkoutId);
    const [one, other] = [await follow(), await follow()];
    const choice = { runId: one.runId, scheduledDate: '2026-06-15' };
    await chooseWorkout(one, { id: newId(), ...choice, replaces: scheduleWorkoutId, workoutId: chosen });
    const besides = { id: newId(), ...choice, workoutId: extra };
    await chooseWorkout(one, besides);
    await chooseWorkout(one, besides);
    world.meter.trips = 0;
    expect(await plannedOn(one, '2026-06-15')).toEqual([
      { workoutId: chosen, scheduleWorkoutId, isOptional: false },
      { workoutId: extra, scheduleWorkoutId: null, isOptional: false },
    ]);
    expect(world.meter.trips).toBe(1);
    expect(await plannedOn(other, '2026-06-15')).toEqual([
      { workoutId: planned, scheduleWorkoutId, isOptional: false },
    ]);
    expect(await plannedOn(one, '2026-06-16')).toEqual([]);
  });

  it('may choose again, but not for a program they do not follow', async () => {
    const [planned, first, second] = [await aWorkout(kit), await forAll(), await forAll()];
    const replaces = newId();
    await place(1, planned, replaces);
    const person = await follow();
    const choose = (ctx: UserCtx, workoutId: string) =>
      chooseWorkout(ctx, {
        id: newId(),
        runId: person.runId,
        scheduledDate: '2026-06-15',
        replaces,
        workoutId,
      });
    await choose(person, first);
    await choose(person, second);
    expect((await plannedOn(person, '2026-06-15')).map(({ workoutId }) => workoutId)).toEqual([second]);
    await expect(choose(await world.person(), first)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    // A workout of somebody else is not theirs to choose, and so its name is not theirs to read.
    await expect(choose(person, await aWorkout(kit))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await plannedOn(person, '2026-06-15')).map(({ workoutId }) => workoutId)).toEqual([second]);
    // What the program itself has there was theirs to see all along.
    await choose(person, planned);
    expect((await plannedOn(person, '2026-06-15')).map(({ workoutId }) => workoutId)).toEqual([planned]);
  });
});
