import { personalRecord } from '@motriforge/db/schema/records';
import { exerciseLog, exerciseSetLog, workoutSession } from '@motriforge/db/schema/training';
import { exerciseDay, muscleDay, trainingDay } from '@motriforge/db/schema/training-rollups';
import type { SaveSessionInput, SetFields } from '@motriforge/shared/contracts/training';
import { newId } from '@motriforge/shared/ids';
import { clockOf } from '@motriforge/shared/log/clock';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { anExercise } from '../content-testing.ts';
import type { UserCtx } from '../context.ts';
import { receive } from '../events/index.ts';
import { type TestWorld, testWorld } from '../testing.ts';
import { logChanges, saveSession } from './index.ts';

let world: TestWorld;
let kit: UserCtx;
let squat: string;
beforeEach(async () => {
  world = await testWorld();
  kit = await world.person();
  squat = await anExercise(world.ctx);
});
afterEach(() => world.close());

let tick = 0;
const clock = () => clockOf(world.ctx.now() + tick++, 0, 'phone');
const deliver = async () => {
  for (const message of world.published.splice(0)) await receive(world.ctx, message);
};

function row<Fields extends object>(id: string, fields: Fields, at = clock()) {
  return {
    id,
    fields: fields as Record<string, unknown>,
    clocks: Object.fromEntries(Object.keys(fields).map((key) => [key, at])),
  };
}

const when = { day: '2026-06-15', timeZone: 'Asia/Bangkok', startedAt: Date.UTC(2026, 5, 15, 11) };
const ended = { at: Date.UTC(2026, 5, 15, 11, 40), seconds: 2400 };

const nothing = (id: string): SaveSessionInput => ({ id, session: null, exercises: [], sets: [], removed: [] });

function aWorkout(id = newId()) {
  const [exercise, set] = [newId(), newId()];
  const input: SaveSessionInput = {
    ...nothing(id),
    session: row(id, { when, title: 'Legs' }),
    exercises: [
      row(exercise, {
        what: { exerciseId: squat, name: 'Squat', type: 'weight_training', isBodyweight: false },
        order: 0,
      }),
    ],
    sets: [
      setRow(set, exercise, {
        number: 1,
        reps: 5,
        load: { kg: 100, entered: { value: 100, unit: 'KG' } },
        doneAt: when.startedAt,
      }),
    ],
  };
  return { id, exercise, set, input };
}

const setRow = (id: string, exerciseLogId: string, fields: Partial<SetFields>, at = clock()) => ({
  ...row(id, fields, at),
  exerciseLogId,
});

