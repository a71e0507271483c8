import { categoryId } from '@motriforge/db/lookups/categories';
import { tempoTypeId } from '@motriforge/db/lookups/training';
import { tempo } from '@motriforge/db/schema/workout-tempo';
import { estimatedWorkoutDuration } from '@motriforge/db/schema/workout-versions';
import { setKinds, workout, workoutSetAccessibility } from '@motriforge/db/schema/workouts';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { anExercise, aSet, aWorkout } from '../content-testing.ts';
import type { UserCtx } from '../context.ts';
import { type TestWorld, testWorld } from '../testing.ts';
import { estimate, type PlannedSet } from './estimate.ts';
import { estimateWorkout } from './index.ts';

const upTo = (max: number, min = 0) => fc.integer({ min, max });
const plannedSet: fc.Arbitrary<PlannedSet> = fc.record({
  kind: fc.constantFrom(...setKinds),
  isWarmUp: fc.boolean(),
  rounds: upTo(6, 1),
  restBetweenRoundsSeconds: upTo(300),
  restAfterSeconds: upTo(300),
  timeCapSeconds: fc.option(upTo(1800, 1)),
  intervalSeconds: fc.option(upTo(120, 1)),
  exercises: fc.array(
    fc.record({
      sets: upTo(6, 1),
      reps: fc.option(upTo(20, 1).map((least) => ({ least, most: least + 2 }))),
      seconds: fc.option(upTo(120, 1)),
      meters: fc.option(upTo(5000, 1)),
      secondsPerRep: upTo(10),
      restBetweenSeconds: upTo(300),
    }),
    { maxLength: 4 },
  ),
});
const plan = fc.array(plannedSet, { maxLength: 6 });

describe('an estimate', () => {
  it('is the sum of its parts, all of them whole and none below zero', () => {
    fc.assert(
      fc.property(plan, (sets) => {
        const { totalSeconds, ...parts } = estimate(sets);
        expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBe(totalSeconds);
        for (const part of Object.values(parts)) expect(Number.isInteger(part) && part >= 0).toBe(true);
      }),
    );
  });

  it('never shrinks by one more set', () => {
    fc.assert(
      fc.property(plan, plannedSet, (sets, more) => {
        expect(estimate([...sets, more]).totalSeconds).toBeGreaterThanOrEqual(estimate(sets).totalSeconds);
      }),
    );
  });

  it('of work against the clock is what the clock says', () => {
    fc.assert(
      fc.property(plannedSet, upTo(120, 1), (set, intervalSeconds) => {
        const { totalSeconds } = estimate([{ ...set, intervalSeconds }]);
        expect(totalSeconds).toBe(set.rounds * intervalSeconds);
      }),
    );
  });
});

describe('a workout', () => {
  let world: TestWorld;
  let kit: UserCtx;
  beforeEach(async () => {
    world = await testWorld();
    kit = await world.person();
  });
  afterEach(() => world.close());

  it('takes tempo, rests, warm-up and transitions, and says so in both places', async () => {
    const workoutId = await aWorkout(kit);
    const exerciseId = await anExercise(kit);
    const warmUp = { setCategoryId: categoryId('SET', 'WARM_UP'), orderIndex: 0, restAfterSeconds: 60 };
    await aSet(kit, workoutId, warmUp, [{ exerciseId, targetDurationSeconds: 300 }]);
    const { setId, instructionIds } = await aSet(kit, workoutId, { orderIndex: 1, restAfterSeconds: 120 }, [
      { exerciseId, targetSets: 3, targetReps: 8, targetRepsMax: 12, restBetweenSeconds: 90 },
    ]);
    const phases = [
      ['ECCENTRIC', 3],
      ['BOTTOM_PAUSE', 1],
      ['CONCENTRIC', null],
    ] as const;
    for (const [orderIndex, [type, seconds]] of phases.entries()) {
      const row = { exerciseInstructionId: instructionIds[0] ?? '', orderIndex, seconds };
      await world.db.insert(tempo).values({ ...row, tempoTypeId: tempoTypeId(type) });
    }
    const superset = { kind: 'SUPERSET', orderIndex: 2, rounds: 2, restBetweenRoundsSeconds: 60 } as const;
    await aSet(kit, workoutId, superset, [
      { exerciseId, targetReps: 10 },
      { exerciseId, targetDistanceM: 100 },
    ]);
    const alternative = await aSet(kit, workoutId, { orderIndex: 3 }, [{ exerciseId, targetDurationSeconds: 900 }]);
    const offered = { workoutId, workoutSetId: setId, alternativeSetId: alternative.setId, orderIndex: 0 };
    await world.db.insert(workoutSetAccessibility).values(offered);
    const tempoSeconds = 3 * 10 * (3 + 1 + 1) + 2 * (10 * 3 + 36);
    const rest = 2 * 90 + 60;
    const transitionsSeconds = (1 + 1 + 3) * 15;
    const totalSeconds = tempoSeconds + rest + 180 + 300 + transitionsSeconds;
    await estimateWorkout(kit, workoutId);
    expect((await world.db.select().from(estimatedWorkoutDuration))[0]).toMatchObject({
      workoutId,
      tempoSeconds,
      restBetweenSetsSeconds: rest,
      restBetweenExercisesSeconds: 180,
      warmupSeconds: 300,
      transitionsSeconds,
      totalSeconds,
    });
    expect((await world.db.select().from(workout))[0]?.estimatedDurationSeconds).toBe(totalSeconds);
  });

  it('is estimated anew when its plan has changed', async () => {
    const workoutId = await aWorkout(kit);
    const exerciseId = await anExercise(kit);
    await aSet(kit, workoutId, { orderIndex: 0 }, [{ exerciseId, targetDurationSeconds: 60 }]);
    const before = await estimateWorkout(kit, workoutId);
    await aSet(kit, workoutId, { orderIndex: 1 }, [{ exerciseId, targetDurationSeconds: 60 }]);
    expect((await estimateWorkout(kit, workoutId)).totalSeconds).toBe(before.totalSeconds + 60 + 15);
    expect(await world.db.$count(estimatedWorkoutDuration)).toBe(1);
  });

  it('that would take longer than a day allows is refused in words', async () => {
    const workoutId = await aWorkout(kit);
    const exerciseId = await anExercise(kit);
    await aSet(kit, workoutId, {}, [{ exerciseId, targetDurationSeconds: 64_801 }]);
    await expect(estimateWorkout(kit, workoutId)).rejects.toMatchObject({ code: 'BAD_INPUT' });
    await expect(estimateWorkout(await world.person(), workoutId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
