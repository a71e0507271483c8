import { categoryId } from '@motriforge/db/lookups/categories';
import { tempoTypeId } from '@motriforge/db/lookups/training';
import { tempo } from '@motriforge/db/schema/workout-tempo';
import { estimatedWorkoutDuration } from '@motriforge/db/schema/workout-versions';
import { workout, workoutSetAccessibility } from '@motriforge/db/schema/workouts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { anExercise, aSet, aWorkout } from '../content-testing.ts';
import type { UserCtx } from '../context.ts';
import { type TestWorld, testWorld } from '../testing.ts';
import { estimateWorkout } from './index.ts';

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