describe('saving a session', () => {
  it('keeps it whole, in two trips, and answers with it', async () => {
    const { id, set, input } = aWorkout();
    world.meter.trips = 0;
    const { session, refused } = await saveSession(kit, input);
    expect(world.meter.trips).toBe(2);
    expect(refused).toEqual([]);
    expect(session?.fields).toMatchObject({ when, title: 'Legs' });
    expect((await logChanges(kit, { since: 0 })).sessions).toMatchObject([
      { id, sets: [{ id: set, fields: { reps: 5, load: { kg: 100 } } }] },
    ]);
  });

  it('changes nothing when it comes again', async () => {
    const { input } = aWorkout();
    const first = await saveSession(kit, input);
    world.meter.trips = 0;
    const again = await saveSession(kit, input);
    expect(world.meter.trips).toBe(1);
    expect(again.session?.revision).toBe(first.session?.revision);
  });

  it('takes of each field the later, whichever comes first', async () => {
    const { id, exercise, set, input } = aWorkout();
    const earlier = clock();
    const later = clock();
    await saveSession(kit, input);
    await saveSession(kit, { ...nothing(id), sets: [setRow(set, exercise, { reps: 8 }, later)] });
    await saveSession(kit, { ...nothing(id), sets: [setRow(set, exercise, { reps: 6, rpe: 9 }, earlier)] });
    const [found] = await world.db.select().from(exerciseSetLog);
    expect(found).toMatchObject({ reps: 8, rpe: 9, weightKg: 100 });
  });

  it('lets what was removed stay removed', async () => {
    const { id, exercise, set, input } = aWorkout();
    await saveSession(kit, input);
    await saveSession(kit, { ...nothing(id), removed: [{ thing: 'EXERCISE_SET_LOG', id: set, clock: clock() }] });
    const { session, refused } = await saveSession(kit, {
      ...nothing(id),
      sets: [setRow(set, exercise, { number: 1, reps: 12 })],
    });
    expect(refused).toEqual([{ id: set, code: 'GONE' }]);
    expect(session?.sets).toEqual([]);
  });

  it('takes back what never arrived before it arrives', async () => {
    const { id, set, input } = aWorkout();
    await saveSession(kit, { ...input, sets: [] });
    await saveSession(kit, { ...nothing(id), removed: [{ thing: 'EXERCISE_SET_LOG', id: set, clock: clock() }] });
    await saveSession(kit, input);
    expect(await world.db.$count(exerciseSetLog)).toBe(0);
  });

  it('removes a session with all that is in it, and tells other devices', async () => {
    const { id, input } = aWorkout();
    const { session } = await saveSession(kit, input);
    await saveSession(kit, { ...nothing(id), removed: [{ thing: 'WORKOUT_SESSION', id, clock: clock() }] });
    expect(await world.db.$count(exerciseLog)).toBe(0);
    expect(await logChanges(kit, { since: session?.revision ?? 0 })).toMatchObject({ sessions: [], removedIds: [id] });
    expect((await saveSession(kit, input)).session).toBeNull();
  });

  it('refuses a row it cannot take, and takes the others', async () => {
    const { exercise, input } = aWorkout();
    const bad = [
      setRow(newId(), exercise, { number: 2, reps: -1 }),
      setRow(newId(), exercise, { number: 3, load: { kg: 1e9 } }),
      { ...setRow(newId(), exercise, { number: 4 }), fields: { number: 4, color: 'red' } },
      { ...setRow(newId(), exercise, { number: 5 }), clocks: {} },
      { ...setRow(newId(), exercise, { number: 7 }), clocks: { number: 'at noon' } },
    ];
    const good = setRow(newId(), exercise, { number: 6, load: { kg: -20 } });
    const { session, refused } = await saveSession(kit, { ...input, sets: [...input.sets, ...bad, good] });
    expect(refused).toEqual(bad.map(({ id }) => ({ id, code: 'BAD_INPUT' })));
    expect(session?.sets).toHaveLength(2);
  });

  it('does not believe a clock from the future', async () => {
    const { id, input } = aWorkout();
    const ahead = row(id, { title: 'Later' }, clockOf(world.ctx.now() + 3_600_000, 0, 'phone'));
    await saveSession(kit, input);
    const { session, refused, now } = await saveSession(kit, { ...nothing(id), session: ahead });
    expect(refused).toEqual([{ id, code: 'CLOCK_AHEAD' }]);
    expect([session?.fields.title, now]).toEqual(['Legs', world.ctx.now()]);
  });

  it('writes to nobody else’s log, whatever ids it is given', async () => {
    const { id, exercise, set, input } = aWorkout();
    await saveSession(kit, input);
    const other = await world.person();
    const own = aWorkout();
    await saveSession(other, own.input);
    const attempts = [
      { ...nothing(id), session: row(id, { title: 'Mine now' }), sets: [setRow(set, exercise, { reps: 99 })] },
      {
        ...nothing(own.id),
        exercises: [row(exercise, { order: 7 })],
        sets: [setRow(set, own.exercise, { number: 1, reps: 99 })],
      },
      { ...nothing(own.id), sets: [setRow(newId(), exercise, { number: 2, reps: 99 })] },
      { ...nothing(id), removed: [{ thing: 'WORKOUT_SESSION' as const, id, clock: clock() }] },
      { ...nothing(own.id), removed: [{ thing: 'EXERCISE_SET_LOG' as const, id: set, clock: clock() }] },
    ];
    for (const attempt of attempts) await saveSession(other, attempt);
    expect((await logChanges(kit, { since: 0 })).sessions).toMatchObject([
      { id, fields: { title: 'Legs' }, exercises: [{ fields: { order: 0 } }], sets: [{ fields: { reps: 5 } }] },
    ]);
    const { refused } = await saveSession(kit, { ...nothing(id), sets: [setRow(set, exercise, { reps: 6 })] });
    expect(refused).toEqual([]);
  });

  it('keeps the name of an exercise that is not there', async () => {
    const { input, exercise } = aWorkout();
    const what = { exerciseId: newId(), name: 'Atlas stone', type: null, isBodyweight: false };
    await saveSession(kit, { ...input, exercises: [row(exercise, { what, order: 0 })] });
    const [found] = await world.db.select().from(exerciseLog);
    expect(found).toMatchObject({ exerciseId: null, exerciseName: 'Atlas stone' });
  });

  it('loses nothing when many devices write at once', async () => {
    const { id, exercise, input } = aWorkout();
    await saveSession(kit, { ...input, sets: [] });
    const sets = Array.from({ length: 4 }, (_, at) => setRow(newId(), exercise, { number: at + 1, reps: at }));
    await Promise.all(sets.map((one) => saveSession(kit, { ...nothing(id), sets: [one] })));
    expect(await world.db.$count(exerciseSetLog)).toBe(4);
    const revisions = (await world.db.select().from(exerciseSetLog)).map(({ revision }) => revision);
    expect(new Set(revisions).size).toBe(4);
  });
});

