import { metricId } from '@motriforge/db/lookups/metrics';
import { statusId } from '@motriforge/db/lookups/statuses';
import { auditLog } from '@motriforge/db/schema/events';
import { goal, subgoal } from '@motriforge/db/schema/goals';
import { userMetric } from '@motriforge/db/schema/health';
import { newId } from '@motriforge/shared/ids';
import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { UserCtx } from '../context.ts';
import { type TestWorld, testWorld } from '../testing.ts';
import { completeGoal, setGoal, trackGoal } from './index.ts';
import { progressOf } from './progress.ts';

let world: TestWorld;
let kit: UserCtx;
beforeEach(async () => {
  world = await testWorld();
  kit = await world.person();
});
afterEach(() => world.close());

const lift = metricId('LOAD');
const weight = metricId('BODY_WEIGHT');
const aGoal = async (metrics: Parameters<typeof setGoal>[1]['metrics'] = []) => {
  const id = newId();
  await setGoal(kit, { id, title: 'Stronger', metrics });
  const steps = await world.db.select().from(subgoal).where(eq(subgoal.goalId, id)).orderBy(subgoal.orderIndex);
  return { id, steps: steps.map((step) => step.id) };
};
const goalRow = async (id: string) => {
  const [row] = await world.db.select().from(goal).where(eq(goal.id, id));
  return row;
};

describe('tracking a goal', () => {
  it('moves its progress, and keeps each figure as one of the person', async () => {
    const { id, steps } = await aGoal([
      { metricId: lift, startValue: 60, targetValue: 100 },
      { metricId: weight, startValue: 90, targetValue: 80 },
    ]);
    const track = (at: number, value: number) =>
      trackGoal(kit, { goalId: id, subgoalId: steps[at] ?? '', metricId: at === 0 ? lift : weight, value });
    expect(await track(0, 80)).toEqual({ progressPercentage: 25 });
    expect(await track(1, 85)).toEqual({ progressPercentage: 50 });
    expect(await goalRow(id)).toMatchObject({ progressPercentage: 50, completedAt: null });
    const figures = await world.db.select().from(userMetric).orderBy(userMetric.value);
    expect(figures.map((its) => [its.metricId, its.value])).toEqual([
      [lift, 80],
      [weight, 85],
    ]);
  });

  it('reaches it when every figure is reached', async () => {
    const { id, steps } = await aGoal([{ metricId: lift, startValue: 60, targetValue: 100 }]);
    await trackGoal(kit, { goalId: id, subgoalId: steps[0] ?? '', metricId: lift, value: 102.5 });
    expect(await goalRow(id)).toMatchObject({
      progressPercentage: 100,
      completedAt: world.ctx.now(),
      statusId: statusId('COMPLETION', 'COMPLETED'),
    });
  });

  it('is for its owner, and ends with the goal', async () => {
    const { id, steps } = await aGoal([{ metricId: lift, startValue: 60, targetValue: 100 }]);
    const input = { goalId: id, subgoalId: steps[0] ?? '', metricId: lift, value: 70 };
    await expect(trackGoal(await world.person(), input)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await completeGoal(kit, id);
    await expect(trackGoal(kit, input)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await goalRow(id))?.progressPercentage).toBe(100);
  });
});

describe('completing a goal', () => {
  it('sets the moment, the status and 100 percent, once', async () => {
    const { id } = await aGoal();
    const then = world.ctx.now();
    expect(await completeGoal(kit, id)).toBe(true);
    world.advance(1000);
    const traces = await world.db.$count(auditLog);
    expect(await completeGoal(kit, id)).toBe(false);
    expect(await world.db.$count(auditLog)).toBe(traces);
    expect(await goalRow(id)).toMatchObject({
      completedAt: then,
      statusId: statusId('COMPLETION', 'COMPLETED'),
      progressPercentage: 100,
    });
  });

  it('cannot be half done', async () => {
    const { id } = await aGoal();
    await expect(world.db.update(goal).set({ completedAt: 1 }).where(eq(goal.id, id))).rejects.toThrow();
  });

  it('moves its updated_at', async () => {
    const { id } = await aGoal();
    world.advance(1000);
    await completeGoal(kit, id);
    expect((await goalRow(id))?.updatedAt).toBe(world.ctx.now());
  });
});

describe('changing a row', () => {
  it('of a goal moves its updated_at', async () => {
    const { id } = await aGoal();
    await world.db.update(goal).set({ updatedAt: 1 }).where(eq(goal.id, id));
    await world.db.update(goal).set({ notes: 'By summer.' }).where(eq(goal.id, id));
    expect((await goalRow(id))?.updatedAt).toBeGreaterThan(1);
  });
});

describe('progress', () => {
  const value = fc.integer({ min: -1000, max: 1000 });

  it('lies between 0 and 100, is 100 at the target and 0 where it began', () => {
    fc.assert(
      fc.property(value, value, value, (startValue, targetValue, currentValue) => {
        const at = (current: number | null) => progressOf([{ startValue, targetValue, currentValue: current }]) ?? -1;
        expect(at(currentValue)).toBeGreaterThanOrEqual(0);
        expect(at(currentValue)).toBeLessThanOrEqual(100);
        expect(at(targetValue)).toBe(100);
        if (startValue !== targetValue) expect([at(startValue), at(null)]).toEqual([0, 0]);
      }),
    );
  });

  it('is the same whichever way the figure runs', () => {
    fc.assert(
      fc.property(value, value, value, (startValue, targetValue, currentValue) => {
        const up = progressOf([{ startValue, targetValue, currentValue }]);
        const down = progressOf([{ startValue: -startValue, targetValue: -targetValue, currentValue: -currentValue }]);
        expect(down).toBe(up);
      }),
    );
  });

  it('of no figures is unknown', () => {
    expect(progressOf([])).toBeNull();
  });
});
