import { equipment } from '@motriforge/content/equipment';
import { exercises } from '@motriforge/content/exercises';
import { muscles } from '@motriforge/content/muscles';
import type { Workout } from '@motriforge/content/workout-types';
import { workouts } from '@motriforge/content/workouts';
import { exerciseLog } from '@motriforge/db/schema/training';
import { exerciseInstruction, workout, workoutSet } from '@motriforge/db/schema/workouts';
import { and, eq, isNotNull, sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { anExercise, aSession, aSet, aWorkout } from '../content-testing.ts';
import { publishLibrary } from '../exercises/index.ts';
import { type TestWorld, testWorld } from '../testing.ts';
import { estimateWorkout, publishWorkouts, workoutId } from './index.ts';

let world: TestWorld;
beforeEach(async () => {
  world = await testWorld();
  await publishLibrary(world.db, { muscles, equipment, exercises });
  await publish(workouts);
});
afterEach(() => world.close());

const publish = (items: readonly Workout[]) => publishWorkouts(world.db, { workouts: items, exercises });

const tables = [
  ...['workout', 'workout_status', 'workout_category', 'workout_tag', 'workout_constraint', 'workout_translation'],
  ...['workout_set', 'workout_set_translation', 'exercise_instruction', 'exercise_instruction_translation'],
  ...['tempo', 'estimated_workout_duration'],
];

/** All rows of the tables that publishing writes, in an order of their own. */
const everything = async () =>
  Promise.all(
    tables.map(async (table) => {
      const { rows } = await world.client.execute(`select * from ${table}`);
      return rows.map((row) => JSON.stringify(Object.values(row))).sort();
    }),
  );

const shippedWorkout = (slug: string): Workout => {
  const item = workouts.find((each) => each.slug === slug);
  if (!item) throw new Error(`There is no workout ${slug}.`);
  return item;
};

const changed = (slug: string, change: (item: Workout) => Workout) =>
  workouts.map((item) => (item.slug === slug ? change(item) : item));

const logOf = async (instructionId: string) => {
  const person = await world.person();
  const exerciseInstructionId = instructionId;
  await aSession(person, { workoutId: workoutId('push-day') }, [{ exerciseInstructionId, sets: [] }]);
  return async () => (await world.db.select().from(exerciseLog))[0]?.exerciseInstructionId;
};

const instructionOf = async (slug: string, exercise: string) => {
  const { rows } = await world.client.execute({
    sql: `select exercise_instruction.id from exercise_instruction
      join workout_set on workout_set.id = workout_set_id join workout on workout.id = workout_id
      join exercise on exercise.id = exercise_id where workout.slug = ? and exercise.slug = ?`,
    args: [slug, exercise],
  });
  return String(rows[0]?.id);
};

describe('the published workouts', () => {
  it('are all there, with their sets, their instructions and their Thai', async () => {
    const sets = workouts.flatMap((item) => item.sets);
    const instructions = sets.flatMap((set) => set.instructions);
    const count = async (table: string) =>
      Number((await world.client.execute(`select count(*) from ${table}`)).rows[0]?.[0]);
    expect(await count('workout')).toBe(workouts.length);
    expect(await count('workout_translation')).toBe(workouts.length);
    expect(await count('workout_set')).toBe(sets.length);
    expect(await count('workout_set_translation')).toBe(sets.length);
    expect(await count('exercise_instruction')).toBe(instructions.length);
    expect(await count('exercise_instruction_translation')).toBe(instructions.filter(({ note }) => note).length);
    expect(await count('tempo')).toBe(instructions.filter(({ tempo }) => tempo).length * 4);
  });

  it('say what content says', async () => {
    const [row] = await world.db.select().from(workout).where(eq(workout.slug, 'push-day'));
    expect(row).toMatchObject({ name: 'Push day', createdBy: null, isActive: true });
    const id = await instructionOf('push-day', 'incline-bench-press');
    const [instruction] = await world.db.select().from(exerciseInstruction).where(eq(exerciseInstruction.id, id));
    expect(instruction).toMatchObject({
      targetSets: 3,
      targetReps: 6,
      targetRepsMax: 10,
      targetRir: 1,
      targetTrainingMaxPercent: null,
      restBetweenSeconds: 150,
    });
  });

  it('name the equipment of their exercises and nothing more', async () => {
    const { rows } = await world.client.execute(`select distinct equipment.slug from workout
      join workout_set on workout_id = workout.id join exercise_instruction on workout_set_id = workout_set.id
      join exercise_equipment on exercise_equipment.exercise_id = exercise_instruction.exercise_id
      join equipment on equipment.id = equipment_id where workout.slug = 'push-day'`);
    const kept = await world.client.execute(`select value from workout_constraint
      join workout on workout.id = workout_id join category on category.id = category_id
      where workout.slug = 'push-day' and category.name = 'EQUIPMENT'`);
    const named = String(kept.rows[0]?.value).split(', ');
    expect(named.toSorted()).toEqual(rows.map((row) => String(row.slug)).toSorted());
  });

  it('change nothing when published again', async () => {
    const before = await everything();
    world.advance(60_000);
    await publish(workouts);
    expect(await everything()).toEqual(before);
    expect((await world.client.execute('pragma foreign_key_check')).rows).toEqual([]);
  });

  it('take as long as the same plan of a person does', async () => {
    const kit = await world.person();
    for (const slug of ['dumbbell-day-c', 'knee-building-up', 'twelve-minute-race']) {
      const [shipped] = await world.db.select().from(workout).where(eq(workout.slug, slug));
      const copy = await aWorkout(kit);
      const sets = await world.db
        .select()
        .from(workoutSet)
        .where(eq(workoutSet.workoutId, shipped?.id ?? ''));
      for (const { id, workoutId: _, ...set } of sets) {
        const its = await world.db.select().from(exerciseInstruction).where(eq(exerciseInstruction.workoutSetId, id));
        const { instructionIds } = await aSet(kit, copy, { ...set, id: undefined }, its);
        for (const [index, { id: from }] of its.entries()) {
          await world.db.run(sql`insert into tempo select ${instructionIds[index]}, order_index, tempo_type_id, seconds
            from tempo where exercise_instruction_id = ${from}`);
        }
      }
      const { totalSeconds } = await estimateWorkout(kit, copy);
      expect(totalSeconds, slug).toBe(shipped?.estimatedDurationSeconds);
    }
  });
});

describe('publishing workouts that have changed', () => {
  it('keeps what logs point at, wherever a set or an exercise moved', async () => {
    const id = await instructionOf('push-day', 'incline-bench-press');
    const pointsAt = await logOf(id);
    await publish(
      changed('push-day', (item) => ({
        ...item,
        sets: [...item.sets.slice(1).reverse(), ...item.sets.slice(0, 1)].map((set) => ({
          ...set,
          instructions: set.instructions.toReversed(),
        })),
      })),
    );
    expect(await pointsAt()).toBe(id);
    expect(await instructionOf('push-day', 'incline-bench-press')).toBe(id);
    await publish(workouts);
    expect(await pointsAt()).toBe(id);
  });

  it('keeps the exercise of every line where lines change places', async () => {
    const lines = async () => {
      const { rows } = await world.client.execute('select id, exercise_id from exercise_instruction order by id');
      return rows.map((row) => Object.values(row));
    };
    const before = await lines();
    const turned = ['push-day', 'leg-day', 'home-day-a'].reduce<readonly Workout[]>(
      (items, slug) =>
        items.map((item) =>
          item.slug === slug
            ? { ...item, sets: item.sets.map((set) => ({ ...set, instructions: set.instructions.toReversed() })) }
            : item,
        ),
      workouts,
    );
    await publish(turned);
    expect(await lines()).toEqual(before);
    const [first] = turned.find(({ slug }) => slug === 'home-day-a')?.sets[1]?.instructions ?? [];
    const { rows } = await world.client.execute(`select exercise.slug from exercise_instruction
      join exercise on exercise.id = exercise_id join workout_set on workout_set.id = workout_set_id
      join workout on workout.id = workout_id
      where workout.slug = 'home-day-a' and workout_set.order_index = 1 and exercise_instruction.order_index = 0`);
    expect(rows[0]?.slug).toBe(first?.exercise);
  });

  it('lets a log go on without a line that is gone', async () => {
    const pointsAt = await logOf(await instructionOf('push-day', 'incline-bench-press'));
    await publish(changed('push-day', (item) => ({ ...item, sets: item.sets.filter((_, index) => index !== 1) })));
    expect(await pointsAt()).toBeNull();
    expect(await world.db.$count(exerciseLog)).toBe(1);
    const sets = await world.db.$count(workoutSet, eq(workoutSet.workoutId, workoutId('push-day')));
    expect(sets).toBe(shippedWorkout('push-day').sets.length - 1);
  });

  it('takes back what content no longer says', async () => {
    await publish(
      changed('knee-building-up', ({ description: _, ...item }) => ({
        ...item,
        sets: item.sets.map((set) => ({
          ...set,
          instructions: set.instructions.map(({ note: __, tempo: ___, ...instruction }) => instruction),
        })),
      })),
    );
    const [row] = await world.db.select().from(workout).where(eq(workout.slug, 'knee-building-up'));
    expect(row?.description).toBeNull();
    const noted = await world.db
      .select()
      .from(exerciseInstruction)
      .innerJoin(workoutSet, eq(workoutSet.id, exerciseInstruction.workoutSetId))
      .where(and(eq(workoutSet.workoutId, workoutId('knee-building-up')), isNotNull(exerciseInstruction.note)));
    expect(noted).toEqual([]);
  });

  it('retires what is gone, whole, and gives its name to another', async () => {
    const gone = shippedWorkout('push-day');
    const instructions = await world.db.$count(exerciseInstruction);
    const heir: Workout = { ...gone, slug: 'new-push-day' };
    await publish([...workouts.filter(({ slug }) => slug !== 'push-day'), heir]);
    const rows = await world.db.select().from(workout).where(eq(workout.slug, 'push-day'));
    expect(rows[0]).toMatchObject({ isActive: false });
    expect(await world.db.$count(exerciseInstruction)).toBe(
      instructions + gone.sets.flatMap((set) => set.instructions).length,
    );
    await publish(workouts);
    const [back] = await world.db.select().from(workout).where(eq(workout.slug, 'push-day'));
    expect(back).toMatchObject({ isActive: true, name: 'Push day' });
  });

  it('leaves the workouts of people alone', async () => {
    const kit = await world.person();
    const own = await aWorkout(kit, { name: 'Push day' });
    await aSet(kit, own, {}, [{ exerciseId: await anExercise(kit), targetReps: 5 }]);
    await publish([]);
    const [row] = await world.db.select().from(workout).where(eq(workout.id, own));
    expect(row).toMatchObject({ name: 'Push day', isActive: true });
    expect(await world.db.$count(workoutSet, eq(workoutSet.workoutId, own))).toBe(1);
  });
});
