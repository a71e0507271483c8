import { statusId } from '@motriforge/db/lookups/statuses';
import { coachingSession } from '@motriforge/db/schema/appointments';
import { exercise } from '@motriforge/db/schema/exercises';
import { sessionCard } from '@motriforge/db/schema/session-cards';
import { exerciseLog, exerciseSetLog, workoutSession } from '@motriforge/db/schema/training';
import { trainingDay } from '@motriforge/db/schema/training-rollups';
import { eq, sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { anExercise, aSession } from '../content-testing.ts';
import type { UserCtx } from '../context.ts';
import { receive } from '../events/index.ts';
import { type TestWorld, testWorld } from '../testing.ts';
import { finishSession, refreshTraineeStatistics, refreshTrainingDays, traineeStatistics } from './index.ts';

let world: TestWorld;
let kit: UserCtx;
beforeEach(async () => {
  world = await testWorld();
  kit = await world.person();
});
afterEach(() => world.close());

const sessionRow = async (id: string) => {
  const [row] = await world.db.select().from(workoutSession).where(eq(workoutSession.id, id));
  return row;
};
const deliver = async () => {
  for (const message of world.published.splice(0)) await receive(world.ctx, message);
};
const squats = [
  {
    exerciseType: 'weight_training' as const,
    sets: [
      { reps: 8, weightKg: 100 },
      { reps: 8, weightKg: 100 },
    ],
  },
];

describe('finishing a session', () => {
  it('takes from its start to its end', async () => {
    const id = await aSession(kit);
    await finishSession(kit, { sessionId: id });
    expect(await sessionRow(id)).toMatchObject({ durationSeconds: 1800, completedAt: world.ctx.now() });
  });

  it('sums it up', async () => {
    const id = await aSession(kit, {}, squats);
    await finishSession(kit, { sessionId: id, rating: 5 });
    expect(await sessionRow(id)).toMatchObject({
      rating: 5,
      summary: { totalSets: 2, totalReps: 16, totalWeight: 1600, typeBreakdown: { weight_training: 1 } },
    });
  });

  it('takes two trips and tells it once, however often it is asked', async () => {
    const id = await aSession(kit, {}, squats);
    world.meter.trips = 0;
    const first = await finishSession(kit, { sessionId: id });
    expect(world.meter.trips).toBe(2);
    const told = world.published.length;
    world.advance(60_000);
    expect(await finishSession(kit, { sessionId: id })).toEqual(first);
    expect(world.published).toHaveLength(told);
  });

  it('is done by one of two that try at once, and both hear the same', async () => {
    const sessionId = await aSession(kit, {}, squats);
    const ends = [1_000, 2_000].map((later) => world.ctx.now() + later);
    const answers = await Promise.all(ends.map((completedAt) => finishSession(kit, { sessionId, completedAt })));
    expect(answers[0]).toEqual(answers[1]);
    expect(new Set(world.published.map(({ eventId }) => eventId)).size).toBe(1);
  });

  it('does not let anybody finish what is not theirs', async () => {
    const id = await aSession(kit);
    await expect(finishSession(await world.person(), { sessionId: id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await sessionRow(id))?.completedAt).toBeNull();
  });

  it('moves its updated_at', async () => {
    const id = await aSession(kit);
    const before = await sessionRow(id);
    world.advance(5_000);
    await finishSession(kit, { sessionId: id });
    expect((await sessionRow(id))?.updatedAt).toBe((before?.updatedAt ?? 0) + 5_000);
  });
});

describe('changing a row', () => {
  it('of a workout session moves its updated_at', async () => {
    const id = await aSession(kit, { updatedAt: 1 });
    await world.db.update(workoutSession).set({ notes: 'Felt light.' }).where(eq(workoutSession.id, id));
    expect((await sessionRow(id))?.updatedAt).toBeGreaterThan(1);
  });

  it('of an exercise moves its updated_at', async () => {
    await anExercise(world.ctx, { updatedAt: 1 });
    await world.db.update(exercise).set({ notes: 'Heels down.' });
    expect((await world.db.select().from(exercise))[0]?.updatedAt).toBeGreaterThan(1);
  });

  it('of a session card moves its updated_at', async () => {
    const coach = await world.person();
    const card = { id: 'card', clientId: kit.actor.userId, coachId: coach.actor.userId, cardDate: '2026-06-15' };
    await world.db.insert(sessionCard).values({ ...card, summary: 'Well done.', updatedAt: 1 });
    await world.db.update(sessionCard).set({ rating: 4 });
    const [row] = await world.db.select().from(sessionCard);
    expect(row?.updatedAt).toBeGreaterThan(1);
  });
});

describe('the figures of a trainee', () => {
  const finished = async (day: string, rating: number) => {
    const id = await aSession(kit, { sessionDate: day, rating }, squats);
    await finishSession(kit, { sessionId: id });
  };
  const appointment = async (given: Partial<typeof coachingSession.$inferInsert>) => {
    const coach = await world.person();
    await world.db.insert(coachingSession).values({
      clientId: kit.actor.userId,
      coachId: coach.actor.userId,
      kind: 'COACHING',
      sessionDate: '2026-06-10',
      statusId: statusId('APPOINTMENT', 'PENDING'),
      ...given,
    });
  };

  const refreshAll = async () => {
    await refreshTrainingDays(world.ctx, '2026-06-01');
    await refreshTraineeStatistics(world.ctx);
  };

  it('count workouts and appointments each by themselves', async () => {
    for (const [day, rating] of [
      ['2026-06-13', 3],
      ['2026-06-14', 4],
      ['2026-06-14', 5],
    ] as const) {
      await finished(day, rating);
    }
    await aSession(kit, { rating: 1 }, squats);
    for (let count = 0; count < 2; count++) {
      await appointment({ statusId: statusId('APPOINTMENT', 'COMPLETED'), completedAt: 1 });
    }
    await appointment({ statusId: statusId('APPOINTMENT', 'CANCELLED'), cancelledAt: 1, holdsTime: false });
    await deliver();
    expect(await traineeStatistics(world.ctx, kit.actor.userId)).toMatchObject({
      totalWorkouts: 3,
      totalSessions: 2,
      avgRating: 4,
      totalWeightLifted: 3 * 1600,
      lastWorkoutDate: '2026-06-14',
    });
  });

  it('are refreshed from the log, person after person, to the same figures however often', async () => {
    await finished('2026-06-13', 4);
    await finished('2026-06-14', 4);
    for (let count = 0; count < 3; count++) await world.person();
    expect(await traineeStatistics(world.ctx, kit.actor.userId)).toBeNull();
    let runs = 1;
    while (!(await refreshTrainingDays(world.ctx, '2026-06-01', 2)).isDone) runs++;
    while (!(await refreshTraineeStatistics(world.ctx, 2)).isDone) runs++;
    expect(runs).toBeGreaterThan(4);
    const once = await traineeStatistics(world.ctx, kit.actor.userId);
    expect(once).toMatchObject({ totalWorkouts: 2, totalWeightLifted: 3200, adherence7d: null });
    await refreshAll();
    expect(await traineeStatistics(world.ctx, kit.actor.userId)).toEqual(once);
  });

  it('know how much of what was planned was done', async () => {
    const { userId } = kit.actor;
    const day = (day: string, plannedSessions: number, plannedDone: number) => ({
      userId,
      day,
      plannedSessions,
      plannedDone,
    });
    const days = [day('2026-06-14', 2, 1), day('2026-06-08', 2, 0), day('2026-06-01', 4, 4)];
    await world.db.insert(trainingDay).values(days);
    await refreshTraineeStatistics(world.ctx);
    expect(await traineeStatistics(world.ctx, userId)).toMatchObject({ adherence7d: 50, adherence30d: 62.5 });
  });

  it('follow what was corrected and what was deleted', async () => {
    await finished('2026-06-13', 4);
    await finished('2026-06-14', 4);
    await refreshAll();
    const ofDay = (day: string) =>
      sql`${exerciseSetLog.exerciseLogId} in (select ${exerciseLog.id} from ${exerciseLog} join ${workoutSession}
        on ${workoutSession.id} = ${exerciseLog.workoutSessionId} where ${workoutSession.sessionDate} = ${day})`;
    await world.db.update(exerciseSetLog).set({ setType: 'WARM_UP' }).where(ofDay('2026-06-13'));
    await world.db.delete(workoutSession).where(eq(workoutSession.sessionDate, '2026-06-14'));
    await refreshAll();
    expect(await traineeStatistics(world.ctx, kit.actor.userId)).toMatchObject({
      totalWorkouts: 1,
      totalWeightLifted: 0,
      lastWorkoutDate: '2026-06-13',
    });
    expect(await world.db.$count(trainingDay)).toBe(2);
  });
});

describe('using an exercise', () => {
  it('counts once for a session, and does not change the exercise', async () => {
    const exerciseId = await anExercise(world.ctx, { updatedAt: 1 });
    const unused = await anExercise(world.ctx);
    const twice = [0, 1].map(() => ({ exerciseId, sets: [{ reps: 5 }] }));
    const id = await aSession(kit, {}, twice);
    await finishSession(kit, { sessionId: id });
    const [message] = world.published.filter(({ subscriber }) => subscriber === 'countUses');
    if (message) for (let time = 0; time < 2; time++) await receive(world.ctx, message);
    const { rows } = await world.client.execute(
      'select id, usage_count, updated_at from exercise order by usage_count',
    );
    expect(rows.map((row) => ({ ...row }))).toEqual([
      expect.objectContaining({ id: unused, usage_count: 0 }),
      { id: exerciseId, usage_count: 1, updated_at: 1 },
    ]);
  });
});