describe('a session that is over', () => {
  const finish = async (input: SaveSessionInput) => {
    await saveSession(kit, { ...input, session: { ...row(input.id, { when, title: 'Legs', end: ended }) } });
    await deliver();
  };

  it('is told once, summed up and counted', async () => {
    const { id, set, input } = aWorkout();
    await finish(input);
    await finish(input);
    const [session] = await world.db.select().from(workoutSession);
    expect(session?.summary).toMatchObject({ totalSets: 1, totalReps: 5, totalWeight: 500, exerciseCount: 1 });
    expect(await world.db.select().from(trainingDay)).toMatchObject([
      { day: when.day, sessions: 1, sets: 1, volumeKg: 500 },
    ]);
    const [day] = await world.db.select().from(exerciseDay);
    expect(day).toMatchObject({ exerciseId: squat, topWeightKg: 100, e1rmSetId: set });
    expect(day?.e1rmKg).toBeCloseTo(100 * (1 + 5 / 30));
    expect(
      (await world.db.select().from(personalRecord))
        .map(({ kind, reps, value }) => [kind, reps, Math.round(value)])
        .toSorted(),
    ).toEqual([
      ['E1RM', null, 117],
      ['VOLUME', null, 500],
      ['WEIGHT', null, 100],
      ['WEIGHT', 5, 100],
    ]);
    expect(id).toBe(session?.id);
  });

  it('moves its figures along when it is changed, back-dated and removed', async () => {
    const { id, exercise, set, input } = aWorkout();
    await finish(input);
    await saveSession(kit, { ...nothing(id), sets: [setRow(set, exercise, { reps: 6 })] });
    await deliver();
    expect(await world.db.select().from(trainingDay)).toMatchObject([{ reps: 6, volumeKg: 600 }]);
    await saveSession(kit, { ...nothing(id), session: row(id, { when: { ...when, day: '2026-06-14' } }) });
    await deliver();
    const days = await world.db.select().from(trainingDay).orderBy(trainingDay.day);
    expect(days.map(({ day, sets }) => [day, sets])).toEqual([
      ['2026-06-14', 1],
      ['2026-06-15', 0],
    ]);
    expect((await world.db.select().from(exerciseDay)).map(({ day }) => day)).toEqual(['2026-06-14']);
    await saveSession(kit, { ...nothing(id), removed: [{ thing: 'WORKOUT_SESSION', id, clock: clock() }] });
    await deliver();
    expect(await world.db.$count(exerciseDay)).toBe(0);
    expect(await world.db.$count(muscleDay)).toBe(0);
    expect(await world.db.$count(personalRecord)).toBe(0);
  });

  it('has the records that were beaten, each with what stood before', async () => {
    const { id, exercise, set, input } = aWorkout();
    await finish(input);
    const second = aWorkout();
    second.input.sets = [
      setRow(second.set, second.exercise, { number: 1, reps: 5, load: { kg: 105 }, doneAt: when.startedAt + 1 }),
    ];
    await finish(second.input);
    const weights = await world.db.select().from(personalRecord).where(eq(personalRecord.kind, 'WEIGHT'));
    const best = weights.filter(({ reps }) => reps === null).toSorted((one, other) => one.value - other.value);
    expect(best).toMatchObject([
      { value: 100, exerciseSetLogId: set, previousValue: null },
      { value: 105, previousValue: 100, beatenAt: null },
    ]);
    expect(best[0]?.beatenAt).not.toBeNull();
    expect([id, exercise]).toHaveLength(2);
  });
});
