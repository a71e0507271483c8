import { exercisePerformance, yogaFlow, yogaPose } from '@motriforge/db/schema/yoga';
import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { anExercise, aSession, aSet, aWorkout } from '../content-testing.ts';
import type { UserCtx } from '../context.ts';
import { receive } from '../events/index.ts';
import { type TestWorld, testWorld } from '../testing.ts';
import { finishSession } from '../training/index.ts';
import { arrangeFlow } from './index.ts';

let world: TestWorld;
let kit: UserCtx;
beforeEach(async () => {
  world = await testWorld();
  kit = await world.person();
});
afterEach(() => world.close());

const aPose = async (scores: Partial<typeof yogaPose.$inferInsert> = {}) => {
  const exerciseId = await anExercise(world.ctx, { exerciseType: 'flexibility' });
  await world.db.insert(yogaPose).values({ ...scores, exerciseId });
  return exerciseId;
};
const aFlow = async (exerciseId: string) => {
  const workoutId = await aWorkout(kit);
  await world.db.insert(yogaFlow).values({ workoutId });
  const { instructionIds } = await aSet(kit, workoutId, {}, [{ exerciseId, targetDurationSeconds: 30 }]);
  return { workoutId, instructionIds };
};
const figures = async (workoutId: string) => {
  const [flow] = await world.db.select().from(yogaFlow).where(eq(yogaFlow.workoutId, workoutId));
  return flow;
};

describe('a flow', () => {
  it('counts its poses and averages what they ask of a body', async () => {
    const score = fc.option(fc.integer({ min: 0, max: 10 }));
    const { workoutId } = await aFlow(await aPose());
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(score, score, score), { maxLength: 5 }), async (scores) => {
        const poses = [];
        for (const [strengthScore, flexibilityScore, difficultyScore] of scores) {
          poses.push(await aPose({ strengthScore, flexibilityScore, difficultyScore }));
        }
        const list = [...poses, ...poses.slice(0, 1)];
        const listed = [...scores, ...scores.slice(0, 1)];
        await arrangeFlow(kit, { workoutId, poses: list.map((exerciseId) => ({ exerciseId, holdSeconds: 30 })) });
        const mean = (at: 0 | 1 | 2) => {
          const known = listed.flatMap((its) => its[at] ?? []);
          return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
        };
        const flow = await figures(workoutId);
        expect(flow?.poseCount).toBe(list.length);
        for (const [at, average] of [
          flow?.averageStrength,
          flow?.averageFlexibility,
          flow?.averageDifficulty,
        ].entries()) {
          const expected = mean(at as 0 | 1 | 2);
          if (expected === null) expect(average).toBeNull();
          else expect(average).toBeCloseTo(expected, 9);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('is arranged by its owner only', async () => {
    const pose = await aPose();
    const { workoutId } = await aFlow(pose);
    const poses = [{ exerciseId: pose, holdSeconds: 5 }];
    await expect(arrangeFlow(await world.person(), { workoutId, poses })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await figures(workoutId))?.poseCount).toBeNull();
  });
});

describe('how a person does in a pose', () => {
  const practise = async (logs: Parameters<typeof aSession>[2]) => {
    await finishSession(kit, { sessionId: await aSession(kit, { sessionType: 'YOGA' }, logs) });
    for (const message of world.published.splice(0)) await receive(world.ctx, message);
  };

  it('is one running row: attempts, share of successes, last attempt', async () => {
    const exerciseId = await aPose();
    const { instructionIds } = await aFlow(exerciseId);
    const hold = (...holds: number[]) => ({
      exerciseId,
      exerciseInstructionId: instructionIds[0],
      rpe: 6,
      sets: holds.map((holdSeconds) => ({ holdSeconds })),
    });
    await practise([hold(30), hold(30, 12)]);
    world.advance(1000);
    await practise([hold(45)]);
    await practise([hold(), { exerciseId: await anExercise(world.ctx), sets: [{ reps: 3 }] }]);
    const rows = await world.db.select().from(exercisePerformance);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ userId: kit.actor.userId, exerciseId, attempts: 4, difficultyRating: 6 });
    expect(rows[0]?.successRate).toBeCloseTo(50, 9);
    expect(rows[0]?.lastAttemptedAt).toBe(world.ctx.now());
  });

  it('goes on from what was known before', async () => {
    const exerciseId = await aPose();
    const { userId } = kit.actor;
    await world.db.insert(exercisePerformance).values({ userId, exerciseId, attempts: 3, successRate: 100 });
    await practise([{ exerciseId, sets: [] }]);
    expect((await world.db.select().from(exercisePerformance))[0]).toMatchObject({ attempts: 4, successRate: 75 });
  });
});
